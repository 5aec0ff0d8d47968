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

/** Reads `count` numbers that `packNumbers` wrote into `into`. */
export function unpackNumbers(
	bytes: Uint8Array,
	into: Uint32Array,
	ascending: boolean,
): Uint32Array {
	let at = 0;
	let last = 0;
	const { length } = into;
	for (let index = 0; index < length; index++) {
		let number = bytes[at++] ?? 0;
		// Nearly all fit one byte. Whole numbers of 32 bits stay whole by `|`, signed as they then are:
		// the array takes them modulo 2 ** 32.
		if (number > 0x7f) {
			let byte = number;
			number &= 0x7f;
			for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
				byte = bytes[at++] ?? 0;
				number |= (byte & 0x7f) << shift;
			}
		}
		last = ascending ? (last + number) | 0 : number;
		into[index] = last;
	}
	return into;
}

/** Shorter runs cost more to hand over than to copy. */
const worthHandingOver = 32;

/**
 * Reads the code units of a text that `packNumbers` wrote, not ascending. Runs of one byte each, which
 * nearly all is, are copied at once.
 */
export function unpackUnits(bytes: Uint8Array, into: Uint16Array): Uint16Array {
	let at = 0;
	for (let index = 0; index < into.length;) {
		const most = Math.min(bytes.length, at + into.length - index);
		let end = at;
		while (end < most && (bytes[end] ?? 0) <= 0x7f) {
			end++;
		}
		if (end - at > worthHandingOver) {
			into.set(bytes.subarray(at, end), index);
			index += end - at;
			at = end;
			continue;
		}
		let byte = bytes[at++] ?? 0;
		let unit = byte & 0x7f;
		for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
			byte = bytes[at++] ?? 0;
			unit |= (byte & 0x7f) << shift;
		}
		into[index++] = unit;
	}
	return into;
}
