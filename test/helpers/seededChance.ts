/** Numbers from 0 up to 1 that are the same at every run. */
export function createChance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		// Mulberry32: also its lowest bits, and the first numbers of seeds that are alike, are even.
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A seed that follows from a text. */
export function toSeed(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

/** One of them; the list has at least one. */
export function pick<T>(list: readonly T[], chance: () => number): T {
	return list[Math.floor(chance() * list.length)]!;
}
