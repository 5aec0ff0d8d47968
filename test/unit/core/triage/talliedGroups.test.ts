import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { PaperId, Status } from '../../../../src/core/paper/paper';
import type { PaperRow } from '../../../../src/core/protocol/rows';
import { TalliedGroups } from '../../../../src/core/triage/talliedGroups';
import { isHidden } from '../../../../src/core/triage/tally';
import { toRow } from '../../../helpers/paperRow';

const ids = ['a', 'b', 'c', 'd'] as PaperId[];
const statuses: readonly Status[] = ['inbox', 'kept', 'reading', 'read', 'dismissed'];

suite('TalliedGroups', () => {
	test('counts as if it counted anew, whatever happens to the papers', () => {
		const row = fc.record({ status: fc.constantFrom(...statuses), removed: fc.boolean() });
		const change = fc.tuple(fc.constantFrom(...ids), fc.option(row));
		fc.assert(
			fc.property(fc.array(change), fc.array(change), (before, after) => {
				const rows = new Map<PaperId, PaperRow>();
				const topics = new TalliedGroups(headsOf('Search', ''));
				const apply = ([id, now]: (typeof before)[number]): void => {
					const was = rows.get(id);
					rows.delete(id);
					if (now) {
						rows.set(id, now as PaperRow);
					}
					topics.change(id, was, rows.get(id));
				};
				before.forEach(apply);
				topics.fill(0, membersOf('a', 'b'), rows);
				topics.fill(0, membersOf('c'), rows);
				topics.fill(1, membersOf('c', 'd'), rows);
				after.forEach(apply);
				for (const { papers, tally } of topics.groups) {
					const there = papers.map(id => rows.get(id)).filter(one => one !== undefined);
					assert.deepEqual(
						[tally.papers, tally.hidden, tally.undecided],
						[
							there.length,
							there.filter(isHidden).length,
							there.filter(({ status, removed }) => status === 'inbox' && !removed).length,
						],
					);
				}
			}),
		);
	});

	test('counts in a topic what its parts hold, each paper once', () => {
		const rows = new Map(ids.map(id => [id, toRow({ status: 'inbox' })]));
		const topics = new TalliedGroups([
			{ name: 'Agents' },
			{ name: 'Search', parent: 'Agents' },
			{ name: 'Tools', parent: 'Agents' },
		]);
		topics.fill(0, membersOf('a'), rows);
		topics.fill(1, membersOf('a', 'b'), rows);
		topics.fill(2, membersOf('b', 'c'), rows);
		const counts = () => topics.groups.map(({ tally }) => [tally.papers, tally.undecided]);

		assert.deepEqual(counts(), [
			[3, 3],
			[2, 2],
			[2, 2],
		]);
		topics.change('b' as PaperId, rows.get('b' as PaperId), toRow({ status: 'kept' }));
		assert.deepEqual(counts(), [
			[3, 2],
			[2, 1],
			[2, 1],
		]);
	});

	test('names the topics of a paper, without the one that has no name', () => {
		const topics = new TalliedGroups(headsOf('Search', 'Agents', ''));
		topics.fill(0, membersOf('a', 'b'), new Map());
		topics.fill(1, membersOf('b'), new Map());
		topics.fill(2, membersOf('c'), new Map());
		assert.deepEqual(
			ids.map(id => topics.namesOf(id)),
			[['Search'], ['Search', 'Agents'], [], []],
		);
	});
});

function headsOf(...names: readonly string[]) {
	return names.map(name => ({ name }));
}

function membersOf(...papers: readonly string[]) {
	return papers as readonly PaperId[];
}
