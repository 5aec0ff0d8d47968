/**
 * What is known about the field before any paper of the library is read: which terms there are, how
 * common they are, where they lie beside each other, and what researchers call things.
 */
export interface Model {
	/** How many papers it was learnt from. */
	readonly papers: number;
	/** Stems by their number, from 0. */
	readonly words: ReadonlyMap<string, number>;
	/** Pairs of neighbouring stems by `pairKey`; their numbers go on from those of the stems. */
	readonly pairs: ReadonlyMap<number, number>;
	/** By term number: how many papers have it. */
	readonly having: Uint32Array;
	/** By term number `width` numbers each, in one scale: only directions count. */
	readonly vectors: Int8Array;
	readonly width: number;
	/** `Search agents~88|…`: how name-like (0-9), how rare (octaves, base 36). */
	readonly names: string;
	/** `LLM=large language model|…` */
	readonly acronyms: string;
}

/** More stems than this do not fit into the key of a pair. */
export const mostWords = 0x10000;

/** The key of two stems that follow each other. */
export function pairKey(first: number, second: number): number {
	return first * mostWords + second;
}

/** How rare a term is: the logarithm of one paper in how many has it. */
export function rarityOf({ papers, having }: Model, term: number): number {
	return Math.log(papers / (1 + (having[term] ?? 0)));
}
