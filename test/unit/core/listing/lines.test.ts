import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { findLines, forEachLine } from '../../../../src/core/listing/lines';

function texts(text: string): string[] {
	return findLines(text).map(({ start, end }) => text.slice(start, end));
}

suite('findLines', () => {
	test('leaves out blank lines and the white space at both ends', () => {
		assert.deepEqual(texts('\uFEFF a b \n\n\t\n  \u00a0c\u3000\n'), ['a b', 'c']);
	});

	for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
		test(`knows ${name} and what stands apart`, () => {
			const text = ['a', '', 'b', 'c', ' ', '', 'd'].join(end);
			assert.deepEqual(texts(text), ['a', 'b', 'c', 'd']);
			assert.deepEqual(
				findLines(text).map(({ apart }) => apart),
				[true, true, false, true],
			);
		});
	}
});

suite('forEachLine', () => {
	test('splits as a regular expression would, whatever the mixture', () => {
		const mixture = fc.string({ unit: fc.constantFrom('\r', '\n', 'a', ' ') });
		fc.assert(
			fc.property(mixture, text => {
				const lines: string[] = [];
				forEachLine(text, (start, end) => lines.push(text.slice(start, end)));
				assert.deepEqual(lines, text.split(/\r\n|\n|\r/));
			}),
			{ numRuns: 300 },
		);
	});

	for (const end of ['\r', '\n', '\r\n']) {
		test(`places the empty line behind ${JSON.stringify(end)} within the text`, () => {
			const spans: number[][] = [];
			forEachLine(`a${end}`, (from, to) => spans.push([from, to]));
			assert.deepEqual(spans, [
				[0, 1],
				[1 + end.length, 1 + end.length],
			]);
		});
	}
});
