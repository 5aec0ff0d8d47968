import { mayAgree, nameWords } from './nameWords';
import type { Uniting } from './uniting';
import { joinYears, type Years, yearsApart } from './year';

/** More groups of one title than this are compared for equality alone: it is no paper's title. */
const mostCompared = 100;

/** What is known of a group of things that share a title with others. */
interface Namesake {
	readonly root: number;
	readonly arxiv: boolean;
	readonly years: Years | undefined;
	/** The words of its authors' family names; empty where no author is known. */
	readonly names: ReadonlySet<string>;
	readonly ids: ReadonlySet<string>;
}

/**
 * Unites groups with the same title whose years are no more than one apart and whose authors have
 * a name in common, as far as both are known. What fits several papers stays alone.
 */
export function uniteByTitle(uniting: Uniting): void {
	const holders = new Map<string, number[]>();
	for (const [index, { titleKeys }] of uniting.things.entries()) {
		for (const title of titleKeys) {
			const known = holders.get(title);
			if (known === undefined) {
				holders.set(title, [index]);
			} else {
				known.push(index);
			}
		}
	}
	const shared = [...holders].filter(([, indexes]) => indexes.length > 1);
	for (const [, indexes] of shared.sort(([a], [b]) => (a < b ? -1 : 1))) {
		uniteNamesakes(uniting, indexes);
	}
}

function uniteNamesakes(uniting: Uniting, indexes: readonly number[]): void {
	const roots = rootsOf(uniting, indexes);
	const [first, second] = roots;
	const fit = (a: Namesake, b: Namesake) =>
		!(a.arxiv && b.arxiv) && isNear(a, b) && mayAgree(a.names, b.names);
	if (first === undefined || second === undefined) {
		return;
	}
	if (roots.length === 2) {
		// Nearly always: there is nothing that could be in doubt.
		if (fit(namesakeOf(uniting, first), namesakeOf(uniting, second))) {
			uniting.unite(first, second);
		}
		return;
	}
	uniteAlike(uniting, namesakesOf(uniting, indexes));
	if (rootsOf(uniting, indexes).length <= mostCompared) {
		uniteFitting(uniting, indexes, (a, b) => fit(a, b) && !uniting.areApart(a.root, b.root));
	}
}

/** From what is known best to what is known least, so that a doubt never decides a certainty. */
function uniteFitting(
	uniting: Uniting,
	indexes: readonly number[],
	fit: (a: Namesake, b: Namesake) => boolean,
): void {
	const namesakes = () => namesakesOf(uniting, indexes);
	const chain = (is: (one: Namesake) => boolean) =>
		uniteChain(uniting, namesakes().filter(is), fit);
	const settle = (is: (one: Namesake) => boolean, canBe: (other: Namesake) => boolean) => {
		for (const { root } of namesakes().filter(is)) {
			uniteWithOnly(uniting, namesakes(), root, canBe, fit);
		}
	};
	chain(one => !one.arxiv && isDated(one) && isNamed(one));
	chain(one => !one.arxiv && isDated(one) && !isNamed(one));
	settle(
		one => !one.arxiv && isDated(one) && !isNamed(one),
		other => !other.arxiv && isDated(other),
	);
	settle(
		one => !one.arxiv && isDated(one),
		other => other.arxiv,
	);
	chain(one => !one.arxiv && !isDated(one));
	settle(one => !one.arxiv && !isDated(one), isAnything);
}

function rootsOf(uniting: Uniting, indexes: readonly number[]): readonly number[] {
	return [...new Set(indexes.map(index => uniting.groups.rootOf(index)))];
}

/** In an order that does not depend on that of the things. */
function namesakesOf(uniting: Uniting, indexes: readonly number[]): readonly Namesake[] {
	return rootsOf(uniting, indexes)
		.map(root => namesakeOf(uniting, root))
		.map(one => ({ one, text: textOf(one) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
		.map(({ one }) => one);
}

function namesakeOf(uniting: Uniting, root: number): Namesake {
	let years: Years | undefined;
	const names = new Set<string>();
	const ids = new Set<string>();
	for (const member of uniting.groups.membersOf(root)) {
		const thing = uniting.things[member];
		years = joinYears(years, thing?.years);
		thing?.ids.forEach(id => ids.add(id));
		nameWords(thing?.authors ?? []).forEach(word => names.add(word));
	}
	return { root, arxiv: uniting.hasArxiv(root), years, names, ids };
}

/** The same for namesakes of which the same is known. */
function textOf({ years, names, ids }: Namesake): string {
	return JSON.stringify([years, [...names].sort(), [...ids].sort()]);
}

/** Those of which the very same is known: no need to compare each with each. */
function uniteAlike(uniting: Uniting, namesakes: readonly Namesake[]): void {
	for (const [place, one] of namesakes.entries()) {
		const before = namesakes[place - 1];
		if (before !== undefined && !one.arxiv && textOf(before) === textOf(one)) {
			uniting.unite(before.root, one.root);
		}
	}
}

/** Unites whatever fits, and what fits that: years follow one another, so 2023 may reach 2025. */
function uniteChain(
	uniting: Uniting,
	namesakes: readonly Namesake[],
	fit: (a: Namesake, b: Namesake) => boolean,
): void {
	for (const [place, one] of namesakes.entries()) {
		for (const other of namesakes.slice(place + 1)) {
			if (fit(one, other)) {
				uniting.unite(one.root, other.root);
			}
		}
	}
}

/** Unites with the only one that fits, or the only one of the same year among those that do. */
function uniteWithOnly(
	uniting: Uniting,
	namesakes: readonly Namesake[],
	root: number,
	canBe: (other: Namesake) => boolean,
	fit: (a: Namesake, b: Namesake) => boolean,
): void {
	const one = namesakes.find(other => other.root === uniting.groups.rootOf(root));
	const others = namesakes.filter(
		other => one !== undefined && other !== one && canBe(other) && fit(one, other),
	);
	const best = others.length > 1 ? others.filter(other => isSameYear(one, other)) : others;
	const [only] = best;
	if (only !== undefined && best.length === 1) {
		uniting.unite(root, only.root);
	}
}

function isDated({ years }: Namesake): boolean {
	return years !== undefined;
}

function isAnything(): boolean {
	return true;
}

function isNamed({ names }: Namesake): boolean {
	return names.size > 0;
}

function isNear({ years: a }: Namesake, { years: b }: Namesake): boolean {
	return a === undefined || b === undefined || yearsApart(a, b) <= 1;
}

function isSameYear(a: Namesake | undefined, { years }: Namesake): boolean {
	return a?.years !== undefined && years !== undefined && yearsApart(a.years, years) === 0;
}
