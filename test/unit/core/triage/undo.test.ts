import * as assert from 'node:assert/strict';
import type { Change } from '../../../../src/core/library/edit';
import type { PaperId } from '../../../../src/core/paper/paper';
import { UndoStack } from '../../../../src/core/triage/undo';

const paper = 'arxiv:2511.12033' as PaperId;
const at = '2026-04-23T08:11:00.000Z';
const keep: Change = { paper, field: 'status', from: 'inbox', to: 'kept' };
const star: Change = { paper, field: 'star', from: false, to: true };

suite('UndoStack', () => {
	test('takes a step back from its last change to its first, expecting what it left', () => {
		const steps = new UndoStack();
		steps.push({ label: 'keep and star', changes: [keep, star] });

		assert.deepEqual(steps.undo(at), {
			label: 'keep and star',
			edits: [
				{ paper, field: 'star', value: false, expect: true, at },
				{ paper, field: 'status', value: 'inbox', expect: 'kept', at },
			],
			files: [],
		});
	});

	test('makes a step again in its own order', () => {
		const steps = new UndoStack();
		steps.push({ label: 'keep and star', changes: [keep, star] });
		steps.undo(at);

		assert.deepEqual(steps.redo(at)?.edits, [
			{ paper, field: 'status', value: 'kept', expect: 'inbox', at },
			{ paper, field: 'star', value: true, expect: false, at },
		]);
		assert.equal(steps.redo(at), undefined);
	});

	test('puts a text back, expecting what it left, and makes it again', () => {
		const steps = new UndoStack();
		steps.push({ label: 'rename', changes: [], topics: { from: 'A', to: 'B' } });

		assert.deepEqual(steps.undo(at)?.topics, { from: 'B', to: 'A' });
		assert.deepEqual(steps.redo(at)?.topics, { from: 'A', to: 'B' });
		steps.push({ label: 'nothing', changes: [], topics: { from: 'B', to: 'B' } });
		assert.equal(steps.undo(at)?.label, 'rename');
	});

	test('goes back any number of steps', () => {
		const steps = new UndoStack();
		for (let nth = 0; nth < 1000; nth++) {
			steps.push({ label: `step ${nth}`, changes: [keep] });
		}

		const labels = Array.from({ length: 1000 }, () => steps.undo(at)?.label);

		assert.deepEqual([labels[0], labels[999]], ['step 999', 'step 0']);
		assert.equal(steps.canUndo, false);
	});

	test('takes listings out that a step brought in, and brings them back', () => {
		const steps = new UndoStack();
		const moved = [
			{ path: 'listings/inbox/a.bib', present: true },
			{ path: 'listings/a.bib', present: false },
		];
		steps.push({ label: 'move', changes: [], files: moved });

		assert.deepEqual(steps.undo(at)?.files, [
			{ path: 'listings/a.bib', present: true },
			{ path: 'listings/inbox/a.bib', present: false },
		]);
		assert.deepEqual(steps.redo(at)?.files, moved);
	});

	test('cannot redo once something new was done', () => {
		const steps = new UndoStack();
		steps.push({ label: 'keep', changes: [keep] });
		steps.undo(at);
		assert.equal(steps.canRedo, true);

		steps.push({ label: 'star', changes: [star] });

		assert.equal(steps.canRedo, false);
	});

	test('does not remember a step that changed nothing', () => {
		const steps = new UndoStack();

		steps.push({ label: 'keep', changes: [{ ...keep, to: 'inbox' }] });

		assert.equal(steps.canUndo, false);
	});
});
