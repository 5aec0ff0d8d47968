import lunr from 'lunr';
import { foldWord } from './fold';

/** A word as it is compared, and its stem. */
export interface Word {
	readonly text: string;
	readonly stem: string;
}

/** A word inside a chunk, with its place in the chunk. */
export interface ChunkWord extends Word {
	readonly from: number;
	readonly to: number;
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
const chunkPattern = new RegExp(
	`${letter}+(?:${joiner}${letter}+)*(?:(?:\\+{1,2}|#)(?!${letter}))?`,
	'gu',
);
const partPattern = new RegExp(`${letter}+`, 'gu');

/** Scripts that put no space between words; they are compared by pairs of letters. */
const unspaced =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}ー]+/gu;

const mostRemembered = 100_000;
/** Longer chunks are hardly ever met twice. */
const longestRemembered = 40;
/** What no one types as one word. */
const longestWord = 80;
const mostPartsJoined = 4;

/** The chunks of a text in order, and where each begins. The same chunk is the same object. */
export interface AnalysedText {
	readonly chunks: readonly Chunk[];
	readonly starts: readonly number[];
}

/** Takes texts apart into words. Remembers what it has met: texts repeat their words. */
export class Analysis {
	private readonly remembered = new Map<string, Chunk>();

	analyse(text: string): AnalysedText {
		const chunks: Chunk[] = [];
		const starts: number[] = [];
		for (const match of text.matchAll(chunkPattern)) {
			chunks.push(this.chunk(match[0]));
			starts.push(match.index);
		}
		return { chunks, starts };
	}

	private chunk(surface: string): Chunk {
		const known = this.remembered.get(surface);
		if (known) {
			return known;
		}
		const chunk = toChunk(surface);
		if (surface.length <= longestRemembered) {
			if (this.remembered.size >= mostRemembered) {
				this.remembered.clear();
			}
			this.remembered.set(surface, chunk);
		}
		return chunk;
	}
}

/** All words of a chunk: its parts and, where there are several, the whole. */
export function wordsOf({ parts, whole }: Chunk): readonly ChunkWord[] {
	return whole ? [...parts, whole] : parts;
}

/** Whether a word is so common in English that it says nothing: `the`, `of`. */
export function isStopWord(text: string): boolean {
	// Lunr's filter gives nothing back for a stop word, which its types do not say.
	const kept = lunr.stopWordFilter(new lunr.Token(text, {})) as lunr.Token | undefined;
	return kept === undefined;
}

/** A word from its compared form. */
export function toWord(text: string): Word {
	return { text, stem: stemOf(text) };
}

function toChunk(surface: string): Chunk {
	const parts: ChunkWord[] = [];
	for (const match of surface.matchAll(partPattern)) {
		const afterApostrophe = /['’]/.test(surface[match.index - 1] ?? '');
		if (!(afterApostrophe && match[0].length === 1)) {
			parts.push(...splitPart(match[0], match.index));
		}
	}
	const sign = /(?:\+{1,2}|#)$/.exec(surface)?.[0];
	const all = parts.map(part => part.text).join('');
	const joins = parts.length > 1 && parts.length <= mostPartsJoined && !hasUnspaced(surface);
	const text = sign === undefined ? all : all + sign;
	const whole =
		(joins || (sign !== undefined && parts.length > 0)) && text.length <= longestWord
			? { ...toWord(text), from: 0, to: surface.length }
			: undefined;
	return { surface, parts, whole, signed: sign !== undefined };
}

function splitPart(part: string, offset: number): ChunkWord[] {
	const words: ChunkWord[] = [];
	const add = (from: number, to: number) => {
		const text = foldWord(part.slice(from, to)).slice(0, longestWord);
		if (text !== '') {
			words.push({ ...toWord(text), from: offset + from, to: offset + to });
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

function stemOf(text: string): string {
	return /^[a-z]{3,40}$/.test(text) ? lunr.stemmer(new lunr.Token(text, {})).toString() : text;
}
