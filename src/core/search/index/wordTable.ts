import {
	type Chunk,
	type ChunkWord,
	isLostInProse,
	joinParts,
	plainPartsOf,
	plainWord,
	stemOf,
	toChunk,
	wordsOf,
} from '../text/analysis';
import { ChunkTable } from '../../words/chunkTable';
import { hashText } from './digest';
import { Growing } from './growing';

/** What is known of an entry, as bits. */
const [plain, lost] = [1, 2];

/** More are forgotten all at once: a library of 100,000 papers has less than half of that. */
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
	/** The entries of which others are made: parts, and below 0, as -1 - entry, the parts as one word. */
	private readonly joined = new Map<number, readonly number[]>();
	private readonly others = new Map<number, Chunk>();
	/** Grows when all entries are forgotten, and with them what their numbers mean. */
	epoch = 0;

	/** How many entries it has. */
	get size(): number {
		return this.table.size;
	}

	/**
	 * The entry of a chunk of a text, made where it is new.
	 *
	 * @param hash what `hashPart` gives for it
	 */
	enter(text: string, start: number, end: number, hash?: number): number {
		const known = this.table.find(text, start, end, hash);
		if (known >= 0) {
			return known;
		}
		if (this.table.size >= mostEntries) {
			this.forget();
		}
		return this.make(text.slice(start, end));
	}

	/** The text of an entry. */
	textAt(entry: number): string {
		return this.table.textAt(entry);
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

	/**
	 * The entries of an entry that is made of plain words, as `fine-tuning`: its parts, and, where there
	 * are several, as -1 - entry the word that they make together, which is looked for in prose whatever
	 * it is.
	 */
	joinedOf(entry: number): readonly number[] | undefined {
		return this.joined.get(entry);
	}

	/** The words of an entry that is neither plain nor made of plain words. */
	wordsOf(entry: number): readonly ChunkWord[] {
		const chunk = this.others.get(entry);
		return chunk ? wordsOf(chunk) : [];
	}

	/** How many words follow each other in an entry that is not plain. */
	partsOf(entry: number): number {
		const joined = this.joined.get(entry);
		if (!joined) {
			return this.others.get(entry)?.parts.length ?? 0;
		}
		// What they make together is the last, and no part.
		return joined.length - ((joined.at(-1) ?? 0) < 0 ? 1 : 0);
	}

	/** Forgets all entries. */
	forget(): void {
		this.table = new ChunkTable();
		this.flags = new Growing(length => new Uint8Array(length));
		this.stems = new Growing(length => new Uint32Array(length));
		this.joined.clear();
		this.others.clear();
		this.epoch++;
	}

	private make(surface: string): number {
		if (isPlain(surface)) {
			const word = surface.toLowerCase();
			const stem = stemOf(word);
			return this.add(surface, plain | (isLostInProse(word) ? lost : 0), hashStem(word, stem));
		}
		const parts = plainPartsOf(surface);
		const whole = parts && joinParts(parts);
		if (parts?.every(isPlain) && (whole === undefined || isPlain(whole))) {
			const joined = parts.map(part => this.known(part));
			if (whole !== undefined) {
				joined.push(-1 - this.known(whole));
			}
			const entry = this.add(surface, 0, 0);
			this.joined.set(entry, joined);
			return entry;
		}
		const entry = this.add(surface, 0, 0);
		this.others.set(entry, toChunk(surface));
		return entry;
	}

	/** Like `enter`, but forgets nothing: for what belongs to an entry that is being made. */
	private known(word: string): number {
		const entry = this.table.find(word, 0, word.length);
		return entry >= 0 ? entry : this.make(word);
	}

	private add(surface: string, flags: number, stem: number): number {
		this.flags.push(flags);
		this.stems.push(stem);
		return this.table.add(surface, 0, surface.length);
	}
}

/** The hash of a word's stem, or 0 where the word is its own. */
export function hashStem(word: string, stem: string): number {
	return stem === word ? 0 : hashText(stem);
}

function isPlain(surface: string): boolean {
	return surface.length <= longestPlain && plainWord.test(surface);
}
