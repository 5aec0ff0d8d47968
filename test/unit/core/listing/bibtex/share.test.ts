import * as assert from 'node:assert/strict';
import { parseBibtex } from '../../../../../src/core/listing/bibtex/bibtex';
import { Source } from '../../../../../src/core/listing/source';

const entry = '@misc{earl2025,\n  title = {Earl},\n  eprint = {2602.03647},\n}\n';

function titles(text: string, name: string): readonly string[] | undefined {
	return parseBibtex(new Source(text, name))?.entries.map(({ title }) => title);
}

suite('isMainlyBibtex', () => {
	test('takes a text of entries, whatever it is called', () => {
		assert.deepEqual(titles(`Please cite:\n${entry}`, 'paste.txt'), ['Earl']);
	});

	test('takes a long text with an entry that names no other paper', () => {
		const readme = `# Earl\n${'How to run it. '.repeat(50)}\n\`\`\`bibtex\n${entry}\`\`\`\nSee arXiv:2602.03647.`;
		assert.deepEqual(titles(readme, 'README.md'), ['Earl']);
	});

	test('leaves a list of papers that asks to be cited to others', () => {
		const list = '- [A paper](https://example.org/paper)\n'.repeat(20);
		assert.equal(titles(`${list}${entry}`, 'README.md'), undefined);
		const other = `${'Words. '.repeat(60)} See arXiv:1706.03762.\n${entry}`;
		assert.equal(titles(other, 'notes.txt'), undefined);
	});

	test('reads entries within strings and comments of code', () => {
		assert.deepEqual(titles(`_CITATION = """\\\n${entry}"""\n`, 'dataset.py'), ['Earl']);
		for (const mark of ['// ', ' * ', '# ', '% ']) {
			const text = `@misc{earl2025,\n title = {Earl, on\n two lines},\n readstatus = {read},\n}`;
			const commented = text.replace(/^/gm, mark);
			assert.deepEqual(titles(commented, 'a.c'), ['Earl, on two lines'], mark);
		}
	});
});
