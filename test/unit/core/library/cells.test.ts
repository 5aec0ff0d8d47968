import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { cellsOf, joinLines, type Line, lineOf } from '../../../../src/core/library/cells';
import type { Json } from '../../../../src/core/library/json';
import { libraryTable } from '../../../../src/core/library/mergeTable';

const times = ['2026-04-23T08:11:00Z', '2026-04-23T08:11:00.000Z', '2026-04-24T00:00:00Z', 'soon'];
const paths = ['tags/a', 'tags/b', 'fields/title', 'removed', 'title', 'rating', 'other/x'];
const stamps = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom(...times), { maxKeys: 4 });

/** Lines as people, merges and later versions may leave them. */
const anyLine = fc.record(
	{
		keys: fc.subarray(['earl2025', 'earl']),
		ids: fc.subarray(['arxiv:2511.12033', 'arXiv:2511.12033v2', 'doi:10.1145/x', '?']),
		title: fc.constantFrom('EARL', 'EARL: Entropy', 'EARL: ENTROPY OF ALL'),
		author: fc.constantFrom([{ family: 'A' }], [{ literal: 'B C' }], [{ family: 'A' }, {}]),
		issued: fc.constantFrom<Json>(
			{ 'date-parts': [[2025, 1]] },
			{ raw: '2025' },
			{
				'date-parts': [['2025', '1']],
			},
		),
		comments: fc.nat(2),
		urls: fc.subarray(['https://a.org', 'https://b.org']).map(urls => urls.reverse()),
		tags: fc.subarray(['a', 'b']),
		fields: fc.dictionary(fc.constantFrom('title', 'date'), fc.constantFrom('x', 'y')),
		removed: fc.boolean(),
		rating: fc.constantFrom<Json>(1, '1', [2, 1], { a: 1 }, { a: { b: 2 }, c: null }, false),
		'a b': fc.constantFrom<Json>({}, 'x'),
		gone: stamps,
		at: stamps,
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<Line>;

const join = (a: Line, b: Line) => joinLines([a, b], libraryTable);
const plain = (line: Line) => lineOf(cellsOf(line, libraryTable), libraryTable);
const text = (line: Line) => JSON.stringify(line);
const runs = { numRuns: 40 };

suite('joinLines', () => {
	test('does not care which line comes first', () => {
		fc.assert(
			fc.property(anyLine, anyLine, (a, b) => assert.equal(text(join(a, b)), text(join(b, a)))),
			runs,
		);
	});

	test('does not care which lines are joined first', () => {
		fc.assert(
			fc.property(anyLine, anyLine, anyLine, (a, b, c) => {
				assert.equal(text(join(join(a, b), c)), text(join(a, join(b, c))));
			}),
			runs,
		);
	});

	test('makes nothing of a line joined with itself', () => {
		fc.assert(
			fc.property(anyLine, anyLine, (a, b) => {
				const joined = join(a, b);
				assert.deepEqual(join(joined, joined), joined);
				assert.deepEqual(join(joined, a), joined);
			}),
			runs,
		);
	});

	test('puts a line together as it was taken apart', () => {
		fc.assert(
			fc.property(anyLine, a => assert.equal(text(plain(plain(a))), text(plain(a)))),
			runs,
		);
	});

	test('keeps fields it does not know, of both lines', () => {
		assert.deepEqual(
			join(
				{ title: 'A', ratings: { ada: 5 }, note: 'x' },
				{ title: 'A', ratings: { bob: 3 }, 'a b': [1] },
			),
			{ title: 'A', 'a b': [1], note: 'x', ratings: { ada: 5, bob: 3 } },
		);
	});

	test('knows that an element is gone that was taken out of its list by hand', () => {
		const before: Line = {
			title: 'A',
			tags: ['rl', 'x'],
			at: { 'tags/rl': times[0]!, 'tags/x': times[0]! },
		};
		const byHand: Line = { ...before, tags: ['x'] };

		assert.deepEqual(join(before, byHand).tags, ['x']);
	});

	test('puts the key first that was pinned last', () => {
		const renamed: Line = {
			keys: ['a', 'b', 'c'],
			at: { 'keys/a': times[0]!, 'keys/b': times[2]!, 'keys/c': '2026-04-23T08:11:00.5Z' },
		};
		assert.deepEqual(plain(renamed).keys, ['b', 'c', 'a']);
	});

	test('never lets a value that nobody dated win over one with a time', () => {
		const dated: Line = { title: 'A', removed: false, at: { removed: times[0]! } };
		assert.equal(
			join({ title: 'A', removed: true, at: { removed: 'tomorrow' } }, dated).removed,
			false,
		);
	});
});
