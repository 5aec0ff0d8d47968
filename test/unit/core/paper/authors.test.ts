import * as assert from 'node:assert/strict';
import {
	familyName,
	formatAuthors,
	fullName,
	parseAuthors,
} from '../../../../src/core/paper/authors';

suite('authors', () => {
	test('are read as they are written', () => {
		const authors = parseAuthors('Lovelace, Ada; Hopper, Grace; Plato; van Rossum,');
		assert.deepEqual(authors, [
			{ family: 'Lovelace', given: 'Ada' },
			{ family: 'Hopper', given: 'Grace' },
			{ literal: 'Plato' },
			{ family: 'van Rossum' },
		]);
		assert.deepEqual(parseAuthors(formatAuthors(authors)).slice(0, 3), authors.slice(0, 3));
	});

	test('of stray separators nothing is made', () => {
		assert.deepEqual(parseAuthors(' ; ;, Ada'), [{ literal: 'Ada' }]);
	});

	test('have a name to say and a name to call them by', () => {
		assert.equal(fullName({ family: 'Lovelace', given: 'Ada' }), 'Ada Lovelace');
		assert.equal(familyName({ literal: 'Ada Lovelace' }), 'Lovelace');
	});
});
