import * as assert from 'node:assert/strict';
import type { Entry } from '../../../../src/core/listing/listing';
import { readLines } from '../../../../src/core/library/linesFile';
import { decisionsTable, libraryTable } from '../../../../src/core/library/mergeTable';
import { findPapers, type PersonLines } from '../../../../src/core/library/papers';
import type { PublicId } from '../../../../src/core/paper/ids';
import type { PaperDate } from '../../../../src/core/paper/paper';

function entry(title: string, year: number, ...ids: readonly string[]): Entry {
	const span = { start: 0, end: title.length };
	const date = String(year) as PaperDate;
	return { title, date, ids: ids as PublicId[], urls: [], span, spans: {} };
}

const april = {
	path: 'listings/2026-04.txt',
	entries: [entry('EARL: RTL', 2025), entry('Other', 2024)],
};
const may = {
	path: 'listings/2026-05.txt',
	entries: [entry('earl – RTL', 2026, 'arxiv:2511.12033')],
};

const library = (...lines: readonly string[]) => readLines(lines.join('\n'), libraryTable).lines;
const decided = (person: string, ...lines: readonly string[]): PersonLines => ({
	person,
	lines: readLines(lines.join('\n'), decisionsTable).lines,
});

suite('findPapers', () => {
	test('adds up listings in the order of their names', () => {
		const papers = findPapers([may, april], [], [], 'ada');

		assert.deepEqual(
			papers.map(({ id, entries }) => [id, entries.map(({ listing }) => listing)]),
			[
				['arxiv:2511.12033', [april.path, may.path]],
				[papers[1]!.id, [april.path]],
			],
		);
		assert.match(papers[1]!.id, /^title:[0-9a-f]{16}-2024$/);
		assert.deepEqual(findPapers([april, may], [], [], 'ada'), papers);
	});

	test('remembers what a paper was called before it had an id', () => {
		const [before] = findPapers([april], [], [], 'ada');
		const [after] = findPapers([april, may], [], [], 'ada');

		assert.notEqual(before!.id, after!.id);
		assert.ok(after!.formerIds.includes(before!.id));
	});

	test('moves what was stored under the title to the id', () => {
		const [paper] = findPapers(
			[may],
			library('{"keys":["earl2025"],"title":"EARL: RTL","tags":["rl"]}'),
			[decided('ada', '{"title":"EARL: RTL","year":2025,"status":"kept"}')],
			'ada',
		);

		assert.deepEqual(paper!.record?.tags, ['rl']);
		assert.equal(paper!.decision?.status, 'kept');
	});

	test('finds the paper by its old title after the user corrected it', () => {
		const papers = findPapers(
			[april],
			library('{"title":"EARL: RTL","issued":{"date-parts":[[2025]]},"fields":{"title":"Mine"}}'),
			[],
			'ada',
		);
		assert.equal(papers.length, 2);
		assert.equal(papers[0]!.record?.corrections.title, 'Mine');
	});

	test('tells apart what this person and what others decided', () => {
		const line = '{"title":"Other","year":2024,"status":"read"}';
		const papers = findPapers([april], [], [decided('bob', line), decided('ada')], 'ada');

		assert.equal(papers[1]!.decision, undefined);
		assert.deepEqual(papers[1]!.others, [{ person: 'bob', decision: { status: 'read' } }]);
	});

	test('keeps a decided paper whose listing is gone, if it is this person’s', () => {
		const line = '{"ids":["arxiv:2401.00001"],"title":"Gone","year":2024,"status":"dismissed"}';

		const [paper, ...others] = findPapers(
			[],
			[],
			[decided('ada', line), decided('bob', line)],
			'ada',
		);

		assert.deepEqual(others, []);
		assert.equal(paper!.id, 'arxiv:2401.00001');
		assert.deepEqual(paper!.remembered?.titles, ['Gone']);
		assert.deepEqual(findPapers([], [], [decided('bob', line)], 'ada'), []);
	});

	test('never lets a decision join two papers', () => {
		const line = '{"ids":["arxiv:2511.12033"],"title":"Other","year":2024,"status":"kept"}';

		const papers = findPapers([april, may], [], [decided('ada', line)], 'ada');

		assert.equal(papers.length, 2);
		assert.deepEqual(
			papers.map(({ decision }) => decision?.status),
			['kept', undefined],
		);
	});

	test('joins two thousand decisions about one paper', () => {
		const ids = Array.from({ length: 2_000 }, (_, nth) => `doi:10.1145/${nth}`);
		const paper = JSON.stringify({ ids, title: 'Proceedings' });
		const lines = ids.map(id => JSON.stringify({ ids: [id], status: 'kept' }));

		const papers = findPapers([], library(paper), [decided('ada', ...lines)], 'ada');

		assert.equal(papers.length, 1);
		assert.equal(papers[0]?.decision?.status, 'kept');
	});

	test('takes an id away that the user took away', () => {
		const [paper] = findPapers(
			[may],
			library('{"title":"EARL: RTL","gone":{"ids/arxiv:2511.12033":"2026-05-01T00:00:00Z"}}'),
			[],
			'ada',
		);
		assert.match(paper!.id, /^title:/);
		assert.deepEqual(paper!.record?.goneIds, ['arxiv:2511.12033']);
	});

	test('gives each paper a name of its own, also where all that tells them apart is the user', () => {
		const papers = findPapers(
			[],
			library(
				'{"keys":["a"],"title":"Preface"}',
				'{"keys":["b"],"title":"Preface","notSameAs":["paper:a"]}',
			),
			[],
			'ada',
		);
		assert.equal(new Set(papers.map(({ id }) => id)).size, 2);
	});
});
