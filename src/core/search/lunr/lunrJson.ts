import lunr from 'lunr';
import { Dictionary } from '../index/dictionary';
import { mostInSegment } from '../index/segment';
import { IndexPart, type WeightedPostings } from './indexPart';
import type { IndexSettings } from './packedIndex';

/** An index as lunr writes it: `["title/paper1", [7, 1.286]]` says that term 7 weighs 1.286 there. */
export interface LunrJson {
	readonly version: string;
	readonly fields: readonly string[];
	readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
	/** Each term with its number, `_index`, and the documents of each field. */
	readonly invertedIndex: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
	readonly pipeline: readonly string[];
}

/**
 * Reads the weights and the terms of an index as they stand there. Throws where a function of the
 * pipeline is not registered, as lunr does.
 *
 * @param segmentSize how many documents to have in a part
 */
export function fromLunrJson(json: LunrJson, segmentSize = mostInSegment): IndexSettings {
	const vectors = json.fields.map(() => new Map<string, readonly number[]>());
	const numbers = new Map<string, number>();
	for (const [place, elements] of json.fieldVectors) {
		const slash = place.indexOf('/');
		const reference = place.slice(slash + 1);
		vectors[json.fields.indexOf(place.slice(0, slash))]?.set(reference, elements);
		if (!numbers.has(reference)) {
			numbers.set(reference, numbers.size);
		}
	}
	const logs = Array.from(
		{ length: Math.ceil(numbers.size / segmentSize) },
		() => new PartLog(json.fields.length),
	);
	const sorted = [...json.invertedIndex].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	for (const [term, posting] of sorted) {
		const index = Number(posting._index);
		json.fields.forEach((field, fieldNumber) => {
			for (const reference of Object.keys(posting[field] ?? {})) {
				const number = numbers.get(reference) ?? 0;
				const weight = findWeight(vectors[fieldNumber]?.get(reference) ?? [], index);
				logs[Math.floor(number / segmentSize)]?.add(
					term,
					fieldNumber,
					number % segmentSize,
					weight,
				);
			}
		});
	}
	const references = [...numbers.keys()];
	return {
		fields: json.fields.map(name => ({ name, boost: 1 })),
		parts: logs.map((log, index) =>
			log.toPart(references.slice(index * segmentSize, (index + 1) * segmentSize)),
		),
		pipeline: lunr.Pipeline.load(json.pipeline),
		// Weights are given: these do not matter.
		k1: 1.2,
		b: 0.75,
	};
}

/** The number that follows `index` in pairs in the order of their first; 0 where it is not there. */
function findWeight(elements: readonly number[], index: number): number {
	let low = 0;
	let high = elements.length / 2;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((elements[2 * middle] ?? 0) < index) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return elements[2 * low] === index ? (elements[2 * low + 1] ?? 0) : 0;
}

interface Posting {
	readonly term: number;
	readonly document: number;
	readonly weight: number;
}

/** Collects the postings of one part, term by term. */
class PartLog {
	private readonly terms: string[] = [];
	private readonly postings: readonly Posting[][];

	constructor(fields: number) {
		this.postings = Array.from({ length: fields }, () => []);
	}

	add(term: string, field: number, document: number, weight: number): void {
		if (this.terms.at(-1) !== term) {
			this.terms.push(term);
		}
		this.postings[field]?.push({ term: this.terms.length - 1, document, weight });
	}

	toPart(references: readonly string[]): IndexPart {
		const dictionary = Dictionary.from(this.terms);
		const fields = this.postings.map(toPostings);
		return new IndexPart({ size: references.length, dictionary, fields }, references);
	}
}

function toPostings(postings: readonly Posting[]): WeightedPostings {
	const sorted = [...postings].sort((a, b) => a.term - b.term || a.document - b.document);
	const terms: number[] = [];
	const starts: number[] = [];
	sorted.forEach(({ term }, index) => {
		if (terms.at(-1) !== term) {
			terms.push(term);
			starts.push(index);
		}
	});
	return {
		terms: Uint32Array.from(terms),
		starts: Uint32Array.from([...starts, sorted.length]),
		documents: Uint16Array.from(sorted, posting => posting.document),
		weights: Float64Array.from(sorted, posting => posting.weight),
	};
}
