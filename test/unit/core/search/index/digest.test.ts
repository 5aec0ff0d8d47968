import assert from 'node:assert/strict';
import { digestOf, hashBytes, hashText } from '../../../../../src/core/search/index/digest';

suite('hashText', () => {
	test('is never 0, and another one for another text or beginning', () => {
		assert.notEqual(hashText(''), 0);
		assert.notEqual(hashText('tree'), hashText('tref'));
		assert.notEqual(hashText('tree', 1), hashText('tree', 2));
	});
});

suite('hashBytes', () => {
	const bytes = Uint8Array.of(...Array.from({ length: 40 }, (_, index) => index));

	test('is the same wherever the bytes lie', () => {
		const part = bytes.subarray(1);
		assert.equal(hashBytes(part), hashBytes(part.slice()));
		assert.equal(hashBytes(Buffer.from(bytes).subarray(1)), hashBytes(part));
	});

	test('minds each byte', () => {
		for (let index = 0; index < bytes.length; index++) {
			const other = bytes.slice();
			other[index]! ^= 0x80;
			assert.notEqual(hashBytes(other), hashBytes(bytes));
		}
	});
});

suite('digestOf', () => {
	test('minds where one text ends and the next begins', () => {
		assert.deepEqual(digestOf(['ab', 'c']), digestOf(['ab', 'c']));
		assert.notDeepEqual(digestOf(['ab', 'c']), digestOf(['a', 'bc']));
		assert.notDeepEqual(digestOf(['ab', '']), digestOf(['', 'ab']));
	});
});
