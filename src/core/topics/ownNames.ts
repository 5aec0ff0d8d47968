import type { Words } from '../words/words';
import type { Concept, PhraseBook } from './phraseBook';
import type { Passage } from './profile';
import { findShortForms } from './shortForms';
import { findTitlePhrases, type WrittenPhrase } from './titlePhrases';
import type { TopicPaper } from './topic';

/** A phrase, the papers that have it, and how often it is written how. */
interface Phrase {
	readonly stems: readonly number[];
	readonly papers: Set<string>;
	readonly written: Map<string, number>;
}

const titlesNeeded = 2;
/** Of many papers two may have the same words by chance. */
const manyPapers = 100;
const titlesNeededOfMany = 3;
const titleShareNeeded = 0.005;
const titleWeight = 0.5;
const explainedWeight = 0.75;
/** What people wrote above papers is meant as a name. */
const headingWeight = 0.8;
const longestHeading = 6;
/** A single word of a title is a name if no more than one paper in so many has it. */
const rareEnough = Math.log(60);

const lowerCase = /\p{Ll}/u;
const lowerCaseWord = /^\p{Ll}+$/u;

/** Collects what the papers themselves call things: phrases of titles, and short forms explained. */
export class OwnNames {
	private readonly phrases = new Map<string, Phrase>();
	/** What people called the topics of papers. */
	private readonly headings = new Map<string, Phrase>();
	private readonly shortForms = new Map<number, Map<string, Phrase>>();
	/** By the form of a word, whether it was met. */
	private readonly met: boolean[] = [];

	constructor(private readonly book: PhraseBook) {}

	/** Reads one paper. @param passages its texts */
	read({ id, title, abstract, headings = [] }: TopicPaper, passages: readonly Passage[]): void {
		const { vocabulary } = this.book;
		for (const heading of headings) {
			const words = vocabulary.read(heading);
			if (words.length > 0 && words.length <= longestHeading) {
				note(this.headings, { stems: words.numbers(), written: heading.trim() }, id);
			}
		}
		const [first, last] = [passages[0], passages.at(-1)];
		for (const phrase of first ? findTitlePhrases(title, first.words, vocabulary) : []) {
			note(this.phrases, phrase, id);
		}
		for (const { short, ...phrase } of last ? findShortForms(abstract, last.words) : []) {
			const meanings = this.shortForms.get(short) ?? new Map<string, Phrase>();
			this.shortForms.set(short, meanings);
			note(meanings, phrase, id);
		}
		for (const { text } of passages) {
			// A text in capitals is read as small words, which nobody has written so.
			if (lowerCase.test(text)) {
				this.meet(vocabulary.forms.read(text));
			}
		}
	}

	/** Adds what was found in so many papers to the phrase book. */
	finish(rarity: (stem: number) => number | undefined, papers: number): void {
		for (const phrase of this.headings.values()) {
			if (phrase.papers.size >= titlesNeeded && this.book.meaningOf(phrase.stems) < 0) {
				this.add(phrase, headingWeight);
			}
		}
		for (const [short, meanings] of this.shortForms) {
			const [first] = [...meanings.values()].sort((a, b) => b.papers.size - a.papers.size);
			const known = first && this.book.find(first.stems);
			if (first && (known ?? first.papers.size > 1)) {
				this.book.alias([short], known ?? this.add(first, explainedWeight));
			}
		}
		const partial = findPartial(this.phrases);
		const least = papers > manyPapers ? titlesNeededOfMany : titlesNeeded;
		const needed = Math.max(least, papers * titleShareNeeded);
		for (const [key, phrase] of this.phrases) {
			const [stem = -1] = phrase.stems;
			const rare = phrase.stems.length > 1 || (rarity(stem) ?? Infinity) >= rareEnough;
			if (
				phrase.papers.size >= needed &&
				!partial.has(key) &&
				rare &&
				this.book.meaningOf(phrase.stems) < 0 &&
				// *Neural machine* is no name, but what is left of *neural machine translation*.
				!this.book.isPart(phrase.stems)
			) {
				this.add(phrase, titleWeight);
			}
		}
	}

	private add({ stems, written }: Phrase, weight: number): Concept {
		const [usual] = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		const name = this.toSentenceCase(usual?.[0] ?? '');
		return this.book.add({ name, weight, share: undefined, stems });
	}

	/** `Rainbow Matchings` as a sentence has it: words that papers write in lower case get it. */
	private toSentenceCase(phrase: string): string {
		const lower = phrase.replace(/[\p{L}\p{N}]+/gu, word =>
			this.isMetInLowerCase(word) && !/.\p{Lu}/u.test(word) ? word.toLowerCase() : word,
		);
		return lower.charAt(0).toUpperCase() + lower.slice(1);
	}

	private isMetInLowerCase(word: string): boolean {
		const lower = word.toLowerCase();
		const form = this.book.vocabulary.forms.numberOf(lower);
		return this.met[form] === true && lowerCaseWord.test(lower);
	}

	private meet(words: Words): void {
		const { met } = this;
		for (let i = 0; i < words.length; i++) {
			const form = words.numberAt(i);
			while (met.length <= form) {
				met.push(false);
			}
			met[form] = true;
		}
	}
}

function note(phrases: Map<string, Phrase>, found: WrittenPhrase, id: string): void {
	const key = found.stems.join(' ');
	const phrase = phrases.get(key) ?? {
		stems: found.stems,
		papers: new Set<string>(),
		written: new Map<string, number>(),
	};
	phrases.set(key, phrase);
	phrase.papers.add(id);
	phrase.written.set(found.written, (phrase.written.get(found.written) ?? 0) + 1);
}

/** Phrases that never stand but within a longer one. */
function findPartial(phrases: ReadonlyMap<string, Phrase>): ReadonlySet<string> {
	const partial = new Set<string>();
	for (const { stems, papers } of phrases.values()) {
		for (const part of [stems.slice(1), stems.slice(0, -1)]) {
			const key = part.join(' ');
			if (phrases.get(key)?.papers.size === papers.size) {
				partial.add(key);
			}
		}
	}
	return partial;
}
