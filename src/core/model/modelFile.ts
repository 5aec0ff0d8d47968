import { decodeAs, encodeUtf8 } from '../encoding';
import { type Model, mostWords, pairKey } from './model';

/**
 * The file of the model: `PTM1`, the length of a text in bytes (32 bits, little-endian), the text,
 * the vectors (8 bits a number, a row a term). The text is JSON in UTF-8: `Head`.
 */
const magic = 'PTM1';

const damaged = 'The tables that topics are made with are damaged: install the extension anew.';

interface Head {
	readonly papers: number;
	readonly width: number;
	/** The stems with spaces between. */
	readonly words: string;
	/** The numbers of two stems each, one pair after the other. */
	readonly pairs: readonly number[];
	/** How many papers have each stem, then each pair. */
	readonly having: readonly number[];
	readonly names: string;
	readonly acronyms: string;
}

/** What the file of a model holds. @throws where it is none: it is part of the extension */
export function openModel(bytes: Uint8Array): Model {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isModel = bytes.length > 8 && text(bytes.subarray(0, 4)) === magic;
	const end = isModel ? 8 + view.getUint32(4, true) : 0;
	if (!isModel || end > bytes.length) {
		throw new Error(damaged);
	}
	const head = readHead(bytes.subarray(8, end));
	if (bytes.length - end !== head.having.length * head.width) {
		throw new Error(damaged);
	}
	const stems = head.words.split(' ').filter(word => word !== '');
	const words = new Map(stems.map((word, number) => [word, number]));
	const pairs = new Map<number, number>();
	for (let i = 0; i < head.pairs.length; i += 2) {
		pairs.set(pairKey(head.pairs[i] ?? 0, head.pairs[i + 1] ?? 0), words.size + i / 2);
	}
	return {
		papers: head.papers,
		words,
		pairs,
		having: Uint32Array.from(head.having),
		vectors: new Int8Array(bytes.buffer, bytes.byteOffset + end, bytes.length - end),
		width: head.width,
		names: head.names,
		acronyms: head.acronyms,
	};
}

function readHead(bytes: Uint8Array): Head {
	try {
		return JSON.parse(text(bytes)) as Head;
	} catch (cause) {
		throw new Error(damaged, { cause });
	}
}

/** The file of a model. */
export function formatModel(model: Model): Uint8Array {
	const head: Head = {
		papers: model.papers,
		width: model.width,
		words: [...model.words.keys()].join(' '),
		pairs: [...model.pairs.keys()].flatMap(key => [Math.floor(key / mostWords), key % mostWords]),
		having: [...model.having],
		names: model.names,
		acronyms: model.acronyms,
	};
	const json = encodeUtf8(JSON.stringify(head));
	const bytes = new Uint8Array(8 + json.length + model.vectors.length);
	bytes.set(encodeUtf8(magic));
	new DataView(bytes.buffer).setUint32(4, json.length, true);
	bytes.set(json, 8);
	bytes.set(
		new Uint8Array(model.vectors.buffer, model.vectors.byteOffset, model.vectors.length),
		8 + json.length,
	);
	return bytes;
}

function text(bytes: Uint8Array): string {
	return decodeAs('utf-8', bytes);
}
