import * as assert from 'node:assert/strict';
import { parseExtra } from '../../../../../src/core/listing/managers/extra';

suite('parseExtra', () => {
	test('reads fields, ids and keys line by line', () => {
		const { fields, ids, version, keys } = parseExtra(
			'Citation Key: lovelace2024\r\narXiv:2401.00001v3 [cs.LG]\nDOI: 10.1000/XYZ\nPMID: 12\n' +
				'tex.ids: other, old2023\n{:original-date: 1999}\nSome words about it.',
		);
		assert.deepEqual(ids, ['arxiv:2401.00001', 'doi:10.1000/xyz', 'pubmed:12']);
		assert.equal(version, 3);
		assert.deepEqual(keys, ['lovelace2024', 'other', 'old2023']);
		assert.equal(fields.get('originaldate'), '1999');
	});

	for (const text of ['', 'A reply to arXiv:2401.00001.', 'arXiv: soon', 'DOI', ': 10.1000/a']) {
		test(`finds no id in "${text}"`, () => assert.deepEqual(parseExtra(text).ids, []));
	}
});
