import * as assert from 'node:assert/strict';
import { emptyBox, receiveText, typeText } from '../../../../src/core/notes/noteBox';

suite('NoteBox', () => {
	const filled = receiveText(emptyBox, { text: 'one', revision: 4, version: 1 });

	test('takes the first text and goes on counting from its revision', () => {
		assert.equal(filled.text, 'one');
		assert.deepEqual(typeText(filled, 'two'), { text: 'two', revision: 5, version: 1 });
	});

	test('takes a later text of the host', () => {
		assert.equal(receiveText(filled, { text: 'new', revision: 4, version: 2 }).text, 'new');
	});

	test('keeps what was typed and not yet seen by the host', () => {
		const typed = typeText(filled, 'typed');
		assert.equal(receiveText(typed, { text: 'new', revision: 4, version: 2 }), typed);
		assert.equal(receiveText(typed, { text: 'joined', revision: 5, version: 3 }).text, 'joined');
	});

	test('ignores a text it has had', () => {
		assert.equal(receiveText(filled, { text: 'other', revision: 4, version: 1 }), filled);
	});
});
