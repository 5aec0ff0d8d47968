import { stemOf } from './stem';
import { ChunkTable } from './chunkTable';
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
/** Several look at one paper, one after the other: so many texts are not read again for that. */
const remembered = 4;

/**
 * Numbers the words of all texts as they are written, so that whoever asks something about words
 * asks it once for each.
 */
export class WordForms {
	private readonly finder = new WordFinder();
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
		return this.numberIn(word, 0, word.length);
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
		return this.builder.take();
	}

	private numberIn(text: string, start: number, end: number): number {
		const known = this.table.find(text, start, end);
		if (known >= 0) {
			return known;
		}
		const number = this.table.add(text, start, end);
		this.stems.push('');
		// A longer piece of a text would hold all of it in memory.
		this.texts.push(end - start < longPiece ? text.slice(start, end) : this.table.textAt(number));
		return number;
	}
}

function isGap(text: string, start: number, end: number): boolean {
	return end - start === 1 && text.charCodeAt(start) === space
		? true
		: end - start <= longestGap && gap.test(text.slice(start, end));
}
