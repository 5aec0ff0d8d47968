import type { PhraseBook } from './phraseBook';
import type { TopicPaper } from './topic';
import type { Word } from './words';

/** How a paper uses a stem or a concept. */
export interface Use {
	/** Its first use as the paper writes it, the title's before the abstract's. */
	readonly written: string;
	readonly inTitle: boolean;
	/** How often, a title counting twice. */
	readonly times: number;
}

type Counted = { -readonly [Key in keyof Use]: Use[Key] };

/** What a paper says, as far as grouping looks at it. */
export interface Profile {
	/** By stem number. */
	readonly terms: ReadonlyMap<number, Use>;
	/** By concept number. */
	readonly concepts: ReadonlyMap<number, Use>;
}

/** Abstracts longer than this say no more about the topic. */
const longestText = 20_000;

/** A text of a paper, as its words. */
interface Passage {
	readonly text: string;
	readonly words: readonly Word[];
	readonly inTitle: boolean;
}

/** Reads a paper with the phrases known so far. */
export function profileOf(paper: TopicPaper, book: PhraseBook): Profile {
	const { title, abstract, keywords = [], headings = [] } = paper;
	const passages = [title, ...keywords, ...headings, abstract].map((whole, index, all): Passage => {
		const text = whole.slice(0, longestText);
		return { text, words: book.vocabulary.read(text), inTitle: index < all.length - 1 };
	});
	let terms: ReadonlyMap<number, Use> | undefined;
	return {
		concepts: findConcepts(passages, book),
		// Many papers are placed by their concepts alone, and this is the dearer part.
		get terms() {
			return (terms ??= countTerms(passages, book));
		},
	};
}

function findConcepts(passages: readonly Passage[], book: PhraseBook): ReadonlyMap<number, Use> {
	const concepts = new Map<number, Counted>();
	for (const { text, words, inTitle } of passages) {
		for (const { concept, first, last } of book.read(words)) {
			const start = words[first]?.start ?? 0;
			const end = words[last]?.end ?? 0;
			const begins = book.conceptOf(concept)?.begins;
			if (begins === undefined || text.slice(start, end).toLowerCase().startsWith(begins)) {
				count(concepts, concept, text, start, end, inTitle);
			}
		}
	}
	return concepts;
}

function countTerms(
	passages: readonly Passage[],
	{ vocabulary }: PhraseBook,
): ReadonlyMap<number, Use> {
	const terms = new Map<number, Counted>();
	for (const { text, words, inTitle } of passages) {
		for (const { stem, start, end } of words) {
			if (!vocabulary.empty[stem]) {
				count(terms, stem, text, start, end, inTitle);
			}
		}
	}
	return terms;
}

/**
 * How strongly a use says that the paper is about it: in the title wholly, else by repetition.
 *
 * @param mention what a mention outside of the title counts, 0 to 1
 */
export function strengthOf(use: Use | undefined, mention: number): number {
	if (!use) {
		return 0;
	}
	return use.inTitle ? 1 : mention * (1 - 0.72 ** use.times);
}

function count(
	uses: Map<number, Counted>,
	key: number,
	text: string,
	start: number,
	end: number,
	inTitle: boolean,
): void {
	const known = uses.get(key);
	const times = inTitle ? 2 : 1;
	if (known) {
		known.times += times;
	} else {
		uses.set(key, { written: text.slice(start, end), inTitle, times });
	}
}
