import { Growing } from './growing';

/** The lower bits of a byte, which are those of the number. */
const bitsOfByte = 0x7f;

/** Numbers as bytes, seven bits in each, the lowest first; the eighth says that more follow (LEB128). */
export function packNumbers(numbers: Uint32Array | Uint16Array): Uint8Array {
	const bytes = new Growing(length => new Uint8Array(length));
	for (const number of numbers) {
		let left = number;
		while (left > bitsOfByte) {
			bytes.push((left & bitsOfByte) | 0x80);
			left >>>= 7;
		}
		bytes.push(left);
	}
	return bytes.toArray();
}

/** Numbers of which each is at least the one before, as the differences between them. */
export function packAscending(numbers: Uint32Array): Uint8Array {
	return packNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/** Shorter runs cost more to hand over than to read one by one. */
const worthHandingOver = 32;

/** Reads as many numbers that `packNumbers` wrote as there is room for in `into`. */
export function unpackNumbers<Into extends Uint32Array | Uint16Array>(
	bytes: Uint8Array,
	into: Into,
): Into {
	const { length } = into;
	let at = 0;
	/** Up to here numbers of one byte are known to be read one by one. */
	let looked = 0;
	for (let index = 0; index < length; index++) {
		if (at >= looked) {
			// Nearly all of a text has one byte a number, and is copied at once.
			looked = endOfRun(bytes, at, at + length - index);
			if (looked - at > worthHandingOver) {
				into.set(bytes.subarray(at, looked), index);
				index += looked - at - 1;
				at = looked;
				continue;
			}
		}
		let byte = bytes[at++] ?? 0;
		let number = byte & bitsOfByte;
		for (let shift = 7; byte > bitsOfByte && shift < 35; shift += 7) {
			byte = bytes[at++] ?? 0;
			number |= (byte & bitsOfByte) << shift;
		}
		// Signed where it is large; the array takes it modulo 2 ** 32.
		into[index] = number;
	}
	return into;
}

/**
 * Reads as many numbers that `packAscending` wrote. Whatever the bytes are, each is at least the one
 * before.
 *
 * @throws RangeError where they are no numbers of 32 bits
 */
export function unpackAscending(bytes: Uint8Array, length: number): Uint32Array {
	const numbers = unpackNumbers(bytes, new Uint32Array(length));
	let last = 0;
	for (let index = 0; index < length; index++) {
		last += numbers[index] ?? 0;
		numbers[index] = last;
	}
	if (last > 0xffffffff) {
		throw new RangeError('Numbers grow beyond 32 bits.');
	}
	return numbers;
}

/** Where the numbers of one byte end that begin at `at`, at most at `most`. */
function endOfRun(bytes: Uint8Array, at: number, most: number): number {
	const last = Math.min(bytes.length, most);
	let end = at;
	while (end < last && (bytes[end] ?? 0) <= bitsOfByte) {
		end++;
	}
	return end;
}
