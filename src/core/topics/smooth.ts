import { toLengthOne } from '../model/toLengthOne';
import { addTo, nearness } from './places';

const neighbours = 5;
const papersASlice = 100;

/** Each place moved half-way to its nearest neighbours: a single abstract says little for sure. */
export function* smooth(places: readonly Float32Array[]): Generator<void, readonly Float32Array[]> {
	const nearest = places.map(() => new Nearest());
	for (const [index, place] of places.entries()) {
		if (index % papersASlice === papersASlice - 1) {
			yield;
		}
		for (let other = 0; other < index; other++) {
			const near = nearness(place, places[other] ?? place);
			nearest[index]?.offer(other, near);
			nearest[other]?.offer(index, near);
		}
	}
	return places.map((place, index) => {
		const sum = Float32Array.from(place);
		for (const other of nearest[index]?.found ?? []) {
			addTo(sum, places[other] ?? place, 1 / neighbours);
		}
		return toLengthOne(sum);
	});
}

/** The few nearest of all that are offered. */
class Nearest {
	/** Nearest first. */
	readonly found: number[] = [];
	private readonly near: number[] = [];
	private least = -Infinity;

	offer(index: number, near: number): void {
		if (near <= this.least) {
			return;
		}
		let at = this.found.length;
		while (at > 0 && near > (this.near[at - 1] ?? 0)) {
			at--;
		}
		this.found.splice(at, 0, index);
		this.near.splice(at, 0, near);
		this.found.length = Math.min(this.found.length, neighbours);
		this.near.length = this.found.length;
		this.least = this.found.length < neighbours ? -Infinity : (this.near.at(-1) ?? 0);
	}
}
