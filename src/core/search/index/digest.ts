const firstHash = 0x811c9dc5;

/** A 32-bit hash of a text, never 0: FNV-1a over code units with a last mix; see RFC 9923. */
export function hashText(text: string, seed = firstHash): number {
	let hash = seed;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return finish(hash);
}

/** The same of a text that lies in an array, from `start` up to `end`. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
	let hash = firstHash;
	for (let index = start; index < end; index++) {
		hash = Math.imul(hash ^ (units[index] ?? 0), 0x01000193);
	}
	return finish(hash);
}

function finish(hash: number): number {
	let mixed = hash ^ (hash >>> 15);
	mixed = Math.imul(mixed, 0x2c1b3c6d);
	mixed ^= mixed >>> 13;
	return mixed >>> 0 || 1;
}

/**
 * A 32-bit hash of bytes, wherever they lie in memory. Four hashes run side by side, each over every
 * fourth number, as processors multiply several numbers in the time of one.
 */
export function hashBytes(bytes: Uint8Array): number {
	if (bytes.byteOffset % 4 !== 0) {
		// Four at a time can only be read from a multiple of four.
		return hashBytes(new Uint8Array(bytes));
	}
	const whole = bytes.byteLength & ~15;
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4);
	let [a, b, c, d] = [firstHash, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
	for (let at = 0; at < words.length; at += 4) {
		a = mix(a, words[at] ?? 0);
		b = mix(b, words[at + 1] ?? 0);
		c = mix(c, words[at + 2] ?? 0);
		d = mix(d, words[at + 3] ?? 0);
	}
	let hash = mix(mix(mix(a, b), c), d);
	for (let index = whole; index < bytes.byteLength; index++) {
		hash = mix(hash, bytes[index] ?? 0);
	}
	return hash >>> 0;
}

function mix(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ value, 0x01000193);
	return mixed ^ (mixed >>> 15);
}

/** Two hashes of several texts, in which the border between two of them counts. */
export function digestOf(texts: readonly string[]): readonly [number, number] {
	let [first, second] = [firstHash | 0, 0x9e3779b9 | 0];
	for (const text of texts) {
		first ^= text.length;
		for (let index = 0; index < text.length; index++) {
			const unit = text.charCodeAt(index);
			first = Math.imul(first ^ unit, 0x01000193);
			second = mix(second, unit);
		}
		first = mix(first, 0);
		second = mix(second, text.length);
	}
	return [first >>> 0, second >>> 0];
}

/** Whether a document's two numbers among those of others are this digest. */
export function isDigestAt(
	digests: ArrayLike<number>,
	document: number,
	[first, second]: readonly [number, number],
): boolean {
	return digests[2 * document] === first && digests[2 * document + 1] === second;
}
