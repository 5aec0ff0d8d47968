import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { PaperId, Status } from '../../../../src/core/paper/paper';
import type { PaperRow } from '../../../../src/core/protocol/rows';
import { TalliedGroups } from '../../../../src/core/triage/talliedGroups';
import { isHidden } from '../../../../src/core/triage/tally';

const ids = ['a', 'b', 'c', 'd'] as PaperId[];
const statuses: readonly Status[] = ['inbox', 'kept', 'reading', 'read', 'dismissed'];

suite('TalliedGroups', () => {
	test('counts as if it counted anew, whatever happens to the papers', () => {
		const row = fc.record({ status: fc.constantFrom(...statuses), removed: fc.boolean() });
		const change = fc.tuple(fc.constantFrom(...ids), fc.option(row));
		fc.assert(
			fc.property(fc.array(change), fc.array(change), (before, after) => {
				const rows = new Map<PaperId, PaperRow>();
				const topics = new TalliedGroups(['Search', '']);
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
					const there = papers.map(({ id }) => rows.get(id)).filter(one => one !== undefined);
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

	test('names the topics of a paper, without the one that has no name', () => {
		const topics = new TalliedGroups(['Search', 'Agents', '']);
		topics.fill(0, membersOf('a', 'b'), new Map());
		topics.fill(1, membersOf('b'), new Map());
		topics.fill(2, membersOf('c'), new Map());
		assert.deepEqual(
			ids.map(id => topics.namesOf(id)),
			[['Search'], ['Search', 'Agents'], [], []],
		);
	});
});

function membersOf(...papers: readonly string[]) {
	return papers.map(id => ({ id: id as PaperId, why: [] }));
}
