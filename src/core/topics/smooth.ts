import { toLengthOne } from '../model/toLengthOne';
import { addTo, nearness } from './places';

const neighbours = 5;
/** To compare so many takes some ten milliseconds. */
const pairsASlice = 100_000;

/** Each place moved half-way to its nearest neighbours: a single abstract says little for sure. */
export function* smooth(places: readonly Float32Array[]): Generator<void, readonly Float32Array[]> {
	const nearest = new NearestOfEach(places.length);
	let pairs = 0;
	for (const [index, place] of places.entries()) {
		for (let other = 0; other < index; other++) {
			nearest.offer(index, other, nearness(place, places[other] ?? place));
		}
		pairs += index;
		if (pairs >= pairsASlice) {
			pairs = 0;
			yield;
		}
	}
	return places.map((place, index) => {
		const sum = Float32Array.from(place);
		for (const other of nearest.of(index)) {
			addTo(sum, places[other] ?? place, 1 / neighbours);
		}
		return toLengthOne(sum);
	});
}

/** The few nearest papers of each of some. */
class NearestOfEach {
	/** Some of each paper, the nearest first; -1 where there are fewer. */
	private readonly found: Int32Array;
	private readonly near: Float64Array;

	constructor(papers: number) {
		this.found = new Int32Array(papers * neighbours).fill(-1);
		this.near = new Float64Array(papers * neighbours).fill(-Infinity);
	}

	/** Says how near two papers are. */
	offer(one: number, other: number, near: number): void {
		if (near > (this.near[one * neighbours + neighbours - 1] ?? 0)) {
			this.put(one, other, near);
		}
		if (near > (this.near[other * neighbours + neighbours - 1] ?? 0)) {
			this.put(other, one, near);
		}
	}

	/** The nearest of a paper. */
	of(paper: number): readonly number[] {
		const found = [...this.found.subarray(paper * neighbours, (paper + 1) * neighbours)];
		return found.filter(other => other >= 0);
	}

	private put(paper: number, other: number, near: number): void {
		const first = paper * neighbours;
		let at = first + neighbours - 1;
		for (; at > first && near > (this.near[at - 1] ?? 0); at--) {
			this.near[at] = this.near[at - 1] ?? 0;
			this.found[at] = this.found[at - 1] ?? 0;
		}
		this.near[at] = near;
		this.found[at] = other;
	}
}
