import lunr from 'lunr';
import { ChunkTable } from './chunkTable';
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

const letter = '[\\p{L}\\p{N}\\p{M}]';
const joiner = `(?:[-‐‑–_'’]|_\\{|(?<=\\p{N})\\.(?=\\p{N}))`;
/** What one chunk is. */
export const chunkPattern = new RegExp(
	`${letter}+(?:${joiner}${letter}+)*(?:(?:\\+{1,2}|#)(?!${letter}))?`,
	'uy',
);
const partPattern = new RegExp(`${letter}+`, 'gu');

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
	private numbers = new ChunkTable();
	private remembered: Chunk[] = [];

	analyse(text: string): AnalysedText {
		const chunks: Chunk[] = [];
		const starts: number[] = [];
		for (let at = 0; at < text.length;) {
			const end = findChunkEnd(text, at);
			if (end > at) {
				chunks.push(this.chunk(text, at, end));
				starts.push(at);
				at = end;
			} else {
				at++;
			}
		}
		return { chunks, starts };
	}

	private chunk(text: string, start: number, end: number): Chunk {
		if (end - start > longestRemembered) {
			return toChunk(text.slice(start, end));
		}
		const number = this.numbers.find(text, start, end);
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

/**
 * Where the chunk ends that begins at `start`; `start` where none does. Plain English is read letter
 * by letter, which takes a tenth of the time of the pattern that says the same.
 */
export function findChunkEnd(text: string, start: number): number {
	let at = start;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code >= 128) {
			return findChunkEndByPattern(text, start);
		}
		if (isAsciiLetter(code)) {
			at++;
			continue;
		}
		if (at === start) {
			return start;
		}
		// A chunk goes on behind one joiner where a letter follows.
		const next = text.charCodeAt(at + 1);
		const before = text.charCodeAt(at - 1);
		const isJoiner =
			code === hyphen ||
			code === apostrophe ||
			code === underscore ||
			(code === point && isDigit(before) && (isDigit(next) || next >= 128));
		if (isJoiner && next >= 128) {
			return findChunkEndByPattern(text, start);
		}
		if (isJoiner && isAsciiLetter(next)) {
			at++;
		} else if (code === underscore && next === brace) {
			return findChunkEndByPattern(text, start);
		} else if (code === plus || code === sharp) {
			return findChunkEndByPattern(text, start);
		} else {
			return at;
		}
	}
}

function findChunkEndByPattern(text: string, start: number): number {
	chunkPattern.lastIndex = start;
	const found = chunkPattern.exec(text);
	return found ? start + found[0].length : start;
}

const [hyphen, apostrophe, underscore, point, brace, plus, sharp] = [
	0x2d, 0x27, 0x5f, 0x2e, 0x7b, 0x2b, 0x23,
];

/** Whether a code unit is a letter or digit of English; where there is none, it is not. */
export function isAsciiLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Most chunks: letters and digits of English, with nothing to fold but capitals. */
export const plainWord = /^[A-Za-z0-9]+$/;
const plainPart = /[A-Za-z0-9]+/g;

/** Takes a chunk apart, as `findChunkEnd` found it. */
export function toChunk(surface: string): Chunk {
	if (plainWord.test(surface)) {
		return { surface, parts: [toPlainWord(surface, 0)], whole: undefined, signed: false };
	}
	const isEnglish = onlyAscii.test(surface);
	const parts: ChunkWord[] = [];
	for (const match of surface.matchAll(isEnglish ? plainPart : partPattern)) {
		const before = surface.charAt(match.index - 1);
		if (match[0].length === 1 && (before === "'" || before === '’')) {
			continue;
		}
		if (isEnglish) {
			parts.push(toPlainWord(match[0], match.index));
		} else {
			parts.push(...splitPart(match[0], match.index));
		}
	}
	const sign = /(?:\+{1,2}|#)$/.exec(surface)?.[0];
	const all = parts.map(part => part.text).join('');
	const joins =
		parts.length > 1 && parts.length <= mostPartsJoined && (isEnglish || !hasUnspaced(surface));
	const text = sign === undefined ? all : all + sign;
	const whole =
		(joins || (sign !== undefined && parts.length > 0)) && text.length <= longestWord
			? { ...toWord(text), from: 0, to: surface.length, lostInProse: false }
			: undefined;
	return { surface, parts, whole, signed: sign !== undefined };
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
