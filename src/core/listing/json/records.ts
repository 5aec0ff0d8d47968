import type { JsonObject } from '../../library/json';
import type { Span } from '../../text';
import type { Problem } from '../listing';
import { RecordTaker } from './taker';
import { isQuote, nameAt, skipBlank, skipValue } from './scan';

/** One record of a listing in JSON. */
export interface JsonRecord {
	readonly value: JsonObject;
	readonly span: Span;
	/** Its name, where records are the members of an object: `{"2401.00001": {…}}`. */
	readonly name?: string;
}

/**
 * Reads records one by one, so that a broken one costs only itself, and memory stays that of one.
 *
 * The path says where they stand: `''` a value by itself, of which several may follow one another
 * (JSON lines), `[]` elements of a list, `{}` members of an object, names lead into members:
 * `message.items.[]`. Elements that are texts are read once more, since some archives hold Python's
 * writing of a dictionary there. `null` is passed over.
 *
 * @param visit takes a record; answers `false` to stop
 * @returns what is no record, each with its place
 */
export function readRecords(
	text: string,
	path: string,
	visit: (record: JsonRecord) => boolean | undefined | void,
): readonly Problem[] {
	const taker = new RecordTaker(text, visit);
	const steps = path === '' ? [] : path.split('.');
	for (let at = skipBlank(text, 0); at < text.length;) {
		at = skipBlank(text, walk(text, at, steps, taker));
	}
	return taker.problems;
}

/**
 * Walks through the value that begins at `start`, which is named at `named` if it has a name.
 *
 * @returns where it ends; beyond the text to stop
 */
function walk(
	text: string,
	start: number,
	steps: readonly string[],
	taker: RecordTaker,
	named?: { readonly name: string; readonly at: number },
): number {
	const [step, ...rest] = steps;
	if (step === undefined) {
		return taker.take(start, named);
	}
	if (step === '[]' && text[start] === '[') {
		return walkList(text, start, rest, taker);
	}
	if (step !== '[]' && text[start] === '{') {
		return walkObject(text, start, step, rest, taker);
	}
	return skipValue(text, start);
}

function walkList(
	text: string,
	start: number,
	rest: readonly string[],
	taker: RecordTaker,
): number {
	let at = skipBlank(text, start + 1);
	while (at < text.length && text[at] !== ']') {
		at = skipBlank(text, walk(text, at, rest, taker));
	}
	return at + 1;
}

/** What is no member, in an object that is broken, is passed over. */
function walkObject(
	text: string,
	start: number,
	step: string,
	rest: readonly string[],
	taker: RecordTaker,
): number {
	let at = skipBlank(text, start + 1);
	while (at < text.length && text[at] !== '}') {
		const named = isQuote(text, at) ? nameAt(text, at) : undefined;
		const isInside = named !== undefined && (step === '{}' || named.name === step);
		const end = isInside
			? walk(text, named.value, rest, taker, { name: named.name, at })
			: skipValue(text, named?.value ?? at);
		at = skipBlank(text, end);
	}
	return at + 1;
}
