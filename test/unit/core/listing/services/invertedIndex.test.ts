import * as assert from 'node:assert/strict';
import { textOfInverted } from '../../../../../src/core/listing/services/invertedIndex';

suite('textOfInverted', () => {
	test('puts words in their places', () => {
		assert.equal(textOfInverted({ b: [1, 3], a: [0, 2], c: [5] }), 'a b a b c');
		assert.equal(textOfInverted({ IndexLength: 1, InvertedIndex: { a: [0] } }), 'a');
	});

	test('passes over what makes no sense', () => {
		assert.equal(textOfInverted({ a: [-1, 1e12, 0.5, 'x'], b: 'no' }), undefined);
		assert.equal(textOfInverted(null), undefined);
		assert.equal(textOfInverted('text'), undefined);
	});
});
