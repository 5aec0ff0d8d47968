import * as assert from 'node:assert/strict';
import {
	membersAt,
	nameAt,
	skipBlank,
	skipString,
	skipValue,
} from '../../../../../src/core/listing/json/scan';

suite('scan', () => {
	test('skips blanks and commas', () => {
		assert.equal(skipBlank(' ,\r\n\uFEFF x', 0), 6);
	});

	test('knows where a string ends', () => {
		assert.equal(skipString(String.raw`"a\"b\\" c`, 0), 8);
		assert.equal(skipString('"abc', 0), 4);
		assert.equal(skipString('"abc" d', 0, 3), 3);
	});

	test('knows where a value ends', () => {
		assert.equal(skipValue('{"a}": [1, "]"]} x', 0), 16);
		assert.equal(skipValue('true,', 0), 4);
		assert.equal(skipValue('[[', 0), 2);
		assert.equal(skipValue('{"a": {"b": 1}}', 0, 8), 8);
	});

	test('names members', () => {
		const members = [...membersAt('{"a": 1, "b": [2] "c"', 0)];
		assert.deepEqual(
			members.map(({ name, value }) => [name, value.start, value.end]),
			[
				['a', 6, 7],
				['b', 14, 17],
			],
		);
		assert.equal(nameAt('"a" 1', 0), undefined);
	});
});
