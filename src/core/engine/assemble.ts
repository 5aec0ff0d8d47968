import { toldOf } from '../library/anchor';
import { isKept } from '../library/decisions';
import type { PaperParts } from '../library/papers';
import { joinFacts } from '../paper/join';
import { foldKey, makeKey, type TakenKeys } from '../paper/key';
import { isBibliographyPath } from '../library/layout';
import { toPaperDate } from '../paper/date';
import type { Paper, PaperDate, PaperFacts } from '../paper/paper';
import { yearsOf } from '../paper/year';

/** A paper as everything that is known about it makes it. @param taken keys that are pinned */
export function assemblePaper(parts: PaperParts, taken: TakenKeys): Paper {
	const { record, decision = {}, entries, others } = parts;
	const without = new Set(record?.goneIds);
	const { facts, sources } = joinFacts(toldOf(parts), record?.corrections, without);
	const keys = keysOf(parts);
	const elsewhere = entries.map(({ entry }) => entry.triage ?? {});
	const status = decision.status ?? elsewhere.find(triage => triage.status)?.status;
	const star = decision.star ?? elsewhere.some(triage => triage.star === true);
	return {
		...facts,
		id: parts.id,
		keys,
		pinned: keys[0] !== undefined && (record?.keys ?? []).includes(keys[0]),
		key: keys[0] ?? makeKey({ ...facts, ...yearFrom(facts) }, taken),
		status: status ?? 'inbox',
		filed:
			status === undefined && entries.length > 0 && entries.every(({ filed }) => filed === true),
		star,
		...(decision.at === undefined ? {} : { decidedAt: decision.at }),
		tags: [...new Set([...(record?.tags ?? []), ...elsewhere.flatMap(({ tags = [] }) => tags)])],
		removed: record?.removed ?? false,
		recorded: record !== undefined,
		sources,
		mentions: entries.map(({ listing, entry }) => ({ listing, ...entry.span })),
		keptBy: others.filter(other => isKept(other.decision.status)).map(({ person }) => person),
	};
}

/** An arXiv id tells the year where no source does. */
function yearFrom(facts: PaperFacts): { readonly date?: PaperDate } {
	const [first] = yearsOf(facts) ?? [];
	const date = facts.date ?? (first === undefined ? undefined : toPaperDate(first));
	return date === undefined ? {} : { date };
}

/**
 * The keys of a paper: those of the workspace's bibliographies first, which are what its code
 * cites, then those that were pinned here.
 */
export function keysOf({ entries, record }: PaperParts): readonly string[] {
	const cited = entries
		.filter(({ listing }) => isBibliographyPath(listing))
		.flatMap(({ entry }) => entry.keys ?? []);
	const first = new Map<string, string>();
	for (const key of [...cited, ...(record?.keys ?? [])]) {
		if (!first.has(foldKey(key))) {
			first.set(foldKey(key), key);
		}
	}
	return [...first.values()];
}

/** Whether there is anything to show: nobody needs a title of which it is only known to be unread. */
export function isWorthShowing({ entries, record, decision }: PaperParts): boolean {
	const { status = 'inbox', star = false } = decision ?? {};
	const isDecided = status !== 'inbox' || star;
	return entries.length > 0 || record !== undefined || isDecided;
}
