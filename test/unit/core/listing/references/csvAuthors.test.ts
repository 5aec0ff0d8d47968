import * as assert from 'node:assert/strict';
import {
	findNameDivider,
	parseAuthorCell,
} from '../../../../../src/core/listing/references/csvAuthors';

suite('parseAuthorCell', () => {
	const both = [
		['Lovelace', 'Ada'],
		['Menabrea', 'Luigi'],
	];
	for (const [cell, divider] of [
		['Lovelace, Ada; Menabrea, Luigi', ';'],
		['Lovelace, Ada; Menabrea, Luigi; ', ';'],
		['Lovelace, Ada (57195); Menabrea, Luigi (57196)', ';'],
		['Ada Lovelace|Luigi Menabrea', '|'],
		['Lovelace, Ada and Menabrea, Luigi', ' and '],
		['Ada Lovelace, Luigi Menabrea', ','],
		["['Lovelace, Ada', 'Menabrea, Luigi']", ','],
		['[{"name": "Ada Lovelace"}, {"name": "Luigi Menabrea"}]', ','],
	] as const) {
		test(`reads ${cell}`, () => {
			assert.deepEqual(
				parseAuthorCell(cell, divider).map(({ family, given }) => [family, given]),
				both,
			);
		});
	}

	test('leaves out affiliations, marks of contact and empty given names', () => {
		assert.deepEqual(
			parseAuthorCell('Ada Lovelace (University of London)*; Kai (Kevin) Li; Turing,null', ';'),
			[
				{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
				{ family: 'Li', given: 'Kai (Kevin)', literal: 'Kai (Kevin) Li' },
				{ literal: 'Turing' },
			],
		);
	});

	test('takes one name with a comma for one', () => {
		assert.equal(parseAuthorCell('Lovelace, Ada King', ';').length, 1);
		assert.equal(parseAuthorCell('Lovelace, Ada', ',').length, 1);
		assert.equal(parseAuthorCell('', ',').length, 0);
	});
});

test('findNameDivider looks at more than one cell', () => {
	assert.equal(findNameDivider(['A, B', 'C, D; E, F']), ';');
	assert.equal(findNameDivider(['A, B', 'C, D and E, F']), ' and ');
	assert.equal(findNameDivider(['A B|C D', '']), '|');
	assert.equal(findNameDivider(['A B, C D', '']), ',');
	assert.equal(findNameDivider([]), ',');
});
