import { Growing } from './growing';

/**
 * Numbers as bytes, seven bits in each, the lowest first; the eighth says that more follow (LEB128).
 *
 * @param ascending whether each is at least the one before, so that the differences are written
 */
export function packNumbers(numbers: Uint32Array | Uint16Array, ascending: boolean): Uint8Array {
	const bytes = new Growing(length => new Uint8Array(length));
	let last = 0;
	for (const number of numbers) {
		let left = ascending ? number - last : number;
		last = number;
		while (left > 0x7f) {
			bytes.push((left & 0x7f) | 0x80);
			left >>>= 7;
		}
		bytes.push(left);
	}
	return bytes.toArray();
}

/** Shorter runs cost more to hand over than to read one by one. */
const worthHandingOver = 32;

/** Reads as many numbers that `packNumbers` wrote as there is room for in `into`. */
export function unpackNumbers<Into extends Uint32Array | Uint16Array>(
	bytes: Uint8Array,
	into: Into,
	ascending: boolean,
): Into {
	const { length } = into;
	let at = 0;
	let last = 0;
	/** Up to here numbers of one byte are known to be read one by one. */
	let looked = 0;
	for (let index = 0; index < length; index++) {
		if (!ascending && at >= looked) {
			// Nearly all of a text has one byte a number, and is copied at once.
			looked = endOfRun(bytes, at, at + length - index);
			if (looked - at > worthHandingOver) {
				into.set(bytes.subarray(at, looked), index);
				index += looked - at - 1;
				at = looked;
				continue;
			}
		}
		let number = bytes[at++] ?? 0;
		if (number > 0x7f) {
			let byte = number;
			number &= 0x7f;
			for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
				byte = bytes[at++] ?? 0;
				number |= (byte & 0x7f) << shift;
			}
		}
		// Signed where it is large; the array takes it modulo 2 ** 32.
		last = ascending ? (last + number) | 0 : number;
		into[index] = last;
	}
	return into;
}

/** Where the numbers of one byte end that begin at `at`, at most at `most`. */
function endOfRun(bytes: Uint8Array, at: number, most: number): number {
	const last = Math.min(bytes.length, most);
	let end = at;
	while (end < last && (bytes[end] ?? 0) <= 0x7f) {
		end++;
	}
	return end;
}
