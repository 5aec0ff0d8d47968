/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Chance that is the same every time for one seed, so that a failed run can be run again. */
export function chance(seed: number): Chance {
	let state = seed;
	return below => {
		// Mulberry32, by Tommy Ettinger.
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}
