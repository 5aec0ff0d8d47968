import { isOneEditApart } from './spelling';

/** A word of the library, and in how many papers it stands. */
export interface VocabularyWord {
	readonly text: string;
	readonly stem: string;
	papers: number;
}

/** All words of the indexed papers with their counts: what endings, misspellings and weights need. */
export class Vocabulary {
	/** By the first letter, because prefixes and most misspellings keep it. */
	private readonly words = new Map<string, Map<string, VocabularyWord>>();
	private readonly stems = new Map<string, number>();

	/** The word's one record, made where it is new. */
	enter(text: string, stem: string): VocabularyWord {
		const letter = text.slice(0, 1);
		let bucket = this.words.get(letter);
		if (!bucket) {
			bucket = new Map<string, VocabularyWord>();
			this.words.set(letter, bucket);
		}
		let word = bucket.get(text);
		if (!word) {
			word = { text, stem, papers: 0 };
			bucket.set(text, word);
		}
		return word;
	}

	/** Counts a word in or, with a negative number, out. Words that nobody uses go. */
	count(word: VocabularyWord, papers: number): void {
		const bucket = this.words.get(word.text.slice(0, 1));
		word.papers += papers;
		if (word.papers <= 0) {
			bucket?.delete(word.text);
		} else if (bucket?.get(word.text) !== word) {
			bucket?.set(word.text, word);
		}
	}

	countStem(stem: string, papers: number): void {
		const sum = (this.stems.get(stem) ?? 0) + papers;
		if (sum > 0) {
			this.stems.set(stem, sum);
		} else {
			this.stems.delete(stem);
		}
	}

	papersWithWord(text: string): number {
		return this.words.get(text.slice(0, 1))?.get(text)?.papers ?? 0;
	}

	papersWithStem(stem: string): number {
		return this.stems.get(stem) ?? 0;
	}

	/** The words that begin with `prefix` and are longer, the most used first. */
	endings(prefix: string, limit: number): readonly VocabularyWord[] {
		const found: VocabularyWord[] = [];
		for (const word of this.words.get(prefix.slice(0, 1))?.values() ?? []) {
			if (word.text.length > prefix.length && word.papers > 0 && word.text.startsWith(prefix)) {
				found.push(word);
			}
		}
		return found.sort(byUse).slice(0, limit);
	}

	/** The words one letter away from `text`, the most used first. */
	corrections(text: string, limit: number): readonly VocabularyWord[] {
		const found: VocabularyWord[] = [];
		for (const bucket of this.words.values()) {
			for (const word of bucket.values()) {
				const apart = Math.abs(word.text.length - text.length);
				if (apart <= 1 && word.papers > 0 && isOneEditApart(text, word.text)) {
					found.push(word);
				}
			}
		}
		return found.sort(byUse).slice(0, limit);
	}
}

function byUse(a: VocabularyWord, b: VocabularyWord): number {
	return b.papers - a.papers || (a.text < b.text ? -1 : 1);
}
