import type { StemTable } from '../words/stemTable';
import type { Pairs } from './pairs';

/**
 * What is known about the field before any paper of the library is read: which terms there are, how
 * common they are, where they lie beside each other, and what researchers call things.
 */
export interface Model {
	/** How many papers it was learnt from. */
	readonly papers: number;
	/** Stems of telling words. */
	readonly words: StemTable;
	/** Pairs of neighbouring ones; their numbers go on from those of the stems. */
	readonly pairs: Pairs;
	/** By term number: how many papers have it. */
	readonly having: Uint32Array;
	/** By term number `width` numbers each, in one scale: only directions count. */
	readonly vectors: Int8Array;
	readonly width: number;
	/** `Search agents~88|…`: how name-like (0-9), how rare (octaves, base 36). */
	readonly names: string;
	/** `LLM=large language model|…` */
	readonly acronyms: string;
	/** The stems of both, by the numbers that a `Vocabulary` gives them: `search|agent|…` */
	readonly stems: string;
	/** The phrases of names, sorted: of each what it means, how many stems it has, their numbers. See `compilePhrases`. */
	readonly phrases: Uint16Array;
}

/** The number of a stem has 16 bits. */
export const mostWords = 0x10000;

/** How rare a term is: the logarithm of one paper in how many has it. */
export function rarityOf({ papers, having }: Model, term: number): number {
	return Math.log(papers / (1 + (having[term] ?? 0)));
}
