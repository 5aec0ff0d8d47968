import { toLengthOne } from '../model/toLengthOne';

/** Where papers lie, seen from their own middle: what all of them have in common tells none apart. */
export class Places {
	/** In the order of the papers, each of length 1, or 0. */
	readonly all: readonly Float32Array[];
	private readonly middle: Float32Array;

	/** How many numbers a place has. */
	get width(): number {
		return this.middle.length;
	}

	/** @param raw the places of the papers among all papers there are */
	constructor(raw: readonly Float32Array[]) {
		this.middle = new Float32Array(raw[0]?.length ?? 0);
		for (const place of raw) {
			addTo(this.middle, place, 1 / raw.length);
		}
		this.all = raw.map(place => this.see(place));
	}

	/** How near the papers are to a place on the whole: to what all of them are about, 1 at most. */
	nearnessToAll(raw: Float32Array): number {
		return nearness(raw, this.middle);
	}

	/** Another place, seen from the middle of these. */
	see(raw: Float32Array): Float32Array {
		if (isNowhere(raw)) {
			return raw;
		}
		const seen = raw.slice();
		addTo(seen, this.middle, -1);
		return toLengthOne(seen);
	}
}

/**
 * How near two places are: 1 for the same, about 0 for strangers. Four sums go on side by side, as
 * each addition to one would have to wait for the one before.
 */
export function nearness(one: Float32Array, other: Float32Array): number {
	let [a, b, c, d] = [0, 0, 0, 0];
	let i = 0;
	for (; i + 4 <= one.length; i += 4) {
		a += (one[i] ?? 0) * (other[i] ?? 0);
		b += (one[i + 1] ?? 0) * (other[i + 1] ?? 0);
		c += (one[i + 2] ?? 0) * (other[i + 2] ?? 0);
		d += (one[i + 3] ?? 0) * (other[i + 3] ?? 0);
	}
	for (; i < one.length; i++) {
		a += (one[i] ?? 0) * (other[i] ?? 0);
	}
	return a + b + (c + d);
}

/** Whether nothing is known of where something lies. */
export function isNowhere(place: Float32Array): boolean {
	return place[0] === 0 && place.every(value => value === 0);
}

/** Adds a share of a place to a sum. */
export function addTo(sum: Float32Array, place: Float32Array, share: number): void {
	for (let i = 0; i < sum.length; i++) {
		sum[i] = (sum[i] ?? 0) + share * (place[i] ?? 0);
	}
}
