import * as assert from 'node:assert/strict';
import {
	looksLikeOpenReview,
	parseOpenReview,
} from '../../../../../src/core/listing/services/openReview';
import { Source } from '../../../../../src/core/listing/source';

const fields = {
	title: 'GLUE: A Benchmark',
	authors: ['Alex Wang', 'Amanpreet Singh'],
	abstract: 'We benchmark.\nSee https://gluebenchmark.com.',
	keywords: ['language', 'evaluation'],
	primary_area: 'datasets',
	venue: 'ICLR 2019',
	pdf: '/pdf/abc.pdf',
	code: 'https://github.com/a/b',
};
const wrapped = Object.fromEntries(
	Object.entries(fields).map(([name, value]) => [name, { value }]),
);

function parse(value: unknown) {
	const source = new Source(JSON.stringify(value), '');
	return looksLikeOpenReview(source) ? parseOpenReview(source) : undefined;
}

function note(content: unknown, more: object = {}) {
	return {
		id: 'rJ4km2R5t7',
		forum: 'rJ4km2R5t7',
		cdate: 1538087736000,
		pdate: 1545000000000,
		content,
		...more,
	};
}

suite('parseOpenReview', () => {
	test('reads notes of both versions', () => {
		for (const content of [fields, wrapped]) {
			const { span, ...entry } = parse({ notes: [note(content)], count: 1 })?.entries[0] ?? {};
			assert.equal(span?.start, '{"notes":['.length);
			assert.deepEqual(entry, {
				title: 'GLUE: A Benchmark',
				abstract: 'We benchmark. See https://gluebenchmark.com.',
				authors: [
					{ family: 'Wang', given: 'Alex', literal: 'Alex Wang' },
					{ family: 'Singh', given: 'Amanpreet', literal: 'Amanpreet Singh' },
				],
				ids: ['openreview:rJ4km2R5t7'],
				date: '2018-09-27',
				published: '2018-12-16',
				venue: 'ICLR 2019',
				categories: ['datasets'],
				keywords: ['language', 'evaluation'],
				code: 'https://github.com/a/b',
				urls: ['https://gluebenchmark.com'],
			});
		}
	});

	test('reads lists, lines and maps', () => {
		for (const value of [[note(fields)], note(fields), { rJ4km2R5t7: note(fields) }]) {
			assert.equal(parse(value)?.entries.length, 1);
		}
	});

	test('takes rejected and withdrawn notes without a venue', () => {
		for (const venue of ['Submitted to ICLR 2019', 'ICLR 2019 Conference Withdrawn Submission']) {
			const [entry] = parse([note({ ...fields, venue })])?.entries ?? [];
			assert.equal(entry?.venue, undefined);
			assert.equal(entry?.published, undefined);
		}
		const [entry] =
			parse([note({ ...fields, venue: null, venueid: 'ICLR.cc/2019/Conference' })])?.entries ?? [];
		assert.equal(entry?.venue, 'ICLR 2019');
	});

	test('passes over reviews and comments', () => {
		const listing = parse([
			note(fields),
			note({ title: 'Response' }, { id: 'abcdefg', replyto: 'rJ4km2R5t7' }),
			note({ review: 'Good.', rating: 8 }),
		]);
		assert.equal(listing?.entries.length, 1);
		assert.deepEqual(listing.problems, []);
	});

	test('is none where there are no notes', () => {
		assert.equal(parse([{ title: 'A', content: 'b' }]), undefined);
		assert.equal(parse({ notes: [] }), undefined);
	});
});
