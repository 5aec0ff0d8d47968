import * as assert from 'node:assert/strict';
import { parseIndexName } from '../../../../../src/core/listing/references/indexName';

suite('parseIndexName', () => {
	for (const [text, family, given] of [
		['Griffin DK', 'Griffin', 'DK'],
		["O'Connor RE.", "O'Connor", 'RE'],
		['Xu J.', 'Xu', 'J.'],
		['de la Fuente R.', 'de la Fuente', 'R.'],
		['Brownstein C D', 'Brownstein', 'C D'],
		['Solórzano-Kraemer MM', 'Solórzano-Kraemer', 'MM'],
		['Smith J Jr', 'Smith', 'J Jr'],
		['Lovelace, Ada', 'Lovelace', 'Ada'],
		['Lovelace,A. K.', 'Lovelace', 'A. K.'],
		['Curry Rogers, Kristina', 'Curry Rogers', 'Kristina'],
		['Ada Lovelace', 'Lovelace', 'Ada'],
		['J. R. Smith', 'Smith', 'J. R.'],
		['P Barrett', 'Barrett', 'P'],
	] as const) {
		test(`reads ${text}`, () => {
			const author = parseIndexName(text);
			assert.deepEqual([author?.family, author?.given], [family, given]);
		});
	}

	test('keeps the text where it was cut by guess', () => {
		assert.equal(parseIndexName('Griffin DK')?.literal, 'Griffin DK');
		assert.equal(parseIndexName('Lovelace, Ada')?.literal, undefined);
	});

	test('leaves organisations whole', () => {
		assert.deepEqual(parseIndexName('Analytical Society, Inc'), {
			literal: 'Analytical Society, Inc',
		});
		assert.equal(parseIndexName('et al.'), undefined);
	});
});
