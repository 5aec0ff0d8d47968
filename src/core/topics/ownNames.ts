import { contains } from './candidates';
import type { Concept, PhraseBook } from './phraseBook';
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

const lowerCaseWord = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu;

/** Collects what the papers themselves call things: phrases of titles, and short forms explained. */
export class OwnNames {
	private readonly phrases = new Map<string, Phrase>();
	/** What people called the topics of papers. */
	private readonly headings = new Map<string, Phrase>();
	private readonly shortForms = new Map<number, Map<string, Phrase>>();
	private readonly lowerCase = new Set<string>();

	constructor(private readonly book: PhraseBook) {}

	/** Reads one paper. */
	read({ id, title, abstract, headings = [] }: TopicPaper): void {
		for (const heading of headings) {
			const words = this.book.vocabulary.read(heading);
			if (words.length > 0 && words.length <= longestHeading) {
				note(this.headings, { stems: words.map(({ stem }) => stem), written: heading.trim() }, id);
			}
		}
		for (const phrase of findTitlePhrases(title, this.book.vocabulary)) {
			note(this.phrases, phrase, id);
		}
		const words = this.book.vocabulary.read(abstract);
		for (const { short, ...phrase } of findShortForms(abstract, words)) {
			const meanings = this.shortForms.get(short) ?? new Map<string, Phrase>();
			this.shortForms.set(short, meanings);
			note(meanings, phrase, id);
		}
		for (const word of `${title} ${abstract}`.match(lowerCaseWord) ?? []) {
			this.lowerCase.add(word);
		}
	}

	/** Adds what was found in so many papers to the phrase book. */
	finish(rarity: (stem: number) => number | undefined, papers: number): void {
		for (const phrase of this.headings.values()) {
			if (phrase.papers.size >= titlesNeeded && !this.book.find(phrase.stems)) {
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
				!this.isPart(phrase.stems) &&
				rare &&
				!this.book.find(phrase.stems)
			) {
				this.add(phrase, titleWeight);
			}
		}
	}

	/** *Neural machine* is no name, but what is left of *neural machine translation*. */
	private isPart(stems: readonly number[]): boolean {
		return this.book.concepts.some(
			concept => concept.share !== undefined && contains(concept.stems, stems),
		);
	}

	private add({ stems, written }: Phrase, weight: number): Concept {
		const [usual] = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		const name = this.toSentenceCase(usual?.[0] ?? '');
		return this.book.add({ name, weight, share: undefined, stems });
	}

	/** `Rainbow Matchings` as a sentence has it: words that papers write in lower case get it. */
	private toSentenceCase(phrase: string): string {
		const lower = phrase.replace(/[\p{L}\p{N}]+/gu, word =>
			this.lowerCase.has(word.toLowerCase()) && !/.\p{Lu}/u.test(word) ? word.toLowerCase() : word,
		);
		return lower.charAt(0).toUpperCase() + lower.slice(1);
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
