import * as assert from 'node:assert/strict';
import { findColumns, isHeader } from '../../../../../src/core/listing/references/csvColumns';

suite('findColumns', () => {
	test('knows names in any spelling, the most telling one first', () => {
		const columns = findColumns([
			'Authors',
			'Author full names',
			'Article Title',
			'PUBMED_ID',
			'x',
		]);
		assert.deepEqual(columns.get('authors'), [1, 0]);
		assert.deepEqual(columns.get('title'), [2]);
		assert.deepEqual(columns.get('pubmed'), [3]);
		assert.equal(columns.get('doi'), undefined);
	});

	test('knows the columns of RefWorks', () => {
		const columns = findColumns(['Title Primary', 'Periodical Full', 'Pub Year']);
		assert.deepEqual([columns.get('title'), columns.get('venue')], [[0], [1]]);
	});

	test('knows two columns of one name', () => {
		assert.deepEqual(findColumns(['url', 'URL']).get('url'), [0, 1]);
	});
});

suite('isHeader', () => {
	test('asks for a title and one thing more', () => {
		assert.ok(isHeader(['Document Title', 'Authors']));
		assert.ok(!isHeader(['Title']));
		assert.ok(!isHeader(['Authors', 'Year']));
		assert.ok(!isHeader(['Title', 'Price']));
	});
});
