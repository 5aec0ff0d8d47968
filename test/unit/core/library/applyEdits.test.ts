import * as assert from 'node:assert/strict';
import { type Anchor, anchorOfFacts } from '../../../../src/core/library/anchor';
import {
	type Applied,
	applyEdits,
	type EditedFiles,
} from '../../../../src/core/library/applyEdits';
import type { Edit, EditField, EditValue } from '../../../../src/core/library/edit';
import { emptyFile, formatLines, readLines } from '../../../../src/core/library/linesFile';
import { decisionsTable, libraryTable } from '../../../../src/core/library/mergeTable';
import type { PublicId } from '../../../../src/core/paper/ids';
import type { PaperDate, PaperId } from '../../../../src/core/paper/paper';

const paper = 'arxiv:2511.12033' as PaperId;
const anchor: Anchor = anchorOfFacts(
	{
		title: 'EARL: RTL',
		ids: ['arxiv:2511.12033' as PublicId],
		urls: [],
		date: '2025-11-15' as PaperDate,
		authors: [{ family: 'Chen', given: 'A.' }],
	},
	'earl2025',
);
const at = '2026-04-23T08:11:00.000Z';
const later = '2026-04-23T08:12:00.000Z';
const empty = { library: emptyFile(libraryTable), decisions: emptyFile(decisionsTable) };

const edit = (field: EditField, value: EditValue, time = at, expect?: EditValue): Edit => ({
	...{ paper, field, value, at: time },
	...(expect === undefined ? {} : { expect }),
});
const apply = (files: EditedFiles, ...edits: readonly Edit[]) =>
	applyEdits(files, edits, id => (id === paper ? anchor : undefined));
const lines = ({ library, decisions }: EditedFiles) => ({
	library: formatLines(library!).trim(),
	decisions: formatLines(decisions!).trim(),
});

const recorded =
	'"ids":["arxiv:2511.12033"],"title":"EARL: RTL","author":[{"family":"Chen","given":"A."}],"issued":{"date-parts":[[2025,11,15]]}';
const decided = '"ids":["arxiv:2511.12033"],"title":"EARL: RTL","year":2025,"firstAuthor":"Chen"';

suite('applyEdits', () => {
	test('writes a decision, and takes the paper into the library with a key', () => {
		const made = apply(empty, edit('status', 'kept'));

		assert.deepEqual(lines(made), {
			library: `{"keys":["earl2025"],${recorded},"at":{"keys/earl2025":"${at}"}}`,
			decisions: `{${decided},"status":"kept","added":"${at}","at":{"added":"${at}","status":"${at}"}}`,
		});
		assert.deepEqual(made.changes, [{ paper, field: 'status', from: null, to: 'kept' }]);
	});

	const entering: readonly (readonly [EditField, EditValue, 'keyed' | 'entered' | 'stays out'])[] =
		[
			['status', 'reading', 'keyed'],
			['status', 'read', 'keyed'],
			['tags/rl', true, 'keyed'],
			['keys/mine', true, 'keyed'],
			['star', true, 'entered'],
			['fields/title', 'Mine', 'entered'],
			['ids/doi:10.1145/1', true, 'entered'],
			['notSameAs/paper:x', true, 'entered'],
			['removed', true, 'entered'],
			['status', 'dismissed', 'stays out'],
			['status', 'inbox', 'stays out'],
			['star', false, 'stays out'],
			['tags/rl', false, 'stays out'],
			['fields/title', null, 'stays out'],
		];
	for (const [field, value, what] of entering) {
		test(`${field} = ${String(value)}: ${what}`, () => {
			const { library } = apply(empty, edit(field, value));
			const [line] = library!.lines;
			const found =
				line === undefined ? 'stays out' : line.keys === undefined ? 'entered' : 'keyed';
			assert.equal(found, what);
		});
	}

	test('writes a removal, with its time', () => {
		const made = apply(
			empty,
			edit('tags/rl', true),
			edit('tags/rl', false, later),
			edit('star', true),
			edit('star', false, later),
		);
		assert.match(lines(made).library, /"gone":\{"tags\/rl":"2026-04-23T08:12:00.000Z"\}/);
		assert.match(lines(made).decisions, /"star":false/);
		assert.equal(lines(made).library.includes('"tags":'), false);
	});

	test('changes nothing where the values are there already', () => {
		const all = [edit('status', 'kept'), edit('tags/rl', true), edit('fields/date', '2024')];
		const once = apply(empty, ...all);

		const again = apply(once, ...all);

		assert.deepEqual(again.changes, []);
		assert.equal(again.library, once.library);
		assert.equal(again.decisions, once.decisions);
	});

	test('skips an edit that expects another value, and says so', () => {
		const kept = apply(empty, edit('status', 'kept'));
		const undo = edit('status', 'inbox', later, 'dismissed');

		const made = apply(kept, undo);

		assert.deepEqual(made.skipped, [undo]);
		assert.equal(made.decisions, kept.decisions);
		assert.deepEqual(apply(kept, { ...undo, expect: 'kept' }).skipped, []);
	});

	test('skips an edit of a paper nobody knows', () => {
		const lost: Edit = { ...edit('star', true), paper: 'title:0' as PaperId };
		assert.deepEqual(apply(empty, lost).skipped, [lost]);
	});

	test('wins over what it replaces even where a colleague’s clock was ahead', () => {
		const ahead = apply(empty, edit('status', 'kept', '2031-01-01T00:00:00.000Z'));

		const made = apply(ahead, edit('status', 'dismissed'));

		assert.match(lines(made).decisions, /"status":"dismissed"/);
		const both = formatLines(ahead.decisions!) + formatLines(made.decisions!);
		assert.match(formatLines(readLines(both, decisionsTable)), /"status":"dismissed"/);
	});

	test('finds the line by title, and gives it the id that was learned since', () => {
		const files = {
			library: readLines('{"title":"earl rtl","tags":["old"]}', libraryTable),
			decisions: readLines('{"title":"EARL: RTL","year":2026,"star":true}', decisionsTable),
		};

		const made = apply(files, edit('tags/new', true), edit('status', 'kept'));

		assert.equal(made.library!.lines.length, 1);
		assert.deepEqual(made.library!.lines[0]!.tags, ['new', 'old']);
		assert.deepEqual(made.decisions!.lines[0]!.ids, ['arxiv:2511.12033']);
		assert.equal(made.decisions!.lines[0]!.star, true);
	});

	test('joins lines that have turned out to be about one paper', () => {
		const text =
			'{"ids":["arxiv:2511.12033"],"title":"X","tags":["a"]}\n{"ids":["doi:10.1145/1"],"title":"Y","tags":["b"]}\n{"title":"Z"}';
		const library = readLines(text, libraryTable);
		const ids = ['arxiv:2511.12033', 'doi:10.1145/1'] as string[] as PublicId[];

		const made = applyEdits({ library }, [edit('tags/c', true)], () =>
			anchorOfFacts({ title: 'X', ids, urls: [] }, 'x'),
		);

		assert.deepEqual(
			made.library!.lines.map(({ tags }) => tags),
			[['a', 'b', 'c'], undefined],
		);
	});

	test('does not take a key that another paper has by now', () => {
		const library = readLines('{"keys":["EARL2025"],"title":"Early Birds"}', libraryTable);

		const made = apply({ ...empty, library }, edit('status', 'kept'));

		const keys = made.library!.lines.map(({ keys }) => keys);
		assert.deepEqual(keys, [['EARL2025'], ['chen2025earl']]);
	});

	test('puts the key first that was asked for, and keeps the others', () => {
		const made = apply(
			empty,
			edit('keys/one', true),
			edit('keys/two', true, later),
			edit('keys/one', true, '2026-04-23T08:13:00.000Z'),
		);
		assert.deepEqual(made.library!.lines[0]!.keys, ['one', 'two']);
	});

	test('takes a removed paper back in when it is kept, which can be undone', () => {
		const removed = apply(empty, edit('removed', true));

		const { changes } = apply(removed, edit('status', 'kept', later));

		assert.deepEqual(
			changes.map(({ field, to }) => [field, to]),
			[
				['status', 'kept'],
				['removed', false],
			],
		);
	});

	test('takes an id away from the decision as well, so that it leads to no other paper', () => {
		const kept = apply(empty, edit('status', 'kept'));

		const made = apply(kept, edit('ids/arXiv:2511.12033v2', false, later));

		for (const file of [made.library!, made.decisions!]) {
			assert.equal(file.lines[0]!.ids, undefined);
			assert.deepEqual(file.lines[0]!.gone, { 'ids/arxiv:2511.12033': later });
		}
	});

	test('makes edits to the library alone, as when that file is written', () => {
		const { library, decisions } = apply({ library: empty.library }, edit('status', 'kept'));

		assert.equal(decisions, undefined);
		assert.equal(library!.lines.length, 1);
	});

	test('leaves the files it was given as they are', () => {
		const before: Applied = apply(empty, edit('status', 'kept'));
		const text = lines(before);

		apply(before, edit('status', 'dismissed', later), edit('tags/x', true, later));

		assert.deepEqual(lines(before), text);
		assert.deepEqual(lines(apply(before, edit('star', true, later))).library, text.library);
	});
});
