import type { CorrectableFact } from '../library/edit';
import { parseAuthors } from './authors';
import { parsePaperDate } from './date';
import { compareIds, type PublicId } from './ids';
import type { FactName, PaperFacts, Source } from './paper';
import {
	isPreprintVenue,
	type Richness,
	richerAuthors,
	richerDate,
	richerNumber,
	richerPublished,
	richerText,
	richerTitle,
	richerVenue,
} from './richness';

/** What one source says about a paper. */
export interface Told {
	readonly source: Source;
	readonly facts: PaperFacts;
}

/** What the user put right: wins over every source. An empty text takes the fact away. */
export type Corrections = Readonly<Partial<Record<CorrectableFact, string>>>;

/** The facts of one paper, and which source each is from. */
export interface Joined {
	readonly facts: PaperFacts;
	readonly sources: Readonly<Partial<Record<FactName, Source>>>;
}

/** The source of what the user corrected. */
export const correctedBy: Source = 'you';

/**
 * What all sources together say about one paper: ids and addresses unite, of every other fact the
 * richest stays, and what the user wrote wins. The order of the sources does not matter.
 *
 * @param without ids that the user took away from the paper, whoever claims them
 */
export function joinFacts(
	told: readonly Told[],
	corrections: Corrections = {},
	without: ReadonlySet<PublicId> = new Set(),
): Joined {
	const inOrder = [...told].sort((a, b) => compare(a.source, b.source));
	const facts: { -readonly [Name in FactName]?: PaperFacts[Name] } = {};
	const sources: Partial<Record<FactName, Source>> = {};

	const take = <Name extends FactName>(name: Name, best: Best<PaperFacts[Name]> | undefined) => {
		if (best !== undefined) {
			facts[name] = best.value;
			sources[name] = best.source;
		}
	};
	take(
		'title',
		richest(inOrder, ({ title }) => title, richerTitle),
	);
	take(
		'abstract',
		richest(inOrder, ({ abstract }) => abstract, richerText),
	);
	take(
		'authors',
		richest(inOrder, ({ authors }) => authors, richerAuthors),
	);
	take(
		'authorCount',
		richest(inOrder, ({ authorCount }) => authorCount, richerNumber),
	);
	take(
		'organization',
		richest(inOrder, ({ organization }) => organization, richerText),
	);
	take(
		'comments',
		richest(inOrder, ({ comments }) => comments, richerNumber),
	);
	take(
		'venue',
		richest(inOrder, ({ venue }) => venue, richerVenue),
	);
	take(
		'version',
		richest(inOrder, ({ version }) => version, richerNumber),
	);
	take('published', richest(inOrder, publishedIn, richerPublished));
	take(
		'upvotes',
		richest(inOrder, ({ upvotes }) => upvotes, richerNumber),
	);
	take(
		'code',
		richest(inOrder, ({ code }) => code, richerText),
	);
	take(
		'project',
		richest(inOrder, ({ project }) => project, richerText),
	);

	const preprint = richest(
		inOrder,
		facts => (isOfVenue(facts) ? undefined : dateOf(facts)),
		richerDate,
	);
	const printed = richest(
		inOrder,
		facts => (isOfVenue(facts) ? dateOf(facts) : undefined),
		richerDate,
	);
	const date = isEarlier(printed?.value.date, preprint?.value.date)
		? printed
		: (preprint ?? printed);
	if (date !== undefined) {
		facts.date = date.value.date;
		sources.date = date.source;
		if (date.value.local) {
			facts.dateIsLocal = true;
		}
	}

	correct(facts, sources, corrections);
	const ids = unite(inOrder, facts => facts.ids.filter(id => !without.has(id)));
	const urls = unite(inOrder, facts => facts.urls);
	const categories = unite(inOrder, facts => facts.categories ?? []);
	const keywords = unite(inOrder, facts => facts.keywords ?? []);
	return {
		facts: {
			...facts,
			title: facts.title ?? '',
			ids: [...ids.keys()].sort(compareIds),
			urls: [...urls.keys()],
			...(categories.size > 0 && { categories: [...categories.keys()] }),
			...(keywords.size > 0 && { keywords: [...keywords.keys()] }),
		},
		sources: {
			...sources,
			...firstSource('ids', ids),
			...firstSource('urls', urls),
			...firstSource('categories', categories),
			...firstSource('keywords', keywords),
		},
	};
}

interface Best<Value> {
	readonly value: NonNullable<Value>;
	readonly source: Source;
}

function richest<Value>(
	told: readonly Told[],
	get: (facts: PaperFacts) => Value,
	richer: Richness<NonNullable<Value>>,
): Best<Value> | undefined {
	let best: Best<Value> | undefined;
	for (const { source, facts } of told) {
		const value = get(facts);
		if (isTold(value) && (best === undefined || richer(value, best.value) > 0)) {
			best = { value, source };
		}
	}
	return best;
}

/** An empty text or list tells nothing. */
function isTold<Value>(value: Value): value is NonNullable<Value> {
	const empty = (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
	return value !== undefined && value !== null && !empty;
}

function dateOf({ date, dateIsLocal }: PaperFacts) {
	return date === undefined ? undefined : { date, local: dateIsLocal === true };
}

/** When a paper appeared; being on a preprint server is not that. */
function publishedIn({ published, venue }: PaperFacts): PaperFacts['published'] {
	return isPreprintVenue(venue) ? undefined : published;
}

/** A source that knows only when it appeared: a paper is as old as its preprint, if it has one. */
function isOfVenue(facts: PaperFacts): boolean {
	const published = publishedIn(facts);
	return published !== undefined && facts.date === published;
}

/** Some put their papers on arXiv years after they were printed. */
function isEarlier(one: string | undefined, other: string | undefined): boolean {
	return one !== undefined && other !== undefined && one.slice(0, 4) < other.slice(0, 4);
}

function correct(
	facts: { -readonly [Name in FactName]?: PaperFacts[Name] },
	sources: Partial<Record<FactName, Source>>,
	corrections: Corrections,
): void {
	for (const name of ['abstract', 'venue', 'organization'] as const) {
		const text = corrections[name];
		if (text === undefined) {
			continue;
		}
		sources[name] = correctedBy;
		if (text === '') {
			delete facts[name];
		} else {
			facts[name] = text;
		}
	}
	if (corrections.title !== undefined && corrections.title.trim() !== '') {
		facts.title = corrections.title;
		sources.title = correctedBy;
	}
	if (corrections.authors !== undefined) {
		facts.authors = parseAuthors(corrections.authors);
		delete facts.authorCount;
		delete sources.authorCount;
		sources.authors = correctedBy;
	}
	const date = parsePaperDate(corrections.date ?? '');
	if (date !== undefined) {
		facts.date = date;
		delete facts.dateIsLocal;
		sources.date = correctedBy;
	}
}

/** Each element once, in the order of the sources, with the first that has it. */
function unite<Element>(
	told: readonly Told[],
	get: (facts: PaperFacts) => readonly Element[],
): ReadonlyMap<Element, Source> {
	const all = new Map<Element, Source>();
	for (const { source, facts } of told) {
		for (const element of get(facts)) {
			if (!all.has(element)) {
				all.set(element, source);
			}
		}
	}
	return all;
}

function firstSource(
	name: 'ids' | 'urls' | 'categories' | 'keywords',
	elements: ReadonlyMap<unknown, Source>,
): Partial<Record<FactName, Source>> {
	const [source] = elements.values();
	return source === undefined ? {} : { [name]: source };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
