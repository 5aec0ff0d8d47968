import assert from 'node:assert/strict';
import { adjustedMutualInformation } from '../../quality/agreement';

suite('adjusted mutual information', () => {
	test('is 1 for the same grouping under other names', () => {
		assert.equal(adjustedMutualInformation(['a', 'a', 'b', 'b'], [7, 7, 3, 3]), 1);
	});

	test('is 0 or less where the one tells nothing of the other', () => {
		assert.ok(adjustedMutualInformation([1, 1, 2, 2], [1, 2, 1, 2]) <= 0);
		assert.ok(Math.abs(adjustedMutualInformation([1, 1, 1, 1], [1, 2, 1, 2])) < 1e-9);
	});

	test('counts groups of one as chance', () => {
		assert.ok(Math.abs(adjustedMutualInformation([1, 2, 3, 4], [1, 1, 2, 2])) < 1e-9);
	});

	test('gives the known value of a small case', () => {
		const agreement = adjustedMutualInformation([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]);
		assert.equal(agreement.toFixed(4), '0.2988');
	});
});
