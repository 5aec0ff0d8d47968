import type { PhraseBook } from './phraseBook';
import type { TopicPaper } from './topic';

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

/** Reads a paper with the phrases known so far. */
export function profileOf(paper: TopicPaper, book: PhraseBook): Profile {
	const terms = new Map<number, Counted>();
	const concepts = new Map<number, Counted>();
	for (const inTitle of [true, false]) {
		const text = (inTitle ? paper.title : paper.abstract).slice(0, longestText);
		const words = book.vocabulary.read(text);
		for (const word of words) {
			if (!book.vocabulary.empty[word.stem]) {
				count(terms, word.stem, text, word.start, word.end, inTitle);
			}
		}
		for (const { concept, first, last } of book.read(words)) {
			const start = words[first]?.start ?? 0;
			const end = words[last]?.end ?? 0;
			const begins = book.concepts[concept]?.begins;
			if (begins === undefined || text.slice(start, end).toLowerCase().startsWith(begins)) {
				count(concepts, concept, text, start, end, inTitle);
			}
		}
	}
	return { terms, concepts };
}

/** How strongly a use says that the paper is about it: in the title wholly, else by repetition. */
export function strengthOf(use: Use | undefined): number {
	if (!use) {
		return 0;
	}
	return use.inTitle ? 1 : 1 - 0.72 ** use.times;
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
