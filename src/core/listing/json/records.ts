import { isObject, type Json, type JsonObject } from '../../library/json';
import type { Span } from '../../text';
import type { Problem } from '../listing';
import { parsePython } from './python';
import { isQuote, skipBlank, skipString, skipValue } from './scan';
import { parseValue } from './value';

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
 * @param mostProblems how many broken records make it no listing worth reading on
 * @returns what is no record, each with its place
 */
export function readRecords(
	text: string,
	path: string,
	visit: (record: JsonRecord) => boolean | undefined | void,
	mostProblems = Infinity,
): readonly Problem[] {
	const problems: Problem[] = [];
	const steps = path === '' ? [] : path.split('.');
	const take = (span: Span, name?: string): number => {
		const read = readRecord(text, span);
		if (read === null) {
			return span.end;
		}
		if (read === undefined) {
			const end = nextStart(text, span);
			problems.push({ message: 'This entry is not well-formed JSON.', span: { ...span, end } });
			return problems.length >= mostProblems ? Infinity : end;
		}
		const record = { value: read, span, ...(name === undefined ? {} : { name }) };
		return visit(record) === false ? Infinity : span.end;
	};
	for (let at = skipBlank(text, 0); at < text.length;) {
		at = skipBlank(text, walk(text, at, steps, take));
	}
	return problems;
}

type Take = (span: Span, name?: string) => number;

/**
 * Walks through the value that begins at `start`.
 *
 * @returns where it ends; beyond the text to stop
 */
function walk(
	text: string,
	start: number,
	steps: readonly string[],
	take: Take,
	name?: string,
): number {
	const [step, ...rest] = steps;
	if (step === undefined) {
		return take({ start, end: skipValue(text, start) }, name);
	}
	if (step === '[]' && text[start] === '[') {
		return walkList(text, start, rest, take);
	}
	if (step !== '[]' && text[start] === '{') {
		return walkObject(text, start, step, rest, take);
	}
	return skipValue(text, start);
}

function walkList(text: string, start: number, rest: readonly string[], take: Take): number {
	let at = skipBlank(text, start + 1);
	while (at < text.length && text[at] !== ']') {
		at = skipBlank(text, walk(text, at, rest, take));
	}
	return at + 1;
}

function walkObject(
	text: string,
	start: number,
	step: string,
	rest: readonly string[],
	take: Take,
): number {
	let at = skipBlank(text, start + 1);
	while (isQuote(text, at)) {
		const nameEnd = skipString(text, at);
		const name = text.slice(at + 1, nameEnd - 1);
		const colon = skipBlank(text, nameEnd);
		if (text[colon] !== ':') {
			break;
		}
		const value = skipBlank(text, colon + 1);
		const isInside = step === '{}' || name === step;
		at = skipBlank(text, isInside ? walk(text, value, rest, take, name) : skipValue(text, value));
	}
	return at + 1;
}

/** `null` for what is to be passed over, `undefined` for what is broken. */
function readRecord(text: string, { start, end }: Span): JsonObject | null | undefined {
	const slice = text.slice(start, end);
	const value: Json | undefined = parseValue(slice);
	const inner = typeof value === 'string' ? parsePython(value) : value;
	return inner === null ? null : isObject(inner) ? inner : undefined;
}

/** A broken record may have swallowed others: they begin on a line of their own, as it does. */
function nextStart(text: string, { start, end }: Span): number {
	const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
	const indent = text.slice(lineStart, start);
	if (!/^\s*$/.test(indent) || text[start] !== '{') {
		return end;
	}
	const next = text.slice(start, end).indexOf(`\n${indent}{`, 1);
	return next < 0 ? end : start + next + 1 + indent.length;
}
