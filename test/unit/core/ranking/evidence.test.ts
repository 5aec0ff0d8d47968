import assert from 'node:assert/strict';
import { evidenceOf, type Fate } from '../../../../src/core/ranking/evidence';

const waiting: Fate = {
	status: 'inbox',
	star: false,
	hasNote: false,
	pinned: false,
	cited: false,
	removed: false,
};

suite('evidenceOf', () => {
	test('says nothing of what waits, or was taken out', () => {
		assert.equal(evidenceOf(waiting), undefined);
		assert.equal(evidenceOf({ ...waiting, status: 'kept', removed: true }), undefined);
	});

	test('names the deed that says most', () => {
		const deed = (fate: Partial<Fate>) => evidenceOf({ ...waiting, ...fate })?.deed;
		assert.equal(deed({ status: 'kept' }), 'kept');
		assert.equal(deed({ status: 'reading', pinned: true }), 'read');
		assert.equal(deed({ status: 'read', star: true }), 'starred');
		assert.equal(deed({ hasNote: true }), 'noted');
		assert.equal(deed({ pinned: true }), 'use');
		assert.equal(deed({ star: true, cited: true }), 'cite');
		assert.equal(deed({ status: 'dismissed' }), 'dismissed');
	});

	test('counts a star, a note and a citation more than keeping, and a pinned key less', () => {
		const weight = (fate: Partial<Fate>) => evidenceOf({ ...waiting, ...fate })?.weight ?? 0;
		assert.ok(weight({ star: true }) > weight({ status: 'kept' }));
		assert.ok(weight({ pinned: true }) < weight({ status: 'kept' }));
	});

	test('does not take what was dismissed with a star for either', () => {
		assert.equal(evidenceOf({ ...waiting, status: 'dismissed', star: true }), undefined);
	});
});
