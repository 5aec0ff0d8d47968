import { finishHash, hashFactor, hashPart, hashSeed } from '../../words/hash';
import { findChunkEnd, kinds, letterOrDigit, separator } from './chunkEnd';

/**
 * Reads texts chunk by chunk. What it says is of the chunk that it read last: an index reads some twenty
 * million, and nothing is made for any of them.
 */
export class ChunkReader {
	/** Where the chunk ends; where it would begin if there was none. */
	end = 0;
	/** What `hashPart` gives for it. */
	hash = 0;

	/** Reads the chunk that begins at `start`. Nearly all are plain letters, found and hashed at once. */
	read(text: string, start: number): void {
		const { length } = text;
		let at = start;
		let hash = hashSeed;
		let code = at < length ? text.charCodeAt(at) : 0;
		while (code < 128 && kinds[code] === letterOrDigit) {
			hash = Math.imul(hash ^ code, hashFactor);
			code = ++at < length ? text.charCodeAt(at) : 0;
		}
		const end = code < 128 && kinds[code] === separator ? at : findChunkEnd(text, start);
		this.end = end;
		this.hash = end === at ? finishHash(hash) : hashPart(text, start, end);
	}
}
