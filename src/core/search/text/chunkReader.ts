import { findChunkEnd, kinds, letterOrDigit, separator } from './chunkEnd';

/**
 * The hash is FNV-1a over code units (RFC 9923). One shift mixes it at the end, where `digest.ts` mixes
 * more: this one is taken of every word that is read, and is never stored.
 */
const [seed, factor] = [0x811c9dc5, 0x01000193];

/**
 * Reads texts chunk by chunk. What it says is of the chunk that it read last: an index reads some twenty
 * million, and nothing is made for any of them.
 */
export class ChunkReader {
	/** Where the chunk ends; where it would begin if there was none. */
	end = 0;
	/** What `hashChunk` gives for it. */
	hash = 0;

	/** Reads the chunk that begins at `start`. Nearly all are plain letters, found and hashed at once. */
	read(text: string, start: number): void {
		const { length } = text;
		let at = start;
		let hash = seed;
		let code = at < length ? text.charCodeAt(at) : 0;
		while (code < 128 && kinds[code] === letterOrDigit) {
			hash = Math.imul(hash ^ code, factor);
			code = ++at < length ? text.charCodeAt(at) : 0;
		}
		const end = code < 128 && kinds[code] === separator ? at : findChunkEnd(text, start);
		this.end = end;
		this.hash = end === at ? finish(hash) : hashChunk(text, start, end);
	}
}

/** A 32-bit hash of `text.slice(start, end)`. */
export function hashChunk(text: string, start: number, end: number): number {
	let hash = seed;
	for (let at = start; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), factor);
	}
	return finish(hash);
}

function finish(hash: number): number {
	return hash ^ (hash >>> 15);
}
