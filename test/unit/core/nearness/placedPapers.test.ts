import assert from 'node:assert/strict';
import { PlacedPapers } from '../../../../src/core/nearness/placedPapers';
import type { PaperText } from '../../../../src/core/nearness/sharedWords';
import type { PaperId } from '../../../../src/core/paper/paper';
import { smallModel } from '../../../helpers/smallModel';

const first = 'a' as PaperId;

function library(papers: Readonly<Record<string, PaperText>>): ReadonlyMap<PaperId, PaperText> {
	return new Map(Object.entries(papers).map(([id, text]) => [id as PaperId, text]));
}

suite('PlacedPapers', () => {
	test('read what is new in slices, and only what changed again', () => {
		const placed = new PlacedPapers(smallModel());
		const many = Object.fromEntries(
			Array.from({ length: 150 }, (_, i) => [`${i}`, { title: `Robot ${i}` }]),
		);
		placed.update(library(many));
		placed.work();
		assert.ok(placed.hasWork);
		placed.work();
		assert.ok(!placed.hasWork);
		assert.equal(placed.space.size, 150);
		placed.update(library({ ...many, 3: { title: 'Robot 3', abstract: '' } }));
		assert.ok(!placed.hasWork);
		placed.update(library({ ...many, 3: { title: 'Robot 3', abstract: 'Grasping.' } }));
		assert.ok(placed.hasWork);
	});

	test('forget what is gone', () => {
		const placed = new PlacedPapers(smallModel());
		placed.update(library({ a: { title: 'Robot' }, b: { title: 'Search' } }));
		placed.work();
		placed.update(library({ b: { title: 'Search' } }));
		assert.equal(placed.space.size, 1);
		assert.equal(placed.rowOf(first), undefined);
	});

	test('read a paper at once that is asked for', () => {
		const placed = new PlacedPapers(smallModel());
		placed.update(library({ a: { title: 'Robot' } }));
		assert.equal(placed.rowOf(first), 0);
		assert.ok(!placed.hasWork);
	});
});
