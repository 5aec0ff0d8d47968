import * as assert from 'node:assert/strict';
import { readMeta } from '../../../../../src/core/listing/hf/meta';
import { findLines } from '../../../../../src/core/listing/lines';

function read(text: string, room = true) {
	return readMeta(text, findLines(text), 0, room);
}

suite('readMeta', () => {
	test('reads authors, dot and date', () => {
		const meta = read('  • 4 authors\n·\nOct 17, 2025 3\n');
		assert.equal(meta?.who?.authorCount, 4);
		assert.equal(meta?.dated?.comments, 3);
		assert.equal(meta?.length, 3);
		assert.equal(meta?.end, 30);
	});

	test('reads an organisation, which may be called anything', () => {
		assert.equal(
			read('a-b Oct 3 (and) 4 authors\n·\nJan 9')?.who?.organization,
			'Oct 3 (and) 4 authors',
		);
	});

	test('reads what a cut copy leaves', () => {
		assert.equal(read('  • 4 authors')?.length, 1);
		assert.equal(read('  • 4 authors\n·')?.length, 2);
		assert.equal(read('·\nOct 17')?.length, 2);
		assert.equal(read('zai-org Z.ai\n·')?.who?.organization, 'Z.ai');
	});

	test('reads lines with blank ones between, if there is text enough above', () => {
		assert.equal(read('zai-org Z.ai\n\n·\n\nJan 9')?.length, 3);
		assert.equal(read('zai-org Z.ai\n\n·\n\nJan 9', false), undefined);
	});

	test('tells converted links', () => {
		for (const who of ['[- 10 authors](https://a.org)', '][34]', 'https://huggingface.co/google']) {
			assert.equal(read(`${who}\n·\nAug 30`)?.linked, true, who);
		}
	});

	test('reads nothing in other lines', () => {
		for (const text of [
			'A Title\n\nAn abstract',
			'4 authors',
			'·\nand more',
			`${'long '.repeat(60)}\n·\nJan 9`,
		]) {
			assert.equal(read(text), undefined, text);
		}
	});
});
