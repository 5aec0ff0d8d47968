import assert from 'node:assert/strict';
import { decodeUtf8 } from '../../../../src/core/engine/utf8';

const decode = (...bytes: readonly number[]) => decodeUtf8(Uint8Array.from(bytes));

suite('decodeUtf8', () => {
	test('leaves a byte order mark out', () => {
		assert.deepEqual(decode(0xef, 0xbb, 0xbf, 0x61), { text: 'a', damaged: false });
	});

	test('sees that a byte was lost, also behind a byte order mark', () => {
		assert.deepEqual(decode(0x61, 0xff), { text: 'a\uFFFD', damaged: true });
		assert.equal(decode(0xef, 0xbb, 0xbf, 0xff).damaged, true);
	});

	test('takes a replacement character that stands in the file for what it is', () => {
		assert.deepEqual(decode(0xef, 0xbf, 0xbd), { text: '\uFFFD', damaged: false });
	});
});
