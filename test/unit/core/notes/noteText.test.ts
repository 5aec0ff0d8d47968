import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { newNote, parseNote, replaceBody } from '../../../../src/core/notes/noteText';
import type { PublicId } from '../../../../src/core/paper/ids';

const header = newNote('earl2025', ['arxiv:2510.00568' as PublicId], 'EARL: agents that "learn"');

suite('newNote', () => {
	test('quotes what YAML would take for something else', () => {
		assert.equal(
			header,
			'---\nkey: earl2025\nids: ["arXiv:2510.00568"]\ntitle: "EARL: agents that \\"learn\\""\n---\n\n',
		);
	});

	test('writes a paper without public ids', () => {
		assert.equal(newNote('a:b', [], 'No'), '---\nkey: "a:b"\nids: []\ntitle: "No"\n---\n\n');
	});

	test('escapes line breaks that only YAML knows', () => {
		assert.match(newNote('k', [], 'a\u2028b\u0085'), /title: "a\\u2028b\\u0085"/);
	});
});

suite('parseNote', () => {
	test('parts front matter from the body', () => {
		assert.deepEqual(parseNote(`${header}First.\n\nSecond.\n`), {
			frontMatter: header,
			body: 'First.\n\nSecond.',
			lineEnd: '\n',
		});
	});

	test('takes a text without front matter as body', () => {
		assert.deepEqual(parseNote('# Ours\n'), { frontMatter: '', body: '# Ours', lineEnd: '\n' });
	});

	test('knows Windows line ends, a byte order mark and three dots', () => {
		assert.deepEqual(parseNote('\uFEFF---\r\nkey: x\r\n...\r\nbody\r\nmore\r\n'), {
			frontMatter: '\uFEFF---\r\nkey: x\r\n...\r\n',
			body: 'body\nmore',
			lineEnd: '\r\n',
		});
	});

	for (const text of ['---', '---\n', '---\nkey: x\n', '--- \nnever closed', '----\na\n---\n']) {
		test(`finds no front matter in ${JSON.stringify(text)}`, () => {
			assert.equal(parseNote(text).frontMatter, '');
		});
	}
});

suite('replaceBody', () => {
	test('keeps front matter it does not understand, byte for byte', () => {
		const strange = '---\r\nkey:   earl2025 # mine\r\nrating: [5,\r\n  4]\r\n---\r\n\r\n';
		assert.equal(
			replaceBody(`${strange}old\r\n`, 'new\nlines', header),
			`${strange}new\r\nlines\r\n`,
		);
	});

	test('begins a new file with the header', () => {
		assert.equal(replaceBody('', 'Compare.', header), `${header}Compare.\n`);
	});

	test('leaves the front matter when the body is emptied', () => {
		assert.equal(replaceBody(`${header}Compare.\n`, '', header), header);
	});

	test('adds no front matter to a file that has none', () => {
		assert.equal(replaceBody('mine\n', 'yours', header), 'yours\n');
	});

	test('does not let a body become front matter', () => {
		const body = '---\nkey: other\n---\ntext';
		assert.equal(replaceBody('mine\n', body, header), `${header}${body}\n`);
	});

	const piece = fc.constantFrom('---', '...', '\n', '\r\n', ' ', 'key: x', 'text', '\uFEFF', '\t');
	const someText = fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join(''));

	test('gives back the very body, whatever file it is put into', () => {
		fc.assert(
			fc.property(someText, someText, (text, raw) => {
				const body = raw.replaceAll('\r', '');
				const replaced = replaceBody(text, body, header);
				assert.equal(parseNote(replaced).body, body);
			}),
			{ numRuns: 300 },
		);
	});

	test('changes nothing but the body', () => {
		fc.assert(
			fc.property(someText, text => {
				const { frontMatter, body } = parseNote(text);
				const replaced = replaceBody(text, body, header);
				assert.ok(replaced.startsWith(frontMatter) || text === '' || body === '');
				assert.equal(parseNote(replaced).body, body);
			}),
			{ numRuns: 200 },
		);
	});
});
