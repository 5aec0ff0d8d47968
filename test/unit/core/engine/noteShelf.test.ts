import * as assert from 'node:assert/strict';
import { NoteShelf } from '../../../../src/core/engine/noteShelf';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = '---\nkey: earl2025\n---\n\n';

suite('NoteShelf', () => {
	const shelf = (files: Readonly<Record<string, string>>): NoteShelf => {
		const made = new NoteShelf();
		for (const [path, text] of Object.entries(files)) {
			made.put(path, bytes(text));
		}
		return made;
	};
	const two = {
		'notes/earl2025.md': `${header}# Good\n\nRead again.\n`,
		'notes/seek2024.md': 'Old.',
	};

	test('finds every note of a paper, in the order of its keys', () => {
		const [first, second, more] = shelf(two).find(['Seek2024', 'none', 'earl2025', 'EARL2025']);
		assert.deepEqual(first, { path: 'notes/seek2024.md', body: 'Old.', line: 'Old.' });
		assert.deepEqual(second, {
			...{ path: 'notes/earl2025.md', body: '# Good\n\nRead again.', line: 'Good' },
		});
		assert.equal(more, undefined);
		assert.deepEqual(shelf(two).find([]), []);
	});

	test('tells where notes are, or where the first would be', () => {
		const notes = shelf(two);
		assert.deepEqual(notes.pathsOf(['none', 'earl2025', 'seek2024']), {
			notePath: 'notes/earl2025.md',
			otherNotes: ['notes/seek2024.md'],
		});
		assert.deepEqual(notes.pathsOf(['Doe:2024']), { notePath: 'notes/doe%3a2024.md' });
		assert.deepEqual(notes.pathsOf([]), {});
	});

	test('tells whether anything changed', () => {
		const notes = shelf(two);
		assert.equal(notes.put('notes/seek2024.md', bytes('Old.\n')), false);
		assert.equal(notes.put('notes/seek2024.md', bytes('New.\n')), true);
		assert.equal(notes.put('library.jsonl', bytes('Text')), false);
		assert.equal(notes.remove('notes/none.md'), false);
		assert.equal(notes.remove('notes/seek2024.md'), true);
		assert.deepEqual(notes.find(['seek2024']), []);
	});

	test('has no note where a file holds front matter alone', () => {
		const notes = shelf(two);
		assert.equal(notes.put('notes/none.md', bytes(header)), false);
		assert.equal(notes.put('notes/earl2025.md', bytes(header)), true);
		assert.deepEqual(notes.find(['earl2025']), []);
	});

	test('keeps a note whose file only changed the case of its name', () => {
		const notes = shelf(two);
		assert.equal(notes.put('notes/Seek2024.md', bytes('Old.')), true);
		assert.equal(notes.remove('notes/seek2024.md'), false);
		assert.deepEqual(notes.find(['seek2024'])[0]?.path, 'notes/Seek2024.md');
	});
});
