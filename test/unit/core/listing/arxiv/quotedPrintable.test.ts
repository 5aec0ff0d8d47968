import * as assert from 'node:assert/strict';
import { decodeQuotedPrintable } from '../../../../../src/core/listing/arxiv/quotedPrintable';

suite('decodeQuotedPrintable', () => {
	const source = 'caf=C3=A9 goes=\r\n on = 1=3D1\n';
	const { text, toSource } = decodeQuotedPrintable(source);

	test('decodes bytes and joins lines', () => {
		assert.equal(text, 'café goes on = 1=1\n');
		assert.equal(decodeQuotedPrintable('caf=E9').text, 'café');
	});

	test('knows where each letter stood', () => {
		for (const [word, written] of [
			['é', '=C3=A9'],
			['on', 'on'],
			['1\n', '1\n'],
		] as const) {
			const at = toSource(text.indexOf(word));
			assert.ok(source.slice(at).startsWith(written), word);
		}
		assert.equal(toSource(text.length), source.length);
	});
});
