import { hashWord } from '../words/hash';
import type { StemTable } from '../words/stemTable';

const width = 512;

/**
 * Where papers lie by the terms that only these papers tell apart, beside where they lie by what is
 * learnt: among 54 papers on one thing it is single words that matter. Terms are hashed to a fixed
 * number of places with a sign each (Weinberger et al. 2009, arXiv:0902.2206).
 */
export class HashedTerms {
	/**
	 * @param weights how much each term tells the papers apart, by stem number
	 * @param stems by number
	 * @param share how much the terms count beside what is learnt
	 */
	constructor(
		private readonly weights: ReadonlyMap<number, number>,
		private readonly stems: Pick<StemTable, 'textOf'>,
		private readonly share: number,
	) {}

	/** A place with the terms behind it. @param terms with how often each is used */
	extend(place: Float32Array, terms: Iterable<readonly [number, number]>): Float32Array {
		const extended = new Float32Array(place.length + width);
		let squares = 0;
		for (const [term, times] of terms) {
			const weight = (this.weights.get(term) ?? 0) * (1 + Math.log(times));
			const hash = hashWord(this.stems.textOf(term));
			const at = place.length + (hash % width);
			extended[at] = (extended[at] ?? 0) + (hash & 0x100000 ? weight : -weight);
			squares += weight * weight;
		}
		const scale = this.share / (Math.sqrt(squares) || 1);
		for (let i = place.length; i < extended.length; i++) {
			extended[i] = (extended[i] ?? 0) * scale;
		}
		extended.set(place);
		return extended;
	}
}
