import * as assert from 'node:assert/strict';
import { toPaper } from '../../../../../src/core/listing/accepted/paper';

const span = { start: 0, end: 9 };

function entry(record: Parameters<typeof toPaper>[0], list: Parameters<typeof toPaper>[2] = {}) {
	const taken = toPaper(record, span, list);
	assert.ok(typeof taken === 'object');
	return taken;
}

suite('toPaper', () => {
	test('takes ids only where their shape leaves no doubt', () => {
		assert.deepEqual(entry({ title: 'A', id: '2401.00001v1' }).ids, ['arxiv:2401.00001']);
		assert.deepEqual(entry({ title: 'A', id: '2020.acl-main.1' }).ids, ['acl:2020.acl-main.1']);
		assert.deepEqual(entry({ title: 'A', uid: '10.1109_x.1' }).ids, ['doi:10.1109/x.1']);
		assert.deepEqual(entry({ title: 'A', id: 'main.1004' }).ids, []);
		assert.deepEqual(entry({ title: 'A', id: 'RUzSobdYy0V' }).ids, []);
		assert.deepEqual(entry({ title: 'A', id: 'RUzSobdYy0V' }, { isOpenReview: true }).ids, [
			'openreview:RUzSobdYy0V',
		]);
		assert.deepEqual(entry({ title: 'A', arxiv: 1501.01366 }).ids, ['arxiv:1501.01366']);
		assert.deepEqual(entry({ title: 'A', doi: 'https://doi.org/10.1/x', pmid: 12 }).ids, [
			'pubmed:12',
		]);
	});

	test('takes away the quotes of a table around a title, and no others', () => {
		assert.equal(entry({ title: '"One, Two, Three"' }).title, 'One, Two, Three');
		assert.equal(entry({ title: '"One" and "Two"' }).title, '"One" and "Two"');
	});

	test('prefers a date that agrees with the year', () => {
		assert.equal(entry({ title: 'A', date: '2020-05-01', year: 2020 }).date, '2020-05-01');
		assert.equal(entry({ title: 'A', date: '2021-05-01', year: '2020' }).date, '2020');
	});

	test('has the venue of the list only where a decision says so, if it holds all that was handed in', () => {
		const list = { named: { venue: 'ICLR 2021', year: '2021' }, isOfAll: true };
		assert.equal(entry({ title: 'A' }, list).venue, undefined);
		assert.equal(entry({ title: 'A', decision: 'Accept (Oral)' }, list).venue, 'ICLR 2021');
	});

	test('says why a record is no paper', () => {
		assert.equal(typeof toPaper({ authors: 'Ada Lovelace' }, span), 'string');
		assert.equal(entry({ title: 'n/a', doi: '10.1000/x' }).title, 'doi:10.1000/x');
	});
});
