import type { Dictionary } from '../index/dictionary';

/** Some terms of several dictionaries, where those that are equal are one. */
export interface MergedTerms {
	/** How many different terms there are. */
	readonly count: number;
	/** For each dictionary, the merged number of each of its terms, in the order they were given. */
	readonly slots: readonly Uint32Array[];
	/** Merged numbers in the order of the terms they stand for; may be one of `slots`. */
	readonly order: Uint32Array;
}

/** @param numbers for each dictionary, the numbers of some of its terms, ascending */
export function mergeTerms(
	dictionaries: readonly Dictionary[],
	numbers: readonly Uint32Array[],
): MergedTerms {
	const slots = numbers.map(each => new Uint32Array(each.length));
	let most = 0;
	for (const each of numbers) {
		most += each.length;
	}
	const alone = slots.find(each => each.length > 0 && each.length === most);
	if (alone) {
		for (let slot = 0; slot < most; slot++) {
			alone[slot] = slot;
		}
		return { count: most, slots, order: alone };
	}
	// Where each merged term stands: in which dictionary first, and with which number.
	const places = new Uint32Array(most);
	const terms = new Uint32Array(most);
	let count = 0;
	let order = new Uint32Array(0);
	for (let place = 0; place < numbers.length; place++) {
		const dictionary = dictionaries[place];
		const own = numbers[place];
		const ownSlots = slots[place];
		if (!dictionary || !own || !ownSlots || own.length === 0) {
			continue;
		}
		const next = new Uint32Array(order.length + own.length);
		let length = 0;
		let at = 0;
		for (let index = 0; index < own.length; index++) {
			const term = own[index] ?? 0;
			let difference = -1;
			while (at < order.length) {
				const slot = order[at] ?? 0;
				const other = dictionaries[places[slot] ?? 0] ?? dictionary;
				difference = dictionary.compareTo(term, other, terms[slot] ?? 0);
				if (difference <= 0) {
					break;
				}
				next[length++] = slot;
				at++;
				difference = -1;
			}
			let slot = count;
			if (difference === 0) {
				slot = order[at++] ?? 0;
			} else {
				places[slot] = place;
				terms[slot] = term;
				count++;
			}
			ownSlots[index] = slot;
			next[length++] = slot;
		}
		while (at < order.length) {
			next[length++] = order[at++] ?? 0;
		}
		order = next.subarray(0, length);
	}
	return { count, slots, order };
}
