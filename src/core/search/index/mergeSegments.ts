import { Dictionary } from './dictionary';
import { toWordSegment, type WordSegment } from './wordSegment';
import { Growing } from './growing';
import { countAt, type FieldPostings, largeCount } from './segment';

/** A segment to be merged, and which of its documents are still there. */
export interface MergeSource {
	readonly segment: WordSegment;
	/** 1 for each document that is still there. */
	readonly live: Uint8Array;
}

/** How many terms are merged before others get their turn. */
const termsAtOnce = 4_000;

/**
 * Makes one segment of several: the documents that are still there, in the order of the segments.
 * Yields now and then, so that it can be done in slices.
 */
export function* mergeSegments(sources: readonly MergeSource[]): Generator<void, WordSegment> {
	const fieldCount = sources[0]?.segment.fields.length ?? 0;
	const fields = Array.from({ length: fieldCount }, () => new FieldMerge());
	const renumbered: Int32Array[] = [];
	let size = 0;
	for (const { segment, live } of sources) {
		const numbers = new Int32Array(segment.size).fill(-1);
		for (let document = 0; document < segment.size; document++) {
			if (live[document] === 1) {
				numbers[document] = size++;
			}
		}
		renumbered.push(numbers);
	}
	const heads = sources.map(({ segment }, source) => ({
		...{ segment, term: 0, places: new Uint32Array(fieldCount) },
		numbers: renumbered[source] ?? new Int32Array(0),
	}));
	const units = new Growing(length => new Uint16Array(length));
	const starts = new Growing(length => new Uint32Array(length));
	const stems = new Growing(length => new Uint32Array(length));
	for (let done = 0; ; done++) {
		if (done > 0 && done % termsAtOnce === 0) {
			yield;
		}
		const least = findLeast(heads);
		if (!least) {
			break;
		}
		const text = least.segment.dictionary.at(least.term);
		const same = heads.filter(
			({ segment, term }) =>
				term < segment.dictionary.size && segment.dictionary.compare(term, text) === 0,
		);
		const number = starts.length;
		let isUsed = false;
		for (let field = 0; field < fieldCount; field++) {
			for (const { segment, term, places, numbers } of same) {
				const postings = segment.fields[field];
				const place = places[field] ?? 0;
				if (postings?.terms[place] === term) {
					places[field] = place + 1;
					isUsed = fields[field]?.take(number, postings, place, numbers) === true || isUsed;
				}
			}
		}
		if (isUsed) {
			starts.push(units.length);
			for (let index = 0; index < text.length; index++) {
				units.push(text.charCodeAt(index));
			}
			stems.push(least.segment.stems[least.term] ?? 0);
		}
		for (const head of same) {
			head.term++;
		}
	}
	starts.push(units.length);
	const merged = {
		size,
		dictionary: new Dictionary(units.toArray(), starts.toArray()),
		fields: fields.map((field, index) =>
			field.finish(
				sources.map(({ segment }) => segment.fields[index]),
				renumbered,
				size,
			),
		),
	};
	return toWordSegment(merged, stems.toArray());
}

interface Head {
	readonly segment: WordSegment;
	term: number;
}

/** The segment whose next term sorts first. */
function findLeast<Some extends Head>(heads: readonly Some[]): Some | undefined {
	let least: Some | undefined;
	let text = '';
	for (const head of heads) {
		const { dictionary } = head.segment;
		if (head.term >= dictionary.size) {
			continue;
		}
		if (!least || dictionary.compare(head.term, text) < 0) {
			least = head;
			text = dictionary.at(head.term);
		}
	}
	return least;
}

/** The merged postings of one field while they are made. */
class FieldMerge {
	private readonly terms = new Growing(length => new Uint32Array(length));
	private readonly starts = new Growing(length => new Uint32Array(length));
	private readonly documents = new Growing(length => new Uint16Array(length));
	private readonly counts = new Growing(length => new Uint8Array(length));
	private readonly large = new Growing(length => new Uint32Array(length));
	private last = -1;

	/** Takes the postings of a term of one source. @returns whether any of them is still there */
	take(number: number, from: FieldPostings, place: number, numbers: Int32Array): boolean {
		let isUsed = false;
		const end = from.starts[place + 1] ?? 0;
		for (let posting = from.starts[place] ?? 0; posting < end; posting++) {
			const document = numbers[from.documents[posting] ?? 0] ?? -1;
			if (document < 0) {
				continue;
			}
			if (this.last !== number) {
				this.last = number;
				this.terms.push(number);
				this.starts.push(this.documents.length);
			}
			const count = from.counts[posting] ?? 0;
			if (count >= largeCount) {
				this.large.push(this.documents.length);
				this.large.push(countAt(from, posting));
			}
			this.documents.push(document);
			this.counts.push(count);
			isUsed = true;
		}
		return isUsed;
	}

	finish(
		from: readonly (FieldPostings | undefined)[],
		renumbered: readonly Int32Array[],
		size: number,
	): FieldPostings {
		const lengths = new Uint32Array(size);
		for (const [source, field] of from.entries()) {
			for (const [document, number] of (renumbered[source] ?? new Int32Array(0)).entries()) {
				if (number >= 0) {
					lengths[number] = field?.lengths[document] ?? 0;
				}
			}
		}
		this.starts.push(this.documents.length);
		return {
			terms: this.terms.toArray(),
			starts: this.starts.toArray(),
			documents: this.documents.toArray(),
			counts: this.counts.toArray(),
			large: this.large.toArray(),
			lengths,
		};
	}
}
