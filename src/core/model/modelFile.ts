import { decodeAs, encodeUtf8 } from '../encoding';
import { partsOf } from '../words/partsOf';
import { StemTable } from '../words/stemTable';
import { arePhrases } from './compilePhrases';
import type { Model } from './model';
import { arePairs, Pairs } from './pairs';

/**
 * The file of the model: `PTM2`, the length of a text in bytes, the text, and arrays of numbers, all
 * little-endian: pairs (the numbers of two stems each, 16 bits), `Model.phrases` (16 bits),
 * `Model.having` (32 bits), `Model.vectors` (8 bits). The text is JSON in UTF-8: `Head`.
 */
const magic = 'PTM2';

const damaged = 'The tables that topics are made with are damaged: install the extension anew.';

interface Head {
	readonly papers: number;
	readonly width: number;
	/** The stems with spaces between. */
	readonly words: string;
	/** How many numbers there are of the pairs, and of the phrases. */
	readonly pairs: number;
	readonly phrases: number;
	/** As those of `Model`. */
	readonly stems: string;
	readonly names: string;
	readonly acronyms: string;
}

/** What the file of a model holds. @throws where it is none: it is part of the extension */
export function openModel(bytes: Uint8Array): Model {
	const model = readModel(bytes);
	if (!model) {
		throw new Error(damaged);
	}
	return model;
}

function readModel(bytes: Uint8Array): Model | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isModel = bytes.length > 8 && text(bytes.subarray(0, 4)) === magic;
	const end = isModel ? 8 + view.getUint32(4, true) : 0;
	const head = isModel && end <= bytes.length ? readHead(bytes.subarray(8, end)) : undefined;
	if (!head) {
		return undefined;
	}
	const stems = partsOf(head.words, ' ');
	const words = new StemTable(stems);
	const terms = words.size + head.pairs / 2;
	const [pairBytes, phraseBytes, havingBytes] = [2 * head.pairs, 2 * head.phrases, 4 * terms];
	const vectors = end + pairBytes + phraseBytes + havingBytes;
	if (words.size < stems.length || bytes.length - vectors !== terms * head.width) {
		return undefined;
	}
	/** A copy, since these have to begin at even places. */
	const numbers = (start: number, length: number): ArrayBuffer =>
		Uint8Array.from(bytes.subarray(start, start + length)).buffer;
	const pairs = new Uint16Array(numbers(end, pairBytes));
	const phrases = new Uint16Array(numbers(end + pairBytes, phraseBytes));
	if (!arePairs(pairs, words.size) || !arePhrases({ ...head, phrases })) {
		return undefined;
	}
	return {
		papers: head.papers,
		words,
		pairs: new Pairs(pairs, words.size),
		having: new Uint32Array(numbers(vectors - havingBytes, havingBytes)),
		vectors: new Int8Array(bytes.buffer, bytes.byteOffset + vectors, bytes.length - vectors),
		width: head.width,
		names: head.names,
		acronyms: head.acronyms,
		stems: head.stems,
		phrases,
	};
}

function readHead(bytes: Uint8Array): Head | undefined {
	const head = parse(bytes);
	return isHead(head) ? head : undefined;
}

function parse(bytes: Uint8Array): Partial<Head> | null {
	try {
		return JSON.parse(text(bytes)) as Partial<Head> | null;
	} catch (cause) {
		throw new Error(damaged, { cause });
	}
}

function isHead(head: Partial<Head> | null): head is Head {
	const { papers, width, words, pairs, phrases, stems, names, acronyms } = head ?? {};
	return (
		[papers, width, pairs, phrases].every(isCount) &&
		Number(pairs) % 2 === 0 &&
		[words, stems, names, acronyms].every(list => typeof list === 'string')
	);
}

function isCount(value: unknown): boolean {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The file of a model. */
export function formatModel(model: Model): Uint8Array {
	const { papers, width, names, acronyms, stems, phrases } = model;
	const pairs = model.pairs.stems;
	const head: Head = {
		...{ papers, width, names, acronyms, stems },
		words: [...model.words].join(' '),
		pairs: pairs.length,
		phrases: phrases.length,
	};
	const json = encodeUtf8(JSON.stringify(head));
	const length = new Uint8Array(Uint32Array.of(json.length).buffer);
	const numbers = [pairs, phrases, model.having, model.vectors].map(
		({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
	);
	return join([encodeUtf8(magic), length, json, ...numbers]);
}

function join(all: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const bytes of all) {
		joined.set(bytes, at);
		at += bytes.length;
	}
	return joined;
}

function text(bytes: Uint8Array): string {
	return decodeAs('utf-8', bytes);
}
