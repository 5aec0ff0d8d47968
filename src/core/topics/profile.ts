import type { PhraseBook } from './phraseBook';
import type { TopicPaper } from './topic';
import type { Vocabulary } from '../words/vocabulary';
import { beginningOf } from '../words/wholeWord';
import type { Words } from '../words/words';

/** How a paper uses a stem or a concept. */
export interface Use {
	/** Its first use as the paper writes it, the title's before the abstract's; `multi-hop` of *hop*. */
	readonly written: string;
	readonly inTitle: boolean;
	/** How often, a title counting twice. */
	readonly times: number;
}

/** A use that is still counted; its words are cut out where somebody asks for them, which few do. */
class Counted implements Use {
	times = 0;

	constructor(
		private readonly text: string,
		private readonly start: number,
		private readonly end: number,
		readonly inTitle: boolean,
	) {}

	get written(): string {
		return this.text.slice(beginningOf(this.text, this.start), this.end);
	}
}

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
export interface Passage {
	readonly text: string;
	readonly words: Words;
	readonly inTitle: boolean;
}

/** The texts of a paper: its title first, its abstract last. */
export function passagesOf(paper: TopicPaper, vocabulary: Vocabulary): readonly Passage[] {
	const { title, abstract, keywords = [], headings = [] } = paper;
	return [title, ...keywords, ...headings, abstract].map((whole, index, all): Passage => {
		const text = whole.slice(0, longestText);
		return { text, words: vocabulary.read(text), inTitle: index < all.length - 1 };
	});
}

/** Reads the texts of a paper with the phrases known so far. */
export function profileOf(passages: readonly Passage[], book: PhraseBook): Profile {
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
		book.read(words, (concept, first, last) => {
			const [start, end] = [words.startAt(first), words.endAt(last)];
			const begins = book.conceptOf(concept)?.begins;
			if (begins === undefined || text.slice(start, end).toLowerCase().startsWith(begins)) {
				count(concepts, concept, text, start, end, inTitle);
			}
		});
	}
	return concepts;
}

function countTerms(
	passages: readonly Passage[],
	{ vocabulary }: PhraseBook,
): ReadonlyMap<number, Use> {
	const terms = new Map<number, Counted>();
	for (const { text, words, inTitle } of passages) {
		for (let i = 0; i < words.length; i++) {
			const stem = words.numberAt(i);
			if (!vocabulary.isEmpty(stem)) {
				count(terms, stem, text, words.startAt(i), words.endAt(i), inTitle);
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
	let use = uses.get(key);
	if (!use) {
		use = new Counted(text, start, end, inTitle);
		uses.set(key, use);
	}
	use.times += inTitle ? 2 : 1;
}
