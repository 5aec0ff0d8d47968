/**
 * A hash of 64 bits as 16 hexadecimal digits: two multiplicative hashes of 32 bits side by side,
 * each stirred with the other at the end. The same text gives the same digits on every machine and
 * in every version; not for anything an enemy could gain from.
 */
export function hash64(text: string): string {
	let left = 0xdeadbeef;
	let right = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		left = Math.imul(left ^ unit, 0x9e3779b1);
		right = Math.imul(right ^ unit, 0x5f356495);
	}
	const stirredLeft = stir(left, right);
	const stirredRight = stir(right, stirredLeft);
	return hex(stirredLeft) + hex(stirredRight);
}

function stir(value: number, other: number): number {
	return (
		Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
	);
}

function hex(value: number): string {
	return (value >>> 0).toString(16).padStart(8, '0');
}

/** The same hash of bytes, e.g. of a file, to tell whether two hold the same. */
export function hashBytes(bytes: Uint8Array): string {
	let left = 0xdeadbeef;
	let right = 0x41c6ce57 ^ bytes.length;
	for (const byte of bytes) {
		left = Math.imul(left ^ byte, 0x9e3779b1);
		right = Math.imul(right ^ byte, 0x5f356495);
	}
	const stirredLeft = stir(left, right);
	const stirredRight = stir(right, stirredLeft);
	return hex(stirredLeft) + hex(stirredRight);
}
