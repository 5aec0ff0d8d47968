import * as assert from 'node:assert/strict';
import {
	at,
	listIn,
	numberIn,
	objectsIn,
	parseValue,
	textIn,
	textsIn,
} from '../../../../../src/core/listing/json/value';

suite('values of JSON', () => {
	const value = { a: { b: 'x', n: 2, s: ' 3 ', blank: ' ' }, list: ['y', ' ', { c: 1 }, null] };

	test('are found under a path', () => {
		assert.equal(at(value, 'a', 'b'), 'x');
		assert.equal(at(value, 'a', 'toString'), undefined);
		assert.equal(textIn(value, 'a', 'n'), '2');
		assert.equal(textIn(value, 'a', 'blank'), undefined);
		assert.equal(numberIn(value, 'a', 's'), 3);
		assert.equal(numberIn(value, 'a', 'b'), undefined);
	});

	test('are lists where one is wanted', () => {
		assert.deepEqual(listIn(value, 'a', 'b'), ['x']);
		assert.deepEqual(listIn(value, 'none'), []);
		assert.deepEqual(textsIn(value, 'list'), ['y']);
		assert.deepEqual(objectsIn(value, 'list'), [{ c: 1 }]);
	});

	test('are read from JSON and from Python', () => {
		assert.deepEqual(parseValue('{"a": [null]}'), { a: [null] });
		assert.deepEqual(parseValue("{'a': None}"), { a: null });
		assert.equal(parseValue('{'), undefined);
	});
});
