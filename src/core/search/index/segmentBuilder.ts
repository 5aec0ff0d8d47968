import { Dictionary } from './dictionary';
import { toLast } from './steps';
import { type FieldPostings, largeCount, type Segment } from './segment';

/** A segment, and for each term of the builder its number there. */
export interface FrozenSegment {
	readonly segment: Segment;
	readonly ranks: Uint32Array;
}

/** Collects documents term by term, and makes a segment of all it has so far at any time. */
export class SegmentBuilder {
	private readonly numbers = new Map<string, number>();
	private readonly terms: string[] = [];
	/** The first of `terms`, as many as there were when a segment was last made, in order. */
	private sorted: readonly string[] = [];
	private readonly logs: readonly FieldLog[];
	private documents = 0;

	/** @param fields how many fields the index has */
	constructor(fields: number) {
		this.logs = Array.from({ length: fields }, () => new FieldLog());
	}

	/** How many documents it has. */
	get size(): number {
		return this.documents;
	}

	/** How many different terms it has met. */
	get termCount(): number {
		return this.terms.length;
	}

	/** The number of a term in this builder, which is not its number in the segment. */
	numberOf(term: string): number {
		let number = this.numbers.get(term);
		if (number === undefined) {
			number = this.terms.length;
			this.numbers.set(term, number);
			this.terms.push(term);
		}
		return number;
	}

	/** Begins the next document; what is added from now on belongs to it. @returns its number */
	beginDocument(): number {
		for (const log of this.logs) {
			log.beginDocument();
		}
		return this.documents++;
	}

	/** Says that a term stands `count` times in a field of the document. Once for each of its terms. */
	post(field: number, term: number, count: number): void {
		this.logs[field]?.post(term, this.documents - 1, count);
	}

	/** Says how many terms a field of the document has, repeated ones included. */
	setLength(field: number, length: number): void {
		this.logs[field]?.setLength(length);
	}

	/** A segment of the documents so far. The builder can go on. */
	freeze(): Segment {
		return toLast(this.freezeInSteps()).segment;
	}

	/** The same in steps of at most some 100 ms, between which nothing may be added. */
	*freezeInSteps(): Generator<void, FrozenSegment> {
		const added: string[] = [];
		for (const group of groupByBeginning(this.terms.slice(this.sorted.length))) {
			for (const term of group.sort()) {
				added.push(term);
			}
			yield;
		}
		const sorted = mergeSorted(this.sorted, added);
		this.sorted = sorted;
		const ranks = new Uint32Array(sorted.length);
		for (let rank = 0; rank < sorted.length; rank++) {
			ranks[this.numbers.get(sorted[rank] ?? '') ?? 0] = rank;
		}
		yield;
		const fields: FieldPostings[] = [];
		for (const log of this.logs) {
			fields.push(log.toPostings(ranks));
			yield;
		}
		const segment = { size: this.documents, dictionary: Dictionary.from(sorted), fields };
		return { segment, ranks };
	}
}

/** Strings by their first code unit, in its order: each group can be sorted by itself. */
function groupByBeginning(texts: readonly string[]): readonly string[][] {
	const groups = new Map<number, string[]>();
	for (const text of texts) {
		const unit = text === '' ? -1 : text.charCodeAt(0);
		const group = groups.get(unit);
		if (group) {
			group.push(text);
		} else {
			groups.set(unit, [text]);
		}
	}
	return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Two lists of which each is in order, and that have nothing in common, as one. */
function mergeSorted(some: readonly string[], others: readonly string[]): readonly string[] {
	if (some.length === 0) {
		return others;
	}
	const merged: string[] = [];
	let at = 0;
	for (const one of some) {
		for (let other = others[at]; other !== undefined && other < one; other = others[++at]) {
			merged.push(other);
		}
		merged.push(one);
	}
	return [...merged, ...others.slice(at)];
}

/** The postings of a field in the order in which they came: document by document. */
class FieldLog {
	private terms = new Uint32Array(1024);
	private documents = new Uint16Array(1024);
	private counts = new Uint8Array(1024);
	private readonly large: number[] = [];
	private length = 0;
	private readonly lengths: number[] = [];

	beginDocument(): void {
		this.lengths.push(0);
	}

	setLength(length: number): void {
		this.lengths[this.lengths.length - 1] = length;
	}

	post(term: number, document: number, count: number): void {
		if (this.length === this.terms.length) {
			this.grow();
		}
		this.terms[this.length] = term;
		this.documents[this.length] = document;
		this.counts[this.length] = Math.min(count, largeCount);
		if (count >= largeCount) {
			this.large.push(this.length, count);
		}
		this.length++;
	}

	toPostings(ranks: Uint32Array): FieldPostings {
		const ends = new Uint32Array(ranks.length + 1);
		for (let index = 0; index < this.length; index++) {
			const rank = ranks[this.terms[index] ?? 0] ?? 0;
			ends[rank + 1] = (ends[rank + 1] ?? 0) + 1;
		}
		let used = 0;
		for (let rank = 0; rank < ranks.length; rank++) {
			used += (ends[rank + 1] ?? 0) > 0 ? 1 : 0;
		}
		const terms = new Uint32Array(used);
		const starts = new Uint32Array(used + 1);
		let sum = 0;
		let place = 0;
		for (let rank = 0; rank < ranks.length; rank++) {
			const count = ends[rank + 1] ?? 0;
			if (count > 0) {
				terms[place] = rank;
				starts[place++] = sum;
			}
			// From here on `ends` says where the next posting of a term goes.
			ends[rank] = sum;
			sum += count;
		}
		starts[used] = sum;
		const documents = new Uint16Array(this.length);
		const counts = new Uint8Array(this.length);
		const moved = new Uint32Array(this.large.length);
		let next = 0;
		for (let index = 0; index < this.length; index++) {
			const rank = ranks[this.terms[index] ?? 0] ?? 0;
			const at = ends[rank] ?? 0;
			ends[rank] = at + 1;
			documents[at] = this.documents[index] ?? 0;
			counts[at] = this.counts[index] ?? 0;
			if (this.large[next] === index) {
				moved[next] = at;
				moved[next + 1] = this.large[next + 1] ?? 0;
				next += 2;
			}
		}
		return {
			terms,
			starts,
			documents,
			counts,
			large: sortPairs(moved),
			lengths: Uint32Array.from(this.lengths),
		};
	}

	private grow(): void {
		const length = 2 * this.terms.length;
		const [terms, documents, counts] = [this.terms, this.documents, this.counts];
		this.terms = new Uint32Array(length);
		this.terms.set(terms);
		this.documents = new Uint16Array(length);
		this.documents.set(documents);
		this.counts = new Uint8Array(length);
		this.counts.set(counts);
	}
}

/** Pairs of numbers by the first of each. */
function sortPairs(pairs: Uint32Array): Uint32Array {
	const order = Array.from({ length: pairs.length / 2 }, (_, index) => index);
	order.sort((a, b) => (pairs[2 * a] ?? 0) - (pairs[2 * b] ?? 0));
	return Uint32Array.from(
		order.flatMap(index => [pairs[2 * index] ?? 0, pairs[2 * index + 1] ?? 0]),
	);
}
