import { emptyWords } from '../model/emptyWords';
import { stemOf } from '../words/stem';
import { StemTable } from '../words/stemTable';
import { grammarWords } from './grammarWords';

/** A word as part of a phrase. */
export interface PhraseWord {
	/** The number of its stem. */
	readonly stem: number;
	readonly from: number;
	readonly to: number;
	/** Whether a phrase may run on to it from the word before. */
	readonly runsOn: boolean;
	/** Whether a name may begin or end with it. */
	readonly edge: boolean;
	/** Whether it tells something, so that a name may rest on it. */
	readonly tells: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+]*/gu;
const between = /^[\s\-‐‑–'’]$/;
const longest = 40;

interface KnownWord {
	readonly stem: number;
	readonly edge: boolean;
	readonly tells: boolean;
}

/** Reads texts into words of phrases, and numbers their stems. */
export class PhraseReader {
	readonly stems = new StemTable();
	private readonly known = new Map<string, KnownWord>();

	read(text: string): readonly PhraseWord[] {
		const words: PhraseWord[] = [];
		let end = 0;
		for (const match of text.matchAll(word)) {
			const from = match.index;
			const to = from + match[0].length;
			const isSpace = from - end === 1 && text.charCodeAt(end) === 0x20;
			const runsOn = words.length > 0 && (isSpace || between.test(text.slice(end, from)));
			const { stem, edge, tells } = this.wordOf(match[0]);
			words.push({ stem, from, to, runsOn, edge, tells });
			end = to;
		}
		return words;
	}

	private wordOf(written: string): KnownWord {
		const known = this.known.get(written);
		if (known) {
			return known;
		}
		const lower = written.toLowerCase();
		const isNumber = /^[\d+]+$/.test(lower) || lower.length > longest;
		const edge = !isNumber && !grammarWords.has(lower);
		const tells = edge && lower.length > 1 && !emptyWords.has(lower);
		const made = { stem: this.stems.add(stemOf(lower)), edge, tells };
		this.known.set(written, made);
		return made;
	}
}
