import lunr from 'lunr';
import { ChunkTable } from '../../words/chunkTable';
import { apostrophe, isAsciiLetter, plus, sharp } from './chunkEnd';
import { ChunkReader } from './chunkReader';
import { foldWord, onlyAscii } from './fold';

/** A word as it is compared, and its stem. */
export interface Word {
	readonly text: string;
	readonly stem: string;
}

/** A word inside a chunk, with its place in the chunk. */
export interface ChunkWord extends Word {
	readonly from: number;
	readonly to: number;
	/** It stands in too much prose to be looked for there: `the`, `of`. */
	readonly lostInProse: boolean;
}

/**
 * Letters that belong together, e.g. `fine-tuning`: its parts `fine` and `tuning`, and the whole
 * `finetuning`, which is absent where there is one part only.
 */
export interface Chunk {
	readonly surface: string;
	readonly parts: readonly ChunkWord[];
	readonly whole: ChunkWord | undefined;
	/** The whole tells by a sign what its part does not: `C++`. */
	readonly signed: boolean;
}

const partPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that put no space between words; they are compared by pairs of letters. */
const unspaced =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}ー]+/gu;

const mostRemembered = 60_000;
/** Longer chunks are hardly ever met twice. */
const longestRemembered = 40;
/** What no one types as one word. */
const longestWord = 80;
const mostPartsJoined = 4;
/** `however`, of Lunr's list. */
const longestStopWord = 7;
const shortestFoundInProse = 5;

/** The chunks of a text in order, and where each begins. The same chunk is the same object. */
export interface AnalysedText {
	readonly chunks: readonly Chunk[];
	readonly starts: readonly number[];
}

/** Takes texts apart into words. Remembers what it has met: texts repeat their words. */
export class Analysis {
	private readonly reader = new ChunkReader();
	private numbers = new ChunkTable();
	private remembered: Chunk[] = [];

	analyse(text: string): AnalysedText {
		const chunks: Chunk[] = [];
		const starts: number[] = [];
		const { reader } = this;
		for (let at = 0; at < text.length;) {
			reader.read(text, at);
			const { end } = reader;
			if (end > at) {
				chunks.push(this.chunk(text, at, end, reader.hash));
				starts.push(at);
				at = end;
			} else {
				at++;
			}
		}
		return { chunks, starts };
	}

	private chunk(text: string, start: number, end: number, hash: number): Chunk {
		if (end - start > longestRemembered) {
			return toChunk(text.slice(start, end));
		}
		const number = this.numbers.find(text, start, end, hash);
		const known = this.remembered[number];
		if (known) {
			return known;
		}
		if (this.remembered.length >= mostRemembered) {
			this.numbers = new ChunkTable();
			this.remembered = [];
		}
		const chunk = toChunk(text.slice(start, end));
		this.remembered[this.numbers.add(text, start, end)] = chunk;
		return chunk;
	}
}

/** All words of a chunk: its parts and, where there are several, the whole. */
export function wordsOf({ parts, whole }: Chunk): readonly ChunkWord[] {
	return whole ? [...parts, whole] : parts;
}

/** Whether a word is so common in English that it says nothing: `the`, `of`. */
export function isStopWord(text: string): boolean {
	if (text.length > longestStopWord) {
		return false;
	}
	// Lunr's filter gives nothing back for a stop word, which its types do not say.
	const kept = lunr.stopWordFilter(new lunr.Token(text, {})) as lunr.Token | undefined;
	return kept === undefined;
}

/**
 * Whether a word stands in too much prose to be looked for there. Longer ones, as `which`, are rarer
 * and tell papers apart where all other words are common too.
 */
export function isLostInProse(text: string): boolean {
	return text.length < shortestFoundInProse && isStopWord(text);
}

/** A word from its compared form. */
export function toWord(text: string): Word {
	return { text, stem: stemOf(text) };
}

/** Most chunks: letters and digits of English, with nothing to fold but capitals. */
export const plainWord = /^[A-Za-z0-9]+$/;
const endingSign = /(?:\+{1,2}|#)$/;

/** Takes a chunk apart, as `findChunkEnd` found it. */
export function toChunk(surface: string): Chunk {
	if (plainWord.test(surface)) {
		return { surface, parts: [toPlainWord(surface, 0)], whole: undefined, signed: false };
	}
	const isEnglish = onlyAscii.test(surface);
	const parts = isEnglish
		? partsOfEnglish(surface).map(([from, to]) => toPlainWord(surface.slice(from, to), from))
		: partsOfAny(surface);
	const texts = parts.map(part => part.text);
	const sign = signOf(surface);
	const joined = isEnglish || !hasUnspaced(surface) ? joinParts(texts) : undefined;
	const text = sign === '' || parts.length === 0 ? joined : texts.join('') + sign;
	const whole =
		text !== undefined && text.length <= longestWord
			? { ...toWord(text), from: 0, to: surface.length, lostInProse: false }
			: undefined;
	return { surface, parts, whole, signed: sign !== '' };
}

/** The parts of a chunk that is English and has no sign, as written; absent for any other. */
export function plainPartsOf(surface: string): readonly string[] | undefined {
	return onlyAscii.test(surface) && signOf(surface) === ''
		? partsOfEnglish(surface).map(([from, to]) => surface.slice(from, to))
		: undefined;
}

/** The word that parts make together, e.g. `finetuning`; absent where they make none. */
export function joinParts(parts: readonly string[]): string | undefined {
	if (parts.length < 2 || parts.length > mostPartsJoined) {
		return undefined;
	}
	const text = parts.join('').toLowerCase();
	return text.length <= longestWord ? text : undefined;
}

/** The sign at the end of a chunk that tells by it: `C++`, `C#`. */
function signOf(surface: string): string {
	const last = surface.charCodeAt(surface.length - 1);
	return last === plus || last === sharp ? (endingSign.exec(surface)?.[0] ?? '') : '';
}

/** Where each run of letters begins and ends, but for the `s` of `it's`. */
function partsOfEnglish(surface: string): readonly (readonly [number, number])[] {
	const parts: (readonly [number, number])[] = [];
	for (let at = 0; at < surface.length; at++) {
		const from = at;
		while (at < surface.length && isAsciiLetter(surface.charCodeAt(at))) {
			at++;
		}
		if (at > from && !(at - from === 1 && surface.charCodeAt(from - 1) === apostrophe)) {
			parts.push([from, at]);
		}
	}
	return parts;
}

function partsOfAny(surface: string): readonly ChunkWord[] {
	const parts: ChunkWord[] = [];
	for (const match of surface.matchAll(partPattern)) {
		const before = surface.charAt(match.index - 1);
		if (match[0].length === 1 && (before === "'" || before === '’')) {
			continue;
		}
		parts.push(...splitPart(match[0], match.index));
	}
	return parts;
}

function toPlainWord(letters: string, from: number): ChunkWord {
	const text = letters.toLowerCase().slice(0, longestWord);
	const to = from + letters.length;
	return { text, stem: stemOf(text), from, to, lostInProse: isLostInProse(text) };
}

function splitPart(part: string, offset: number): ChunkWord[] {
	const words: ChunkWord[] = [];
	const add = (from: number, to: number) => {
		const text = foldWord(part.slice(from, to)).slice(0, longestWord);
		if (text !== '') {
			const lostInProse = isLostInProse(text);
			words.push({ ...toWord(text), from: offset + from, to: offset + to, lostInProse });
		}
	};
	let done = 0;
	for (const run of part.matchAll(unspaced)) {
		if (run.index > done) {
			add(done, run.index);
		}
		done = run.index + run[0].length;
		const ends = [...run[0]].map(character => character.length);
		let at = run.index;
		for (const [index, length] of ends.entries()) {
			const next = ends[index + 1];
			if (next !== undefined || ends.length === 1) {
				add(at, at + length + (next ?? 0));
			}
			at += length;
		}
	}
	if (done < part.length) {
		add(done, part.length);
	}
	return words;
}

function hasUnspaced(surface: string): boolean {
	return surface.search(unspaced) >= 0;
}

/** The stem of a word in its compared form. */
export function stemOf(text: string): string {
	return /^[a-z]{3,40}$/.test(text) ? lunr.stemmer(new lunr.Token(text, {})).toString() : text;
}
