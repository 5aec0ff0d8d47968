import * as assert from 'node:assert/strict';
import { fieldNames, fieldsOf, plainName } from '../../../../../src/core/listing/accepted/fields';

suite('fieldsOf', () => {
	test('finds facts under any usual name, the likeliest first', () => {
		const { of, addresses } = fieldsOf({
			...{
				name: 'b',
				'Paper Title': 'a',
				abstract: ' ',
				doi: null,
				pdf_url: 'https://e.org/a.pdf',
			},
			...{ slides_url: 'https://e.org/s', gs_cited_by_link: 'https://e.org/c' },
		});
		assert.deepEqual(of('title'), ['a', 'b']);
		assert.deepEqual(of('abstract'), []);
		assert.deepEqual(addresses, ['https://e.org/a.pdf']);
	});

	test('compares names without case and punctuation', () => {
		assert.equal(plainName('Arxiv_ID'), 'arxivid');
		assert.deepEqual([...fieldNames({ Author: 1, x: 2, Year: 3 })], ['authors', 'year']);
	});
});
