import * as assert from 'node:assert/strict';
import { joinLines, type Line } from '../../../../src/core/library/cells';
import type { JsonObject } from '../../../../src/core/library/json';
import {
	decisionsTable,
	libraryTable,
	type MergeTable,
} from '../../../../src/core/library/mergeTable';

/** An edit of one field: what the line says after it, made at one time. */
interface FieldEdit {
	readonly name: string;
	readonly make: (at: string) => Line;
	/** Whether a joined line shows the edit. */
	readonly holds: (line: Line) => boolean;
}

const at = (path: string, time: string) => ({ at: { [path]: time } });
const has = (field: string, element: string) => (line: Line) =>
	(line[field] as string[] | undefined)?.includes(element) ?? false;
const is = (field: string, value: unknown) => (line: Line) => {
	return JSON.stringify(line[field]) === JSON.stringify(value);
};

/** Two edits of an element that cannot both hold: it is added, it is removed. */
function element(field: string, name: string): readonly FieldEdit[] {
	const path = `${field}/${name}`;
	return [
		{
			name: `add ${path}`,
			make: time => ({ [field]: [name], ...at(path, time) }),
			holds: has(field, name),
		},
		{
			name: `remove ${path}`,
			make: time => ({ gone: { [path]: time } }),
			holds: line => !has(field, name)(line) && (line.gone as JsonObject)[path] !== undefined,
		},
	];
}

function values(field: string, ...all: readonly Line[string][]): readonly FieldEdit[] {
	return all.map(value => ({
		name: `set ${field} to ${JSON.stringify(value)}`,
		make: time => ({ [field]: value ?? null, ...at(field, time) }),
		holds: is(field, value),
	}));
}

function part(field: string, name: string): readonly FieldEdit[] {
	const path = `${field}/${name}`;
	return [
		...['one', 'two'].map((value): FieldEdit => ({
			name: `set ${path} to ${value}`,
			make: time => ({ [field]: { [name]: value }, ...at(path, time) }),
			holds: line => (line[field] as JsonObject | undefined)?.[name] === value,
		})),
		{
			name: `take ${path} back`,
			make: time => ({ gone: { [path]: time } }),
			holds: line => (line[field] as JsonObject | undefined)?.[name] === undefined,
		},
	];
}

/** Every field of the tables needs an example here: a row without one fails. */
const library: Readonly<Record<string, readonly FieldEdit[]>> = {
	keys: element('keys', 'earl2025'),
	ids: element('ids', 'arxiv:2511.12033'),
	title: values('title', 'A title', 'Another title'),
	author: values('author', [{ family: 'Lovelace' }], [{ literal: 'Z.ai' }]),
	issued: values('issued', { 'date-parts': [[2025]] }, { 'date-parts': [[2024, 2]] }),
	'container-title': values('container-title', 'NeurIPS', 'ICLR'),
	URL: values('URL', 'https://example.org/a', 'https://example.org/b'),
	abstract: values('abstract', 'Short.', 'Somewhat longer.'),
	organization: values('organization', 'Z.ai', 'Snowflake'),
	authorCount: values('authorCount', 4, 5),
	upvotes: values('upvotes', 12, 41),
	version: values('version', 1, 2),
	published: values('published', { 'date-parts': [[2025, 7]] }, { 'date-parts': [[2026]] }),
	categories: values('categories', ['cs.LG'], ['cs.CL']),
	keywords: values('keywords', ['search agents'], ['process reward']),
	code: values('code', 'https://example.org/code', 'https://example.org/more'),
	project: values('project', 'https://example.org/p', 'https://example.org/page'),
	comments: values('comments', 1, 2),
	urls: values('urls', ['https://example.org/a'], ['https://example.org/b']),
	tags: [...element('tags', 'rl'), ...element('tags', 'to/read')],
	fields: [...part('fields', 'title'), ...part('fields', 'date')],
	sameAs: element('sameAs', 'arxiv:2511.12033'),
	notSameAs: element('notSameAs', 'paper:earl2025'),
	removed: values('removed', true, false),
};
const decisions: Readonly<Record<string, readonly FieldEdit[]>> = {
	ids: element('ids', 'arxiv:2511.12033'),
	title: values('title', 'A title', 'Another title'),
	year: values('year', 2024, 2025),
	firstAuthor: values('firstAuthor', 'Lovelace', 'Hopper'),
	status: values('status', 'kept', 'dismissed', 'inbox'),
	star: values('star', true, false),
	added: values('added', '2026-04-22T08:00:00.000Z', '2026-04-23T08:00:00.000Z'),
};

const early = '2026-04-23T08:11:00Z';
const late = '2026-04-23T08:11:00.001Z';
const base: Line = { title: 'A title that both know', at: { title: '2026-04-22T00:00:00Z' } };

for (const { name, table, examples } of [
	{ name: 'library.jsonl', table: libraryTable, examples: library },
	{ name: 'decisions', table: decisionsTable, examples: decisions },
]) {
	suite(`merge table of ${name}`, () => {
		test('has an example for every row', () => {
			assert.deepEqual(Object.keys(examples).sort(), [...table.keys()].sort());
		});

		const edits = Object.values(examples).flat();
		for (const first of edits) {
			test(`joins “${first.name}” with every other edit, whichever came first`, () => {
				for (const second of edits) {
					checkPair(table, first, second);
				}
			});
		}
	});
}

/** One branch makes the first edit, the other makes the second one later; they are merged. */
function checkPair(table: MergeTable, first: FieldEdit, second: FieldEdit): void {
	const ours = joinLines([base, first.make(early)], table);
	const theirs = joinLines([base, second.make(late)], table);
	const merged = joinLines([ours, theirs], table);

	assertSame(joinLines([theirs, ours], table), merged);
	assert.ok(second.holds(merged), `“${second.name}” is lost to “${first.name}”`);
	const isOverruled = pathOf(first) === pathOf(second);
	assert.ok(isOverruled || first.holds(merged), `“${first.name}” is lost to “${second.name}”`);

	// At the very same moment one of the two holds, the same one on both sides.
	const tie = joinLines([first.make(early), second.make(early)], table);
	assertSame(joinLines([second.make(early), first.make(early)], table), tie);
	assert.ok(first.holds(tie) || second.holds(tie) || /urls|categories|keywords/.test(first.name));
}

/** Thousands of pairs: texts are compared much faster than objects. */
function assertSame(actual: Line, expected: Line): void {
	assert.equal(JSON.stringify(actual), JSON.stringify(expected));
}

function pathOf({ make }: FieldEdit): string | undefined {
	const { at = {}, gone = {} } = make(early);
	return [...Object.keys(at as object), ...Object.keys(gone as object)][0];
}
