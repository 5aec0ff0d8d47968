import { firstPlaceFrom, type Segment } from '../index/segment';
import type { IndexPart, WeightedSegment } from './indexPart';
import { mergeTerms } from './mergedTerms';
import type { AskedWord } from './queryPlan';
import { toRarity } from './weight';

/** The terms a query scores, each once, and by what their weights are multiplied. */
export interface ScoredTerms {
	/** For each part of the index. */
	readonly parts: readonly PartTerms[];
	/** By field, the factor of each group of terms; NaN where a group is not asked for in a field. */
	readonly factors: readonly Float64Array[];
	/** By merged number of a term, how much it says. */
	readonly rarities: Float64Array;
	/** Merged numbers in the order of the terms they stand for. */
	readonly order: Uint32Array;
}

/** The terms of one part of the index that a query scores. */
export interface PartTerms {
	/** Numbers of the terms, ascending. */
	readonly numbers: Uint32Array;
	/** The group of each: terms that the same words of the query stand for. */
	readonly groups: Uint32Array;
	/** The merged number of each. */
	readonly slots: Uint32Array;
	/** By field, where each stands among its terms, or -1. */
	readonly places: readonly Int32Array[];
}

/** Of terms in fewer documents a rarity is kept for the next one. */
const mostKnown = 64;

/** @param documents how many the index has */
export function toScoredTerms(
	words: readonly AskedWord[],
	parts: readonly IndexPart[],
	fields: number,
	documents: number,
): ScoredTerms {
	const groups = new Groups(words);
	const own = parts.map((_, part) => groups.join(words.map(word => word.numbers[part])));
	const merged = mergeTerms(
		parts.map(part => part.segment.dictionary),
		own.map(({ numbers }) => numbers),
	);
	const counts = new Float64Array(merged.count);
	const groupOfSlot = new Uint32Array(merged.count);
	const terms = own.map((each, part): PartTerms => {
		const slots = merged.slots[part] ?? new Uint32Array(0);
		const places = (parts[part]?.segment.fields ?? []).map((field: FieldTerms) => {
			const found = findPlaces(field, each.numbers);
			for (let index = 0; index < found.length; index++) {
				const place = found[index] ?? -1;
				if (place >= 0) {
					const slot = slots[index] ?? 0;
					const count = (field.starts[place + 1] ?? 0) - (field.starts[place] ?? 0);
					counts[slot] = (counts[slot] ?? 0) + count;
				}
			}
			return found;
		});
		for (let index = 0; index < slots.length; index++) {
			groupOfSlot[slots[index] ?? 0] = each.groups[index] ?? 0;
		}
		return { ...each, slots, places };
	});
	return {
		parts: terms,
		factors: groups.toFactors(fields, groupOfSlot),
		rarities: toRarities(documents, counts),
		order: merged.order,
	};
}

/** Most of many terms are rare, and rare ones alike: each of those logarithms is made once. */
function toRarities(documents: number, counts: Float64Array): Float64Array {
	const rarities = new Float64Array(counts.length);
	const known: number[] = [];
	for (let slot = 0; slot < counts.length; slot++) {
		const count = counts[slot] ?? 0;
		const rarity = known[count] ?? toRarity(documents, count);
		if (count < mostKnown) {
			known[count] = rarity;
		}
		rarities[slot] = rarity;
	}
	return rarities;
}

type FieldTerms = (Segment | WeightedSegment)['fields'][number];

/** Where terms stand among those of a field, or -1 for those that do not. */
export function findPlaces(field: FieldTerms, numbers: Uint32Array): Int32Array {
	const { terms } = field;
	const places = new Int32Array(numbers.length);
	let place = 0;
	for (let index = 0; index < numbers.length; index++) {
		const number = numbers[index] ?? 0;
		// Neighbours mostly stand side by side; what is further off is searched for.
		if ((terms[place] ?? number) < number && (terms[++place] ?? number) < number) {
			place = firstPlaceFrom(field, number);
		}
		places[index] = terms[place] === number ? place : -1;
	}
	return places;
}

/** Tells which words of a query stand for a term, and how much they say together. */
class Groups {
	/** The words of each group, by number. */
	private readonly members: (readonly number[])[] = [];
	private readonly known = new Map<number, number>();

	constructor(private readonly words: readonly AskedWord[]) {}

	/** All terms of some words, each once, ascending, with their groups. */
	join(numbers: readonly (Uint32Array | undefined)[]): Pick<PartTerms, 'numbers' | 'groups'> {
		let joined: Uint32Array = new Uint32Array(0);
		let groups: Uint32Array = new Uint32Array(0);
		for (let word = 0; word < numbers.length; word++) {
			const added = numbers[word];
			if (!added || added.length === 0) {
				continue;
			}
			if (joined.length === 0) {
				joined = added;
				groups = new Uint32Array(added.length).fill(this.groupWith(-1, word));
				continue;
			}
			const next = new Uint32Array(joined.length + added.length);
			const nextGroups = new Uint32Array(next.length);
			let length = 0;
			let at = 0;
			for (let index = 0; index < added.length || at < joined.length; length++) {
				const mine = joined[at] ?? Infinity;
				const other = added[index] ?? Infinity;
				const group = mine <= other ? (groups[at++] ?? 0) : -1;
				next[length] = Math.min(mine, other);
				if (other <= mine) {
					index++;
					nextGroups[length] = this.groupWith(group, word);
				} else {
					nextGroups[length] = group;
				}
			}
			joined = next.subarray(0, length);
			groups = nextGroups.subarray(0, length);
		}
		return { numbers: joined, groups };
	}

	/** By field, the boosts of each group over the length of the query's vector, as in lunr. */
	toFactors(fields: number, groupOfSlot: Uint32Array): readonly Float64Array[] {
		const sizes = new Float64Array(this.members.length);
		for (const group of groupOfSlot) {
			sizes[group] = (sizes[group] ?? 0) + 1;
		}
		const factors: Float64Array[] = [];
		for (let field = 0; field < fields; field++) {
			const own = new Float64Array(sizes.length).fill(NaN);
			let squares = 0;
			for (let group = 0; group < own.length; group++) {
				if (this.isAsked(group, field)) {
					const boost = this.boostOf(group, field);
					own[group] = boost;
					squares += (sizes[group] ?? 0) * boost * boost;
				}
			}
			const length = Math.sqrt(squares);
			for (let group = 0; group < own.length; group++) {
				if (this.isAsked(group, field)) {
					own[group] = (own[group] ?? 0) / length || 0;
				}
			}
			factors.push(own);
		}
		return factors;
	}

	/** The group of the terms that one more word stands for. */
	private groupWith(group: number, word: number): number {
		const key = (group + 1) * this.words.length + word;
		let known = this.known.get(key);
		if (known === undefined) {
			known = this.members.length;
			this.known.set(key, known);
			this.members.push([...(this.members[group] ?? []), word]);
		}
		return known;
	}

	private isAsked(group: number, field: number): boolean {
		for (const word of this.members[group] ?? []) {
			if (this.words[word]?.fields.includes(field)) {
				return true;
			}
		}
		return false;
	}

	private boostOf(group: number, field: number): number {
		let sum = 0;
		for (const word of this.members[group] ?? []) {
			for (const asked of this.words[word]?.fields ?? []) {
				sum += asked === field ? (this.words[word]?.boost ?? 1) : 0;
			}
		}
		return sum;
	}
}
