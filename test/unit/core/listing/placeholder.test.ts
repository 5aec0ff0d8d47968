import * as assert from 'node:assert/strict';
import { isPlaceholder, told } from '../../../../src/core/listing/placeholder';

suite('isPlaceholder', () => {
	for (const text of [
		...['', ' ', ' '.repeat(50), 'null', 'None', 'N/A', 'n.a.', 'nan', 'nil', '(none)'],
		...['--', '–', '?', '…'.replace('…', '...'), '[]', '{ }', 'tbd', 'Unknown', 'Abstract'],
		...['No abstract available.', '[Not Available].', '[No abstract available]', 'No DOI found'],
		...['no abstract', 'Abstract withheld', 'Not specified', 'No title', 'undefined'],
	]) {
		test(`takes "${text}" for nothing`, () => assert.ok(isPlaceholder(text)));
	}

	for (const text of [
		...['None of the Above', 'Unknown Unknowns', 'NaN-Boxing', 'A', 'Nonesuch', '- a'],
		...['No free lunch', 'Null results', 'Abstract machines', '[sic]', 'Not all is lost'],
	]) {
		test(`takes "${text}" for something`, () => assert.ok(!isPlaceholder(text)));
	}
});

suite('told', () => {
	test('gives a text that says something as it is', () => {
		assert.equal(told(' A '), ' A ');
		assert.equal(told('n/a'), undefined);
		assert.equal(told(undefined), undefined);
	});
});
