import * as assert from 'node:assert/strict';
import { piecesIn, textsOf } from '../../../../../src/core/listing/accepted/pieces';

suite('piecesIn', () => {
	test('divides a text, and leaves what is divided', () => {
		assert.deepEqual(piecesIn("['a, b', 'c']"), ['a, b', 'c']);
		assert.deepEqual(piecesIn('a; b, c'), ['a', 'b, c']);
		assert.deepEqual(piecesIn(['a, b', 'c']), ['a, b', 'c']);
		assert.deepEqual(piecesIn('[]'), []);
		assert.deepEqual(textsOf([{ name: 'a' }, 1, null]), ['a', '1']);
	});
});
