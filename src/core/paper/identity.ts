import { type Byline, bylineOf } from './byline';
import { compareIds } from './ids';
import { foldKey } from './key';
import { mayShareAuthors } from './namesake';
import { uniteByTitle } from './sameTitle';
import { isMeant, nameOfRef, namesOf } from './naming';
import type { PaperRef } from './reference';
import { type Identity, isArxiv, Uniting } from './uniting';

/**
 * Finds out what is about the same paper: by what the user said, then by arXiv id, DOI and other
 * ids, by key where the titles agree, and by title where the years are no more than one apart.
 *
 * Two different arXiv ids are two papers, unless the user or a line of the library says otherwise:
 * neither a weaker id nor a title joins them. The order of `all` does not matter.
 *
 * @returns for each element the lowest index of its group
 */
export function uniteSame(all: readonly Identity[]): readonly number[] {
	const order = settledOrder(all);
	const uniting = new Uniting(order.flatMap(index => all[index] ?? []));

	uniteAsSaid(uniting);
	uniteByIds(uniting);
	uniteByKeys(uniting);
	uniteByTitle(uniting);

	const lowest = new Map<number, number>();
	for (const [place, index] of order.entries()) {
		const root = uniting.groups.rootOf(place);
		lowest.set(root, Math.min(lowest.get(root) ?? index, index));
	}
	const result = new Array<number>(all.length);
	for (const [place, index] of order.entries()) {
		result[index] = lowest.get(uniting.groups.rootOf(place)) ?? index;
	}
	return result;
}

function uniteAsSaid(uniting: Uniting): void {
	const wanted = new Map<string, { readonly by: number; readonly ref: PaperRef }[]>();
	for (const [by, { sameAs = [] }] of uniting.things.entries()) {
		for (const ref of sameAs) {
			const name = nameOfRef(ref);
			if (name !== undefined) {
				wanted.set(name, [...(wanted.get(name) ?? []), { by, ref }]);
			}
		}
	}
	if (wanted.size === 0) {
		return;
	}
	for (const [index, thing] of uniting.things.entries()) {
		for (const { by, ref } of namesOf(thing).flatMap(name => wanted.get(name) ?? [])) {
			if (isMeant(thing, ref)) {
				uniting.unite(by, index);
			}
		}
	}
}

/** Strong ids first, each kind in order, so that the outcome depends on nothing else. */
function uniteByIds(uniting: Uniting): void {
	const holders = holdersOf(uniting, ({ ids }) => ids);
	for (const [id, indexes] of holders.sort(([a], [b]) => compareIds(a, b))) {
		if (isArxiv(id)) {
			uniteAll(uniting, indexes);
		} else {
			// One DOI on several arXiv papers is that of their proceedings: it says nothing of either.
			uniteUnlessOther(uniting, uniting.withoutRivals(indexes));
		}
	}
}

/** More papers than these that share an id are compared by title alone: it is that of a book. */
const mostCompared = 30;

/**
 * Unites what shares an id. Where all else is different it is that of a book or a mistake: other
 * titles, and other authors.
 */
function uniteUnlessOther(uniting: Uniting, indexes: readonly number[]): void {
	const byTitle = new Map<string, number[]>();
	for (const index of indexes) {
		hold(byTitle, uniting.things[index]?.titleKeys[0] ?? '', index);
	}
	byTitle.forEach(all => uniteAll(uniting, all));
	const [...firsts] = [...byTitle.values()].map(([first]) => first ?? 0);
	if (firsts.length > mostCompared) {
		return;
	}
	const pairs = firsts.flatMap((a, place) => firsts.slice(place + 1).map(b => [a, b] as const));
	const fitting = pairs.filter(
		([a, b]) =>
			titlesAgree(titlesOf(uniting, a), titlesOf(uniting, b)) ||
			mayShareAuthors(bylinesOf(uniting, a), bylinesOf(uniting, b)),
	);
	fitting.forEach(([a, b]) => uniting.unite(a, b));
}

function bylinesOf(uniting: Uniting, thing: number): readonly Byline[] {
	const members = uniting.groups.membersOf(thing);
	const bylines = members.map(member => bylineOf(uniting.things[member]?.authors));
	return bylines.filter(byline => byline !== undefined);
}

/** A key in two lines is one paper where the titles agree, as far as both have one. */
function uniteByKeys(uniting: Uniting): void {
	const holders = holdersOf(uniting, ({ keys = [] }) => keys.map(foldKey));
	for (const [, indexes] of holders.sort(([a], [b]) => (a < b ? -1 : 1))) {
		const roots = uniting.withoutRivals(indexes);
		for (const [place, a] of roots.entries()) {
			for (const b of roots.slice(place + 1)) {
				if (titlesAgree(titlesOf(uniting, a), titlesOf(uniting, b))) {
					uniting.unite(a, b);
				}
			}
		}
	}
}

function titlesOf(uniting: Uniting, root: number): readonly string[] {
	return uniting.groups.membersOf(root).flatMap(member => uniting.things[member]?.titleKeys ?? []);
}

/** What makes another paper of a series of a title: `Learning to rank II`. */
const nextOfSeries = /^(?:part)?(?:[ivx]{1,4}|\d{1,2})$/;

/** One is the other, or its beginning: titles get cut off, and lose what follows the colon. */
function titlesAgree(a: readonly string[], b: readonly string[]): boolean {
	const begins = (one: string, other: string) =>
		one.startsWith(other) && !nextOfSeries.test(one.slice(other.length));
	const agree = (left: string, right: string) => begins(left, right) || begins(right, left);
	return a.length === 0 || b.length === 0 || a.some(left => b.some(right => agree(left, right)));
}

/** Unites all that may be; where some are kept apart, each joins the first that takes it. */
function uniteAll(uniting: Uniting, all: readonly number[]): void {
	const leaders: number[] = [];
	for (const one of all) {
		if (!leaders.some(leader => uniting.unite(leader, one))) {
			leaders.push(one);
		}
	}
}

/** What more than one thing has, with all that have it. */
function holdersOf<Name>(
	uniting: Uniting,
	namesOf: (thing: Identity) => readonly Name[],
): [Name, readonly number[]][] {
	const holders = new Map<Name, number[]>();
	for (const [index, thing] of uniting.things.entries()) {
		for (const name of namesOf(thing)) {
			hold(holders, name, index);
		}
	}
	return [...holders].filter(([, indexes]) => indexes.length > 1);
}

function hold<Name>(holders: Map<Name, number[]>, name: Name, index: number): void {
	const known = holders.get(name);
	if (known === undefined) {
		holders.set(name, [index]);
	} else if (known.at(-1) !== index) {
		known.push(index);
	}
}

/**
 * The order in which things are looked at. Where the user keeps papers apart it matters who met
 * whom first, so there they are sorted by what they say.
 */
function settledOrder(all: readonly Identity[]): readonly number[] {
	const order = [...all.keys()];
	if (!all.some(({ notSameAs }) => notSameAs !== undefined && notSameAs.length > 0)) {
		return order;
	}
	const texts = all.map(({ ids, titles, years, authors, keys, sameAs, notSameAs }) =>
		JSON.stringify([ids, titles, years, authors, keys, sameAs, notSameAs]),
	);
	return order.sort((a, b) => {
		const [left = '', right = ''] = [texts[a], texts[b]];
		return left < right ? -1 : left > right ? 1 : 0;
	});
}
