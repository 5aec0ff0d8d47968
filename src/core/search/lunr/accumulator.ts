import { countAt, type FieldPostings, largeCount, mostInSegment } from '../index/segment';
import type { WeightedPostings } from './indexPart';
import type { FieldScale } from './weight';

const prohibited = 65_535;

/** Terms of one segment that a query asks for in a field. */
export interface AskedTerms {
	/** Where each stands among the terms of the field, or -1. */
	readonly places: Int32Array;
	/** Which of `factors` each has. */
	readonly groups: Uint32Array;
	/** By what the weights of a group are multiplied; NaN where it is not asked for in this field. */
	readonly factors: Float64Array;
	/** The merged number of each term, by which `rarities` are known. */
	readonly slots: Uint32Array;
	readonly rarities: Float64Array;
}

/** Sums up the scores of the documents of one segment at a time, in arrays used again and again. */
export class Accumulator {
	/** Of the documents in `touched`; whatever was left there of others. */
	readonly scores = new Float64Array(mostInSegment);
	/** The documents that have a score, as many as `count` says. */
	readonly touched = new Uint16Array(mostInSegment);
	count = 0;
	/** How many required words a document was found to have; one more where it has a score. */
	private readonly states = new Uint16Array(mostInSegment);
	private open = 0;
	private isMarked = false;

	/** Forgets what it holds. To be called before each segment, which has `size` documents. */
	begin(size: number): void {
		if (this.isMarked || this.count > size / 4) {
			this.states.fill(0);
		} else {
			for (let index = 0; index < this.count; index++) {
				this.states[this.touched[index] ?? 0] = 0;
			}
		}
		this.count = 0;
		this.open = 0;
		this.isMarked = false;
	}

	/** From here on, only documents marked for the required word of number `step` will do. */
	require(step: number): void {
		this.open = step + 1;
		this.isMarked = true;
	}

	/** Says that postings stand for the required word of number `step`, counted from 0. */
	markRequired(step: number, documents: Uint16Array, from: number, to: number): void {
		const { states } = this;
		for (let posting = from; posting < to; posting++) {
			const document = documents[posting] ?? 0;
			if (states[document] === step) {
				states[document] = step + 1;
			}
		}
	}

	/** Leaves documents out. To be called after all that is required is marked. */
	prohibit(documents: Uint16Array, from: number, to: number): void {
		this.isMarked = true;
		for (let posting = from; posting < to; posting++) {
			this.states[documents[posting] ?? 0] = prohibited;
		}
	}

	/** Gives a score of nothing to every document that is not left out. */
	addAll(size: number): void {
		for (let document = 0; document < size; document++) {
			if (this.states[document] === this.open) {
				this.touch(document, 0);
			}
		}
	}

	/** Adds what terms weigh that come with their weights. */
	addWeights({ starts, documents, weights }: WeightedPostings, terms: AskedTerms): void {
		const { states, scores, open } = this;
		const { places, groups, factors } = terms;
		for (let index = 0; index < places.length; index++) {
			const place = places[index] ?? -1;
			const factor = factors[groups[index] ?? 0] ?? NaN;
			if (place < 0 || Number.isNaN(factor)) {
				continue;
			}
			const end = starts[place + 1] ?? 0;
			for (let posting = starts[place] ?? 0; posting < end; posting++) {
				const document = documents[posting] ?? 0;
				const score = (weights[posting] ?? 0) * factor;
				if (states[document] === open) {
					this.touch(document, score);
				} else if (states[document] === open + 1) {
					scores[document] = (scores[document] ?? 0) + score;
				}
			}
		}
	}

	/** Adds what terms weigh by their counts. */
	addCounts(
		field: FieldPostings,
		terms: AskedTerms,
		{ boost, slope, norms }: FieldScale,
		boosts: Float64Array | undefined,
	): void {
		const { states, scores, touched, open } = this;
		const { places, groups, factors, slots, rarities } = terms;
		const { starts, documents, counts, lengths } = field;
		let { count: reached } = this;
		for (let index = 0; index < places.length; index++) {
			const place = places[index] ?? -1;
			const factor = (factors[groups[index] ?? 0] ?? NaN) / 1000;
			if (place < 0 || Number.isNaN(factor)) {
				continue;
			}
			const rarity = rarities[slots[index] ?? 0] ?? 0;
			const end = starts[place + 1] ?? 0;
			for (let posting = starts[place] ?? 0; posting < end; posting++) {
				const document = documents[posting] ?? 0;
				const state = states[document] ?? 0;
				if (state !== open && state !== open + 1) {
					continue;
				}
				let count = counts[posting] ?? 0;
				if (count === largeCount) {
					count = countAt(field, posting);
				}
				// As in `toThousandths`, written out: a call for each posting is what one waits for.
				let weight = (rarity * (slope * count)) / ((norms[lengths[document] ?? 0] ?? 0) + count);
				weight *= boost;
				if (boosts) {
					weight *= boosts[document] ?? 1;
				}
				const score = Math.round(weight * 1000) * factor;
				if (state === open) {
					states[document] = open + 1;
					scores[document] = score;
					touched[reached++] = document;
				} else {
					scores[document] = (scores[document] ?? 0) + score;
				}
			}
		}
		this.count = reached;
	}

	private touch(document: number, score: number): void {
		this.states[document] = this.open + 1;
		this.scores[document] = score;
		this.touched[this.count++] = document;
	}
}
