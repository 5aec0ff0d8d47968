import {
	type ChunkWord,
	isLostInProse,
	plainWord,
	stemOf,
	toChunk,
	wordsOf,
} from '../text/analysis';
import { ChunkTable } from '../text/chunkTable';
import { hashText } from './digest';
import { Growing } from './growing';

/** What is known of an entry, as bits. */
const [plain, lost] = [1, 2];

/** More are forgotten all at once: a library of 100,000 papers has some 700,000. */
const mostEntries = 1_500_000;
/** Longer ones are taken apart like words with signs, which cuts what no one types. */
const longestPlain = 40;

/**
 * The words of everything that is indexed, each taken apart once: texts repeat their words, and to
 * find a stem costs as much as looking a hundred words up. Plain words, nearly all, are held as
 * numbers only.
 */
export class WordTable {
	private table = new ChunkTable();
	private flags = new Growing(length => new Uint8Array(length));
	private stems = new Growing(length => new Uint32Array(length));
	private readonly others = new Map<number, readonly ChunkWord[]>();
	private readonly parts = new Map<number, number>();
	/** Grows when all entries are forgotten, and with them what their numbers mean. */
	epoch = 0;

	/** How many entries it has. */
	get size(): number {
		return this.table.size;
	}

	/** The entry of a chunk of a text, made where it is new. */
	enter(text: string, start: number, end: number): number {
		const known = this.table.find(text, start, end);
		if (known >= 0) {
			return known;
		}
		if (this.table.size >= mostEntries) {
			this.forget();
		}
		const surface = text.slice(start, end);
		const entry = this.table.add(text, start, end);
		if (surface.length <= longestPlain && plainWord.test(surface)) {
			const word = surface.toLowerCase();
			const stem = stemOf(word);
			this.flags.push(plain | (isLostInProse(word) ? lost : 0));
			this.stems.push(stem === word ? 0 : hashText(stem));
		} else {
			const chunk = toChunk(surface);
			this.flags.push(0);
			this.stems.push(0);
			this.others.set(entry, wordsOf(chunk));
			this.parts.set(entry, chunk.parts.length);
		}
		return entry;
	}

	/** Whether it is one word of English letters and digits, which is compared in lower case. */
	isPlain(entry: number): boolean {
		return (this.flags.at(entry) & plain) !== 0;
	}

	/** Of a plain word: whether it is not looked for in prose. */
	isLostInProse(entry: number): boolean {
		return (this.flags.at(entry) & lost) !== 0;
	}

	/** Of a plain word: the hash of its stem, or 0 where it is its own stem. */
	stemOf(entry: number): number {
		return this.stems.at(entry);
	}

	/** The words of an entry that is not plain. */
	wordsOf(entry: number): readonly ChunkWord[] {
		return this.others.get(entry) ?? [];
	}

	/** How many words follow each other in an entry that is not plain. */
	partsOf(entry: number): number {
		return this.parts.get(entry) ?? 0;
	}

	/** Forgets all entries. */
	forget(): void {
		this.table = new ChunkTable();
		this.flags = new Growing(length => new Uint8Array(length));
		this.stems = new Growing(length => new Uint32Array(length));
		this.others.clear();
		this.parts.clear();
		this.epoch++;
	}
}
