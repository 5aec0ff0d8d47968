import { isObject } from '../../library/json';
import type { Span } from '../../text';
import { isQuote, membersAt, skipBlank, skipString, skipValue } from '../json/scan';
import { parseValue } from '../json/value';
import type { Problem } from '../listing';

/** A row of a table of results, with the task and the data set that it is about. */
export interface ResultRow {
	readonly span: Span;
	readonly topics: readonly string[];
}

/** Where the tables of results are nested. */
const inner = new Set(['datasets', 'subtasks', 'subdatasets', 'sota', 'rows']);

/** Deeper than tasks are nested. */
const deepest = 24;

/** Visits the rows of all tables: tasks have data sets and further tasks, data sets have rows. */
export function findResults(text: string, visit: (row: ResultRow) => void): readonly Problem[] {
	const problems: Problem[] = [];
	const list = (start: number, topics: readonly string[], depth: number) => {
		let at = skipBlank(text, start + 1);
		while (at < text.length && text[at] !== ']') {
			at = skipBlank(text, walk(at, topics, depth));
		}
	};
	const walk = (start: number, topics: readonly string[], depth: number): number => {
		const end = skipValue(text, start);
		if (depth > deepest) {
			return end;
		}
		if (text[start] === '[') {
			list(start, topics, depth + 1);
			return end;
		}
		if (text[start] !== '{') {
			return end;
		}
		const members = [...membersAt(text, start)];
		if (members.some(({ name }) => name === 'paper_title' || name === 'paper_url')) {
			visit({ span: { start, end }, topics });
			return end;
		}
		if (members.length === 0 && end - start > 2) {
			problems.push({ message: 'This entry is not well-formed JSON.', span: { start, end } });
		}
		const own = members.find(({ name }) => name === 'task' || name === 'name');
		const task = own && isQuote(text, own.value.start) ? valueOf(text, own.value.start) : undefined;
		const below = task === undefined ? topics : [...topics, task];
		for (const { name, value } of members) {
			if (inner.has(name)) {
				walk(value.start, below, depth + 1);
			}
		}
		return end;
	};
	for (let at = skipBlank(text, 0); at < text.length;) {
		at = skipBlank(text, walk(at, [], 0));
	}
	return problems;
}

/** What a record is, where it is an object. */
export function recordAt(text: string, { start, end }: Span) {
	const value = parseValue(text.slice(start, end));
	return isObject(value) ? value : undefined;
}

function valueOf(text: string, start: number): string | undefined {
	const value = parseValue(text.slice(start, skipString(text, start)));
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
