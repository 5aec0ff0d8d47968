import * as assert from 'node:assert/strict';
import type { Entry } from '../../../../src/core/listing/listing';
import { applyEdits } from '../../../../src/core/library/applyEdits';
import { membersOf } from '../../../../src/core/library/joinByHand';
import { emptyFile } from '../../../../src/core/library/linesFile';
import { libraryTable } from '../../../../src/core/library/mergeTable';
import { findPapers } from '../../../../src/core/library/papers';
import { chosenPart, splitByHand } from '../../../../src/core/library/splitByHand';
import type { Line } from '../../../../src/core/library/cells';

const at = '2026-04-23T08:11:00.000Z';

function entry(facts: object): Entry {
	return {
		...{ title: 'Slow Light', ids: [], urls: [], span: { start: 0, end: 1 } },
		...facts,
	};
}

function listing(path: string, ...entries: readonly Entry[]) {
	return { path: `listings/${path}`, entries };
}

const arxiv = entry({
	ids: ['arxiv:2401.00001'],
	date: '2024-01-02',
	authors: [{ family: 'Doe' }],
});
const named = entry({ date: '2024', authors: [{ family: 'Doe', given: 'Jane' }] });
const bare = entry({});

/** What a library of these listings becomes when the entry at `place` is split off. */
function splitOff(entries: readonly Entry[], place: number, lines: readonly Line[] = []) {
	const listings = [listing('a.json', ...entries)];
	const [paper, ...others] = findPapers(listings, lines, [], 'ada');
	assert.equal(others.length, 0);
	const split = splitByHand(paper!, new Set([place]));
	if (split === undefined) {
		return undefined;
	}
	const { library } = applyEdits(
		{ library: { ...emptyFile(libraryTable), lines } },
		split.edits.map(edit => ({ ...edit, at })),
		part => (part === chosenPart ? split.chosen : split.rest),
	);
	const now = findPapers(listings, library!.lines, [], 'ada');
	return now.map(({ entries: all, record, id }) => ({
		entries: all.map(({ entry: one }) => entries.indexOf(one)).join(),
		keys: record?.keys.join() ?? '',
		id: id.replace(/^title:.*/, 'title'),
	}));
}

suite('splitByHand', () => {
	test('takes an entry without an id from one that has one', () => {
		assert.deepEqual(splitOff([arxiv, named], 1), [
			{ entries: '0', keys: '', id: 'arxiv:2401.00001' },
			{ entries: '1', keys: '', id: 'title' },
		]);
		assert.deepEqual(
			splitOff([arxiv, named], 0)?.map(({ entries }) => entries),
			['0', '1'],
		);
	});

	test('tells parts of one title apart by who is named and when', () => {
		assert.deepEqual(
			splitOff([named, bare], 1)?.map(({ entries }) => entries),
			['0', '1'],
		);
		assert.deepEqual(
			splitOff([named, bare], 0)?.map(({ entries }) => entries),
			['0', '1'],
		);
	});

	test('gives up where nothing tells them apart', () => {
		assert.equal(splitOff([named, entry({ ...named })], 1), undefined);
		assert.equal(splitOff([arxiv], 0), undefined);
	});

	test('takes an id that both tell from the part that is split off', () => {
		const wrong = entry({ ...arxiv, title: 'On Slow Waves' });
		assert.deepEqual(splitOff([arxiv, wrong], 1), [
			{ entries: '0', keys: '', id: 'arxiv:2401.00001' },
			{ entries: '1', keys: '', id: 'title' },
		]);
	});

	test('leaves the record with the rest, without the ids of the other part', () => {
		const published = entry({ ids: ['doi:10.1000/x'], date: '2024' });
		const record = {
			keys: ['doe2024'],
			title: 'Slow Light',
			ids: ['arxiv:2401.00001', 'doi:10.1000/x'],
		};
		assert.deepEqual(splitOff([arxiv, published], 1, [record]), [
			{ entries: '0', keys: 'doe2024', id: 'arxiv:2401.00001' },
			{ entries: '1', keys: '', id: 'doi:10.1000/x' },
		]);
		assert.deepEqual(splitOff([arxiv, published], 0, [record]), [
			{ entries: '0', keys: '', id: 'arxiv:2401.00001' },
			{ entries: '1', keys: 'doe2024', id: 'doi:10.1000/x' },
		]);
	});

	test('counts entries first, then lines', () => {
		const [paper] = findPapers(
			[listing('a', arxiv)],
			[{ title: 'Slow Light', keys: ['k'] }],
			[],
			'ada',
		);
		assert.deepEqual(
			membersOf(paper!).map(({ keys }) => keys),
			[undefined, ['k']],
		);
	});
});
