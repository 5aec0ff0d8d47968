import assert from 'node:assert/strict';
import { Standings } from '../../../../src/core/engine/standings';
import type { Paper, PaperId } from '../../../../src/core/paper/paper';

const waiting = {
	...{ id: 'a' as PaperId, status: 'inbox', star: false, filed: false, removed: false },
	pinned: false,
} as Paper;
const kept: Paper = { ...waiting, status: 'kept', decidedAt: '2026-02-01T00:00:00Z' };

suite('Standings', () => {
	test('tell what waits and what was decided', () => {
		const standings = new Standings(() => false);
		assert.deepEqual(standings.of(waiting, undefined), {
			...{ id: 'a', isUndecided: true, evidence: undefined },
		});
		assert.equal(standings.of(kept, undefined).evidence?.deed, 'kept');
		assert.equal(standings.of({ ...waiting, filed: true }, undefined).isUndecided, false);
	});

	test('forget what was decided before a time, and remember it again', () => {
		const standings = new Standings(() => false);
		assert.equal(standings.of(kept, '2026-03-01T00:00:00Z').evidence, undefined);
		assert.equal(standings.of(kept, '2026-01-01T00:00:00Z').evidence?.deed, 'kept');
		assert.equal(standings.of(kept, undefined).evidence?.deed, 'kept');
	});

	test('count notes and what code cites', () => {
		assert.equal(new Standings(() => true).of(waiting, undefined).evidence?.deed, 'noted');
		assert.equal(new Standings(() => false).read(waiting, undefined, true).evidence?.deed, 'cite');
	});

	test('find a state of a paper once', () => {
		let asked = 0;
		const standings = new Standings(() => ++asked > 1_000);
		standings.of(kept, undefined);
		standings.of(kept, undefined);
		assert.equal(asked, 1);
	});
});
