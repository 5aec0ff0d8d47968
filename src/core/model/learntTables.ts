/** What is learnt from the titles and abstracts of many papers, before it is packed. */
export interface LearntTables {
	/** How many papers it was learnt from. */
	readonly papers: number;
	/** Stems (`retriev`), then pairs of neighbouring ones (`languag model`), each with how many papers have it. */
	readonly terms: readonly (readonly [term: string, papers: number])[];
	/** One row a term, `width` numbers each. What the term tells of a paper is in the row already. */
	readonly vectors: Float32Array;
	readonly width: number;
	readonly phrases: readonly LearntPhrase[];
	readonly acronyms: readonly LearntAcronym[];
}

/** A phrase that may be the name of something. */
export interface LearntPhrase {
	/** Its stems with spaces between. */
	readonly stems: string;
	/** As papers write it most, in sentence case: `Language models`. */
	readonly written: string;
	/** How many titles have it. */
	readonly titles: number;
	/** How many abstracts have it. */
	readonly abstracts: number;
	/** How much it looks like a name, 0 to 1. */
	readonly nameLike: number;
	/** How many papers have it among the keywords of their authors. */
	readonly keywords: number;
}

/** A short form as abstracts introduce it: `large language model (LLM)`. */
export interface LearntAcronym {
	readonly short: string;
	readonly long: string;
	/** How often it is introduced so. */
	readonly times: number;
}
