import { stemOf } from './stem';
import { ChunkTable } from './chunkTable';
import { splitWords } from './splitWords';
import { WordFinder } from './wordFinder';
import { type Words, WordsBuilder } from './words';

/** Longer ones nobody has written. */
const longestWord = 40;
/** A title in capitals; a shorter text may be a name. */
const longestName = 40;
const lowerCase = /\p{Ll}/u;
/** What may stand between two words of a phrase. */
const gap = /^[\s\-‐‑–/]*$/;
const [space, longestGap] = [0x20, 2];
/** From so many signs on an engine keeps a piece of a text as a reference to the text. */
const longPiece = 13;
/** Those of a hundred papers: after so many the loops over signs are compiled, or soon will be. */
const mostOfFew = 5_000;
/** Several look at one paper, one after the other: so many texts are not read again for that. */
const remembered = 4;

/**
 * Numbers the words of all texts as they are written, so that whoever asks something about words
 * asks it once for each.
 */
export class WordForms {
	private readonly finder = new WordFinder();
	/** Of the first papers: a table of the engine's own, which is quick from the start. */
	private few: Map<string, number> | undefined = new Map();
	/** Of many papers: one that takes no piece out of a text to find it. */
	private readonly table = new ChunkTable();
	private readonly texts: string[] = [];
	/** By number; empty for those not asked about yet. */
	private readonly stems: string[] = [];
	private readonly builder = new WordsBuilder();
	private readonly memory: { readonly text: string; readonly words: Words }[] = [];

	/** The words of a text under the numbers of their forms; those of a text in capitals as small ones. */
	read(text: string): Words {
		for (const one of this.memory) {
			if (one.text === text) {
				return one.words;
			}
		}
		const words = this.readAnew(text);
		this.memory.unshift({ text, words });
		this.memory.length = Math.min(this.memory.length, remembered);
		return words;
	}

	/** The number of a word. */
	numberOf(word: string): number {
		return this.few ? (this.few.get(word) ?? this.add(word)) : this.numberIn(word, 0, word.length);
	}

	/** The word of a number, as it is written. */
	textOf(form: number): string {
		return this.texts[form] ?? '';
	}

	/** The stem of a word, in lower case. */
	stemOf(form: number): string {
		let stem = this.stems[form] ?? '';
		if (stem === '') {
			const text = this.textOf(form);
			const lower = text.toLowerCase();
			stem = lower === text ? stemOf(lower) : this.stemOf(this.numberOf(lower));
			this.stems[form] = stem;
		}
		return stem;
	}

	private readAnew(text: string): Words {
		const shouts = text.length > longestName && !lowerCase.test(text);
		if (this.few) {
			this.readPieces(text, shouts);
		} else {
			this.readSigns(text, shouts);
		}
		if (this.few && this.few.size > mostOfFew) {
			this.texts.forEach(word => this.table.add(word, 0, word.length));
			this.few = undefined;
		}
		return this.builder.take();
	}

	private readPieces(text: string, shouts: boolean): void {
		const pieces = splitWords(text);
		let end = 0;
		let last = -1;
		for (let i = 1; i < pieces.length; i += 2) {
			const word = pieces[i] ?? '';
			const start = end + (pieces[i - 1] ?? '').length;
			end = start + word.length;
			if (word.length > longestWord) {
				last = -1;
				continue;
			}
			const number = this.numberOf(shouts ? word.toLowerCase() : word);
			this.builder.add(number, start, end, last >= 0 && isGap(text, last, start));
			last = end;
		}
	}

	private readSigns(text: string, shouts: boolean): void {
		/** Where the word before ends; below 0 where there is none that a phrase may run on from. */
		let last = -1;
		for (let at = 0; (at = this.finder.begin(text, at)) < text.length;) {
			const start = at;
			at = this.finder.end(text, start);
			if (at - start > longestWord) {
				last = -1;
				continue;
			}
			const number = shouts
				? this.numberOf(text.slice(start, at).toLowerCase())
				: this.numberIn(text, start, at);
			this.builder.add(number, start, at, last >= 0 && isGap(text, last, start));
			last = at;
		}
	}

	private numberIn(text: string, start: number, end: number): number {
		const known = this.table.find(text, start, end);
		if (known >= 0) {
			return known;
		}
		this.table.add(text, start, end);
		return this.add(text.slice(start, end));
	}

	private add(word: string): number {
		const number = this.texts.length;
		// A longer piece of a text is kept as a reference, and would hold all of the text in memory.
		const own = word.length < longPiece ? word : [...word].join('');
		this.few?.set(own, number);
		this.texts.push(own);
		this.stems.push('');
		return number;
	}
}

function isGap(text: string, start: number, end: number): boolean {
	const isSpace = end - start === 1 && text.charCodeAt(start) === space;
	return isSpace || (end - start <= longestGap && gap.test(text.slice(start, end)));
}
