import * as assert from 'node:assert/strict';
import { placeProblems, positionsOf } from '../../../../src/core/listing/place';

suite('positionsOf', () => {
	const text = 'ab\r\ncd\re\n';

	test('counts lines and columns from 0, in the order asked', () => {
		assert.deepEqual(positionsOf(text, [9, 0, 5, 7, 2]), [
			{ line: 3, column: 0 },
			{ line: 0, column: 0 },
			{ line: 1, column: 1 },
			{ line: 2, column: 0 },
			{ line: 0, column: 2 },
		]);
	});

	test('takes the middle of a line end for its beginning', () => {
		assert.deepEqual(positionsOf(text, [3]), [{ line: 0, column: 2 }]);
	});

	test('takes an offset behind the end for the end', () => {
		assert.deepEqual(positionsOf('ab\nc', [99]), [{ line: 1, column: 1 }]);
	});
});

test('placeProblems adds the places of both ends', () => {
	const problem = { message: 'odd', span: { start: 1, end: 4 } };
	assert.deepEqual(placeProblems('ab\ncd', [problem]), [
		{ message: 'odd', start: 1, end: 4, line: 0, column: 1, endLine: 1, endColumn: 1 },
	]);
});
