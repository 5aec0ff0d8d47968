/**
 * Sums for the documents of one segment while a query is answered. They are used again by the next
 * query, so whoever fills them empties them.
 */
export class Sums {
	readonly values: Float32Array;
	/** The documents whose value is not 0, in no order. */
	readonly touched: Uint16Array;
	count = 0;

	constructor(size: number) {
		this.values = new Float32Array(size);
		this.touched = new Uint16Array(size);
	}

	/** Adds to the value of a document. */
	add(document: number, value: number): void {
		const before = this.values[document] ?? 0;
		if (before === 0) {
			this.touched[this.count++] = document;
		}
		this.values[document] = before + value;
	}

	/** Makes the value of a document at least this. */
	raise(document: number, value: number): void {
		const before = this.values[document] ?? 0;
		if (before < value) {
			if (before === 0) {
				this.touched[this.count++] = document;
			}
			this.values[document] = value;
		}
	}

	clear(): void {
		for (let index = 0; index < this.count; index++) {
			this.values[this.touched[index] ?? 0] = 0;
		}
		this.count = 0;
	}
}

/** All that is summed for the documents of one segment. */
export class Scratch {
	/** Of one field: the best form of a term. */
	readonly field: Sums;
	/** Of one term, over its fields. */
	readonly term: Sums;
	/** Of one term: what the title alone adds. */
	readonly termInTitle: Sums;
	/** Of several terms that make one word: the least of them. */
	readonly together: Sums;
	/** Of one need: its best way. */
	readonly need: Sums;
	/** How well the title answers the need, up to 1. */
	readonly needInTitle: Sums;
	/** Of one need, by document of `needInTitle`: how much less it were if a word in the title counted little. */
	readonly needByTitle: Float32Array;
	/** Of the whole query. */
	readonly total: Sums;
	/** Of the whole query: how much less it were if words in the title counted little. */
	readonly totalByTitle: Float32Array;
	/** Which needs are answered, one bit each, by document. */
	readonly met: Uint32Array;
	/** Which of them in the title. */
	readonly metInTitle: Uint32Array;
	/** Which of them by the very word that is typed, in any field. */
	readonly asTyped: Uint32Array;
	/** How well the title answers the query: the rareness of what it answers. */
	readonly titled: Float32Array;

	constructor(size: number) {
		this.field = new Sums(size);
		this.term = new Sums(size);
		this.termInTitle = new Sums(size);
		this.together = new Sums(size);
		this.need = new Sums(size);
		this.needInTitle = new Sums(size);
		this.needByTitle = new Float32Array(size);
		this.total = new Sums(size);
		this.totalByTitle = new Float32Array(size);
		this.met = new Uint32Array(size);
		this.metInTitle = new Uint32Array(size);
		this.asTyped = new Uint32Array(size);
		this.titled = new Float32Array(size);
	}

	clear(): void {
		const { needInTitle } = this;
		for (let index = 0; index < needInTitle.count; index++) {
			this.needByTitle[needInTitle.touched[index] ?? 0] = 0;
		}
		const { field, term, termInTitle, together, need } = this;
		for (const sums of [field, term, termInTitle, together, need, needInTitle]) {
			sums.clear();
		}
		for (let index = 0; index < this.total.count; index++) {
			const document = this.total.touched[index] ?? 0;
			this.met[document] = 0;
			this.metInTitle[document] = 0;
			this.asTyped[document] = 0;
			this.titled[document] = 0;
			this.totalByTitle[document] = 0;
		}
		this.total.clear();
	}
}
