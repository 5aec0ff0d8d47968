/** FNV-1a over code units (RFC 9923), with a shift that mixes it at the end. */
export const [hashSeed, hashFactor] = [0x811c9dc5, 0x01000193];

/**
 * A 32-bit hash of `text.slice(start, end)`, signed. It is taken of every word that is read, and never
 * stored: what is stored is mixed more (`search/index/digest.ts`).
 */
export function hashPart(text: string, start: number, end: number): number {
	let hash = hashSeed;
	for (let at = start; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), hashFactor);
	}
	return finishHash(hash);
}

/** A 32-bit hash of a text, from 0. */
export function hashWord(text: string): number {
	return hashPart(text, 0, text.length) >>> 0;
}

/** The last step of the hash. */
export function finishHash(hash: number): number {
	return hash ^ (hash >>> 15);
}
