import { packAscending, packNumbers, unpackAscending, unpackNumbers } from './compactNumbers';
import { hashBytes, hashText } from './digest';
import { Dictionary } from './dictionary';
import { PaperIds } from './paperIds';
import { PaperSegment } from './paperSegment';
import { type FieldPostings, mostInSegment } from './segment';
import { toWordSegment } from './wordSegment';

/**
 * Changes with everything that makes old files wrong: this layout, the fields, and how texts are
 * taken apart into words.
 */
const formatVersion = 2;

/** `PTSG` read as a little-endian number. */
const magic = 0x47535450;
/** Magic, version, checksum, length of the file, documents, fields, sections. */
const headerWords = 7;
const mostFields = 64;
const extension = '.segment';

type Section = Uint32Array | Uint16Array | Uint8Array;

/** Sections before those of the fields, and sections of each field. */
const [sharedSections, fieldSections] = [7, 7];

/**
 * A segment as a file:
 *
 * ```text
 * header    7 numbers of 32 bits: magic, version, checksum, length, documents, fields, sections
 * table     for each section: where it begins and how many bytes it has
 * sections  counts (words, units of words, units of ids), words, starts of words, stems, ids,
 *           starts of ids, digests, and for each field its counts (terms, postings), terms, starts,
 *           documents, counts of postings, large counts, lengths; each at a multiple of 4
 * ```
 *
 * Little-endian throughout; the checksum is over all that follows it. Words, starts, terms and
 * lengths are packed (`compactNumbers.ts`), the rest is read where it lies.
 */
export function formatSegment({ segment, papers, digests }: PaperSegment): Uint8Array {
	const ids = papers.texts;
	const { dictionary } = segment;
	const sections: Section[] = [
		Uint32Array.of(dictionary.size, dictionary.units.length, ids.units.length),
		packNumbers(dictionary.units),
		packAscending(dictionary.starts),
		segment.stems,
		packNumbers(ids.units),
		packAscending(ids.starts),
		digests,
		...segment.fields.flatMap(({ terms, starts, documents, counts, large, lengths }) => [
			Uint32Array.of(terms.length, documents.length),
			packAscending(terms),
			packAscending(starts),
			...[documents, counts, large],
			packNumbers(lengths),
		]),
	];
	const tableAt = headerWords;
	const offsets: number[] = [];
	let length = 4 * (tableAt + 2 * sections.length);
	for (const section of sections) {
		offsets.push(length);
		length += (section.byteLength + 3) & ~3;
	}
	const bytes = new Uint8Array(length);
	const header = new Uint32Array(bytes.buffer, 0, tableAt + 2 * sections.length);
	header.set([
		magic,
		formatVersion,
		0,
		length,
		segment.size,
		segment.fields.length,
		sections.length,
	]);
	for (const [index, section] of sections.entries()) {
		const offset = offsets[index] ?? 0;
		header.set([offset, section.byteLength], tableAt + 2 * index);
		bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
	}
	header[2] = hashBytes(bytes.subarray(12));
	return bytes;
}

/** The name of a segment's file: it tells the papers and texts it was made from. */
export function segmentName({ papers, digests }: PaperSegment): string {
	const bytes = new Uint8Array(digests.buffer, digests.byteOffset, digests.byteLength);
	const all = [
		papers.all().reduce((hash, paper) => hashText(paper, hash), formatVersion),
		hashBytes(bytes),
	];
	return `${all.map(part => part.toString(16).padStart(8, '0')).join('')}${extension}`;
}

/**
 * Reads what `formatSegment` wrote.
 *
 * @returns nothing where the bytes are anything else: another version, cut, damaged
 * @throws where they only pretend to be a segment
 */
export function parseSegment(bytes: Uint8Array): PaperSegment | undefined {
	if (bytes.byteOffset % 4 !== 0) {
		// Not `slice`, which copies nothing where it is one of Node's buffers.
		return parseSegment(new Uint8Array(bytes));
	}
	if (bytes.byteLength < 4 * headerWords) {
		return undefined;
	}
	const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords);
	const [sign, version, checksum, length, size = 0, fieldCount = 0, sectionCount = 0] = header;
	const isWhole =
		sign === magic &&
		version === formatVersion &&
		length === bytes.byteLength &&
		size <= mostInSegment &&
		fieldCount <= mostFields &&
		sectionCount === sharedSections + fieldSections * fieldCount &&
		4 * (headerWords + 2 * sectionCount) <= bytes.byteLength &&
		checksum === hashBytes(bytes.subarray(12));
	if (!isWhole) {
		return undefined;
	}
	const table = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * headerWords, 2 * sectionCount);
	const at = (index: number): readonly [number, number] => [
		bytes.byteOffset + (table[2 * index] ?? 0),
		table[2 * index + 1] ?? 0,
	];
	const words = (index: number): Uint32Array => {
		const [offset, bytesLong] = at(index);
		return new Uint32Array(bytes.buffer, offset, bytesLong / 4);
	};
	const halves = (index: number): Uint16Array => {
		const [offset, bytesLong] = at(index);
		return new Uint16Array(bytes.buffer, offset, bytesLong / 2);
	};
	const singles = (index: number): Uint8Array => new Uint8Array(bytes.buffer, ...at(index));
	const fields = Array.from({ length: fieldCount }, (_, field): FieldPostings => {
		const first = sharedSections + fieldSections * field;
		const [termCount = 0, postings = 0] = words(first);
		const documents = halves(first + 3);
		if (documents.length !== postings || termCount > postings) {
			throw new RangeError('A segment has sections that do not fit each other.');
		}
		return {
			terms: unpackAscending(singles(first + 1), termCount),
			starts: unpackStarts(singles(first + 2), termCount, postings),
			documents,
			counts: singles(first + 4),
			large: words(first + 5),
			lengths: unpackNumbers(singles(first + 6), new Uint32Array(size)),
		};
	});
	const [wordCount = 0, wordUnits = 0, idUnits = 0] = words(0);
	const stems = words(3);
	if (stems.length !== wordCount || wordUnits > bytes.length || idUnits > bytes.length) {
		return undefined;
	}
	const toDictionary = (section: number, units: number, count: number): Dictionary => {
		const starts = unpackStarts(singles(section + 1), count, units);
		return new Dictionary(unpackNumbers(singles(section), new Uint16Array(units)), starts);
	};
	const papers = new PaperIds(toDictionary(4, idUnits, size));
	const dictionary = toDictionary(1, wordUnits, wordCount);
	const digests = words(6);
	return digests.length === 2 * size
		? new PaperSegment(toWordSegment({ size, dictionary, fields }, stems), papers, digests)
		: undefined;
}

/**
 * Where each of `count` parts begins. All must end at `end`, or a search would go through what is not
 * there.
 */
function unpackStarts(bytes: Uint8Array, count: number, end: number): Uint32Array {
	const starts = unpackAscending(bytes, count + 1);
	if (starts[count] !== end) {
		throw new RangeError('A segment has parts that do not end where it ends.');
	}
	return starts;
}
