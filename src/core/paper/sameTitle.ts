import { type Byline, bylineOf } from './byline';
import { mayBeSame, type Namesake } from './namesake';
import type { Uniting } from './uniting';
import { joinYears, type Years, yearsApart } from './year';

/** More groups of one title than this are compared for equality alone: it is no paper's title. */
const mostCompared = 100;

/** What is known of a group of things that share a title with others. */
interface NamesakeGroup extends Namesake {
	readonly root: number;
	readonly ids: ReadonlySet<string>;
	/** The words of its authors, so that groups of which the same is known are found. */
	readonly names: ReadonlySet<string>;
}

/** Unites groups with the same title that may be one paper. What fits several stays alone. */
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
	for (const [title, indexes] of shared.sort(([a], [b]) => (a < b ? -1 : 1))) {
		uniteNamesakes(uniting, title, indexes);
	}
}

function uniteNamesakes(uniting: Uniting, title: string, indexes: readonly number[]): void {
	const roots = rootsOf(uniting, indexes);
	const [first, second] = roots;
	if (first === undefined || second === undefined) {
		return;
	}
	if (roots.length === 2) {
		// Nearly always: there is nothing that could be in doubt.
		const [a, b] = [namesakeOf(uniting, first), namesakeOf(uniting, second)];
		if (mayBeSame(a, b, title) || (!a.arxiv && textOf(a) === textOf(b))) {
			uniting.unite(first, second);
		}
		return;
	}
	uniteAlike(uniting, namesakesOf(uniting, indexes));
	if (rootsOf(uniting, indexes).length <= mostCompared) {
		const fit = (a: NamesakeGroup, b: NamesakeGroup) =>
			mayBeSame(a, b, title) && !uniting.areApart(a.root, b.root);
		uniteFitting(uniting, indexes, fit);
	}
}

/** From what is known best to what is known least, so that a doubt never decides a certainty. */
function uniteFitting(
	uniting: Uniting,
	indexes: readonly number[],
	fit: (a: NamesakeGroup, b: NamesakeGroup) => boolean,
): void {
	const namesakes = () => namesakesOf(uniting, indexes);
	const chain = (is: (one: NamesakeGroup) => boolean) =>
		uniteChain(uniting, namesakes().filter(is), fit);
	const settle = (
		is: (one: NamesakeGroup) => boolean,
		canBe: (other: NamesakeGroup) => boolean,
	) => {
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
function namesakesOf(uniting: Uniting, indexes: readonly number[]): readonly NamesakeGroup[] {
	return rootsOf(uniting, indexes)
		.map(root => namesakeOf(uniting, root))
		.map(one => ({ one, text: textOf(one) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
		.map(({ one }) => one);
}

function namesakeOf(uniting: Uniting, root: number): NamesakeGroup {
	let years: Years | undefined;
	const bylines = new Map<string, Byline>();
	const ids = new Set<string>();
	for (const member of uniting.groups.membersOf(root)) {
		const thing = uniting.things[member];
		years = joinYears(years, thing?.years);
		thing?.ids.forEach(id => ids.add(id));
		const byline = bylineOf(thing?.authors);
		if (byline !== undefined) {
			bylines.set(byline.names.map(({ whole }) => whole).join(' '), byline);
		}
	}
	const arxiv = uniting.hasArxiv(root);
	return {
		root,
		arxiv,
		years,
		ids,
		hasIds: ids.size > 0,
		bylines: [...bylines.values()],
		names: new Set(bylines.keys()),
	};
}

/** The same for namesakes of which the same is known. */
function textOf({ years, names, ids }: NamesakeGroup): string {
	return JSON.stringify([years, [...names].sort(), [...ids].sort()]);
}

/** Those of which the very same is known: no need to compare each with each. */
function uniteAlike(uniting: Uniting, namesakes: readonly NamesakeGroup[]): void {
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
	namesakes: readonly NamesakeGroup[],
	fit: (a: NamesakeGroup, b: NamesakeGroup) => boolean,
): void {
	for (const [place, one] of namesakes.entries()) {
		for (const other of namesakes.slice(place + 1)) {
			if (fit(one, other)) {
				uniting.unite(one.root, other.root);
			}
		}
	}
}

/** Unites with the only one that fits, or the only one that is nearest in time among those that do. */
function uniteWithOnly(
	uniting: Uniting,
	namesakes: readonly NamesakeGroup[],
	root: number,
	canBe: (other: NamesakeGroup) => boolean,
	fit: (a: NamesakeGroup, b: NamesakeGroup) => boolean,
): void {
	const one = namesakes.find(other => other.root === uniting.groups.rootOf(root));
	const others = namesakes.filter(
		other => one !== undefined && other !== one && canBe(other) && fit(one, other),
	);
	const nearest = Math.min(...others.map(other => distanceOf(one, other)));
	const best =
		others.length > 1
			? others.filter(other => distanceOf(one, other) === nearest && nearest < Infinity)
			: others;
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

function isNamed({ bylines }: Namesake): boolean {
	return bylines.length > 0;
}

/** In years; endless where nobody knows one of them. */
function distanceOf(a: Namesake | undefined, { years }: Namesake): number {
	return a?.years !== undefined && years !== undefined ? yearsApart(a.years, years) : Infinity;
}
