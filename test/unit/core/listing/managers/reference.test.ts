import * as assert from 'node:assert/strict';
import {
	arxivIdOf,
	idOf,
	isPreprintServer,
	keyOfId,
	toKey,
} from '../../../../../src/core/listing/managers/reference';

suite('toKey', () => {
	for (const key of ['lovelace2024', 'müller:2024+', 'DBLP:conf/acl/A23', 'ABCD2345', '2024']) {
		test(`takes ${key}`, () => assert.equal(toKey(`@${key} `), key));
	}

	for (const value of ['', 'two words', 'a,b', '{a}', 7, null, undefined, 'a'.repeat(300)]) {
		test(`takes no key from ${JSON.stringify(value)}`, () => assert.equal(toKey(value), undefined));
	}
});

suite('keyOfId', () => {
	for (const id of ['http://a.org/1', '1', '12/ABCD2345', 'ABCD2345', 'ITEM-1']) {
		test(`takes no key from ${id}`, () => assert.equal(keyOfId(id), undefined));
	}
});

suite('arxivIdOf', () => {
	for (const text of ['2401.00001', 'arXiv: 2401.00001v2 [cs.LG]', ' arxiv:2401.00001']) {
		test(`reads "${text}"`, () => assert.equal(arxivIdOf(text), 'arxiv:2401.00001'));
	}

	test('reads none in other words', () => assert.equal(arxivIdOf('Vol. 7'), undefined));
});

test('idOf reads a field, or the address in it', () => {
	assert.equal(idOf('doi', ' 10.1000/A '), 'doi:10.1000/a');
	assert.equal(idOf('doi', 'https://doi.org/10.1000/A'), 'doi:10.1000/a');
	assert.equal(idOf('doi', '10/abc'), undefined);
	assert.equal(idOf('pubmed', undefined), undefined);
});

test('isPreprintServer tells servers from journals', () => {
	assert.deepEqual(
		['arXiv', 'bioRxiv', 'CoRR', 'SSRN Electronic Journal', 'Nature', 'Correlations'].map(
			isPreprintServer,
		),
		[true, true, true, true, false, false],
	);
});
