import { hash64 } from './hash';
import { compareIds, type PublicId } from './ids';
import type { PaperId } from './paper';
import type { Identity } from './uniting';
import { joinYears, type Years } from './year';

/** All that is known to be about one paper, as far as it names the paper. */
export interface IdentityGroup {
	readonly members: readonly Identity[];
	/** Ids that the user took away from it, whoever claims them. */
	readonly without: ReadonlySet<PublicId>;
}

/**
 * A name for each paper: its strongest id, else a hash of its title with the earliest year. No two
 * are the same, and none depends on the order of the groups or of what is in them.
 */
export function namePapers(groups: readonly IdentityGroup[]): readonly PaperId[] {
	const names = groups.map(group => idsOf(group)[0] ?? titleIdOf(group));
	const places = new Map<string, number[]>();
	for (const [place, name] of names.entries()) {
		places.set(name, [...(places.get(name) ?? []), place]);
	}
	const result: string[] = [...names];
	for (const sharers of [...places.values()].filter(({ length }) => length > 1)) {
		// Only what the user keeps apart, or papers of different people with the same title.
		const told = sharers.map(place => ({ place, text: textOf(groups[place]) }));
		told.sort((a, b) => (a.text < b.text ? -1 : 1));
		for (const [nth, { place, text }] of told.slice(1).entries()) {
			result[place] = `title:${hash64(`${nth} ${text}`)}`;
		}
	}
	return result as PaperId[];
}

/**
 * Every name under which the paper may have been known: by each of its ids, and by title before
 * any of them was known.
 */
export function formerNames(group: IdentityGroup): readonly PaperId[] {
	const names: string[] = [...idsOf(group)];
	const titles = new Set(group.members.flatMap(({ titleKeys }) => titleKeys));
	const years = new Set(group.members.flatMap(({ years = [] }) => years));
	for (const title of titles) {
		const hash = hash64(title);
		names.push(titleId(hash, undefined));
		years.forEach(year => names.push(titleId(hash, year)));
	}
	return names as PaperId[];
}

function idsOf({ members, without }: IdentityGroup): readonly PublicId[] {
	const [only] = members;
	if (members.length === 1 && only !== undefined && only.ids.length < 2 && without.size === 0) {
		// Nearly every paper.
		return only.ids;
	}
	const all = new Set(members.flatMap(({ ids }) => ids));
	return [...all].filter(id => !without.has(id)).sort(compareIds);
}

function titleIdOf({ members }: IdentityGroup): string {
	const years = members.reduce<Years | undefined>(
		(all, one) => joinYears(all, one.years),
		undefined,
	);
	const [first = ''] = members.flatMap(({ titleKeys }) => titleKeys).sort();
	return titleId(hash64(first), years?.[0]);
}

function titleId(hash: string, year: number | undefined): string {
	return year === undefined ? `title:${hash}` : `title:${hash}-${year}`;
}

/** The same however often the same is told. */
function textOf(group: IdentityGroup | undefined): string {
	const texts = (group?.members ?? []).map(member => JSON.stringify(member));
	return JSON.stringify([...new Set(texts)].sort());
}
