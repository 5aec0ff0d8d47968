import { hashPart } from './hash';
import { toText } from './unitText';

/** Numbers of a slot: the part's number + 1 (0 where the slot is free), its hash, where it begins and ends. */
const width = 4;
const widthBits = 2;

/**
 * Numbers parts of texts without cutting them out: an index reads some twenty million words, and
 * to make a string of each costs more than all else. Open addressing with linear probing; all that is
 * known of a part lies in its slot, as every other place in memory would have to be waited for.
 */
export class ChunkTable {
	private slots = new Int32Array(width << 10);
	private units = new Uint16Array(1 << 14);
	private unitCount = 0;
	/** Where each part begins in `units`, by number. */
	private starts = new Uint32Array(1 << 10);
	private used = 0;

	get size(): number {
		return this.used;
	}

	/**
	 * The number of `text.slice(start, end)`, or -1.
	 *
	 * @param hash what `hashPart` gives for it
	 */
	find(text: string, start: number, end: number, hash = hashPart(text, start, end)): number {
		const slot = this.slotOf(text, start, end, hash);
		return (this.slots[slot] ?? 0) - 1;
	}

	/** The part of a number. */
	textAt(number: number): string {
		const end = number + 1 < this.used ? this.starts[number + 1] : this.unitCount;
		return toText(this.units, this.starts[number] ?? 0, end ?? 0);
	}

	/** Gives a part that has none the next number, from 0. @returns it */
	add(text: string, start: number, end: number): number {
		if (2 * width * (this.used + 1) > this.slots.length) {
			this.grow();
		}
		if (this.used === this.starts.length) {
			const starts = this.starts;
			this.starts = new Uint32Array(2 * starts.length);
			this.starts.set(starts);
		}
		this.starts[this.used] = this.unitCount;
		const from = this.unitCount;
		if (from + end - start > this.units.length) {
			const units = this.units;
			this.units = new Uint16Array(2 * units.length + end - start);
			this.units.set(units);
		}
		for (let at = start; at < end; at++) {
			this.units[this.unitCount++] = text.charCodeAt(at);
		}
		const hash = hashPart(text, start, end);
		const slot = this.slotOf(text, start, end, hash);
		this.slots[slot] = ++this.used;
		this.slots[slot + 1] = hash;
		this.slots[slot + 2] = from;
		this.slots[slot + 3] = this.unitCount;
		return this.used - 1;
	}

	/** The slot that holds the part, or the free one where it belongs. */
	private slotOf(text: string, start: number, end: number, hash: number): number {
		const { slots } = this;
		const mask = slots.length - 1;
		for (let slot = (hash << widthBits) & mask; ; slot = (slot + width) & mask) {
			if (slots[slot] === 0 || (slots[slot + 1] === hash && this.isAt(slot, text, start, end))) {
				return slot;
			}
		}
	}

	private isAt(slot: number, text: string, start: number, end: number): boolean {
		const from = this.slots[slot + 2] ?? 0;
		if ((this.slots[slot + 3] ?? 0) - from !== end - start) {
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
		const before = this.slots;
		this.slots = new Int32Array(2 * before.length);
		const mask = this.slots.length - 1;
		for (let from = 0; from < before.length; from += width) {
			if (before[from] !== 0) {
				let slot = ((before[from + 1] ?? 0) << widthBits) & mask;
				while (this.slots[slot] !== 0) {
					slot = (slot + width) & mask;
				}
				// By number: a view for each would be the dearest part of a small table.
				for (let i = 0; i < width; i++) {
					this.slots[slot + i] = before[from + i] ?? 0;
				}
			}
		}
	}
}
