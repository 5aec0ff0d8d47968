import { toldOf } from '../library/anchor';
import { isKept, undecided } from '../library/decisions';
import type { PaperParts } from '../library/papers';
import { joinFacts } from '../paper/join';
import { makeKey, type TakenKeys } from '../paper/key';
import { toPaperDate } from '../paper/date';
import type { Paper, PaperDate, PaperFacts } from '../paper/paper';
import { yearsOf } from '../paper/year';

/** A paper as everything that is known about it makes it. @param taken keys that are pinned */
export function assemblePaper(parts: PaperParts, taken: TakenKeys): Paper {
	const { record, decision = undecided, entries, others } = parts;
	const without = new Set(record?.goneIds);
	const { facts, sources } = joinFacts(toldOf(parts), record?.corrections, without);
	const keys = record?.keys ?? [];
	return {
		...facts,
		id: parts.id,
		keys,
		key: keys[0] ?? makeKey({ ...facts, ...yearFrom(facts) }, taken),
		status: decision.status,
		star: decision.star,
		tags: record?.tags ?? [],
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

/** Whether there is anything to show: nobody needs a title of which it is only known to be unread. */
export function isWorthShowing({ entries, record, decision }: PaperParts): boolean {
	const isDecided = decision !== undefined && (decision.status !== 'inbox' || decision.star);
	return entries.length > 0 || record !== undefined || isDecided;
}
