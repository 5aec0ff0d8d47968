import * as assert from 'node:assert/strict';
import { changedElsewhere, openDraft, typed } from '../../../../src/core/notes/draft';
import { noteState } from '../../../../src/core/notes/noteState';

suite('noteState', () => {
	const opened = openDraft('one');
	const edited = typed(opened, { text: 'mine', revision: 1, on: 1 });
	const conflict = changedElsewhere(edited, 'theirs');

	test('is saved while nothing waits', () => {
		assert.deepEqual(noteState(opened, undefined, false), { type: 'saved' });
	});

	test('names the editor that has the note unsaved', () => {
		assert.deepEqual(noteState(opened, undefined, true), { type: 'inEditor' });
	});

	test('is saving while something waits', () => {
		assert.deepEqual(noteState(edited, undefined, true), { type: 'saving' });
	});

	test('says why nothing could be written', () => {
		assert.deepEqual(noteState(edited, 'no room', false), { type: 'failed', reason: 'no room' });
	});

	test('asks for a choice before anything else', () => {
		const state = { type: 'conflict', edition: conflict.edition };
		assert.deepEqual(noteState(conflict, 'no room', true), state);
	});
});
