import * as assert from 'node:assert/strict';
import { told } from '../../../../src/core/listing/placeholder';

suite('told', () => {
	for (const text of [
		'',
		'None',
		'n/a',
		'NaN',
		'No abstract available.',
		'[Not Available].',
		'--',
	]) {
		test(`hears nothing in "${text}"`, () => assert.equal(told(text), undefined));
	}

	for (const text of ['None of the Above', 'Unknown Unknowns', 'NaN-Boxing', 'A']) {
		test(`hears "${text}"`, () => assert.equal(told(text), text));
	}
});
