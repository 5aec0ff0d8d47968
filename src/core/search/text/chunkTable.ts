/**
 * Numbers parts of texts without cutting them out: an index reads some twenty million words, and
 * to make a string of each costs more than all else. Open addressing with linear probing.
 */
export class ChunkTable {
	private slots = new Int32Array(1 << 12).fill(-1);
	private hashes = new Int32Array(1 << 11);
	private starts = new Uint32Array((1 << 11) + 1);
	private units = new Uint16Array(1 << 14);
	private used = 0;

	get size(): number {
		return this.used;
	}

	/** The number of `text.slice(start, end)`, or -1. */
	find(text: string, start: number, end: number): number {
		const slot = this.slotOf(text, start, end, hashPart(text, start, end));
		return this.slots[slot] ?? -1;
	}

	/** Gives a part that has none the next number, from 0. @returns it */
	add(text: string, start: number, end: number): number {
		if (this.used + 1 >= this.hashes.length) {
			this.grow();
		}
		const index = this.used++;
		const hash = hashPart(text, start, end);
		this.slots[this.slotOf(text, start, end, hash)] = index;
		this.hashes[index] = hash;
		const from = this.starts[index] ?? 0;
		if (from + end - start > this.units.length) {
			const units = this.units;
			this.units = new Uint16Array(2 * units.length + end - start);
			this.units.set(units);
		}
		for (let at = start; at < end; at++) {
			this.units[from + at - start] = text.charCodeAt(at);
		}
		this.starts[index + 1] = from + end - start;
		return index;
	}

	/** The slot that holds the part, or the free one where it belongs. */
	private slotOf(text: string, start: number, end: number, hash: number): number {
		const mask = this.slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const index = this.slots[slot] ?? -1;
			if (index < 0 || (this.hashes[index] === hash && this.isAt(index, text, start, end))) {
				return slot;
			}
		}
	}

	private isAt(index: number, text: string, start: number, end: number): boolean {
		const from = this.starts[index] ?? 0;
		if ((this.starts[index + 1] ?? 0) - from !== end - start) {
			return false;
		}
		for (let at = start; at < end; at++) {
			if (this.units[from + at - start] !== text.charCodeAt(at)) {
				return false;
			}
		}
		return true;
	}

	private grow(): void {
		const hashes = this.hashes;
		this.hashes = new Int32Array(2 * hashes.length);
		this.hashes.set(hashes);
		const starts = this.starts;
		this.starts = new Uint32Array(2 * starts.length);
		this.starts.set(starts);
		this.slots = new Int32Array(2 * this.slots.length).fill(-1);
		const mask = this.slots.length - 1;
		for (let index = 0; index < this.used; index++) {
			let slot = (this.hashes[index] ?? 0) & mask;
			while ((this.slots[slot] ?? -1) >= 0) {
				slot = (slot + 1) & mask;
			}
			this.slots[slot] = index;
		}
	}
}

function hashPart(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash ^ (hash >>> 15);
}
