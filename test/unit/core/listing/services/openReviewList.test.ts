import * as assert from 'node:assert/strict';
import {
	looksLikeOpenReviewList,
	parseOpenReviewList,
} from '../../../../../src/core/listing/services/openReviewList';
import { Source } from '../../../../../src/core/listing/source';

function parse(text: string, name = '') {
	const source = new Source(text, name);
	return looksLikeOpenReviewList(source) ? parseOpenReviewList(source) : undefined;
}

suite('parseOpenReviewList', () => {
	test('reads tables with ratings, and who was accepted', () => {
		const listing = parse(
			'id,title,keywords,ratings,withdraw,decision\r\n' +
				`RUzSobdYy0V,One Title,"['a', 'b']","[1, 2]",0,Accept: poster\r\n` +
				'N3kGYG3ZcTi,Two Title,[],[3],1,\r\n,,,[4],0,Reject\r\n',
			'iclr2023.csv',
		);
		assert.equal(listing?.form, 'openreview');
		const [one, two] = listing.entries;
		assert.deepEqual(one?.ids, ['openreview:RUzSobdYy0V']);
		assert.deepEqual(one.keywords, ['a', 'b']);
		assert.equal(one.venue, 'ICLR 2023');
		assert.equal(two?.venue, undefined);
		assert.equal(two?.date, '2023');
		assert.equal(listing.problems.length, 1);
	});

	test('reads tables with addresses, line ends mixed, behind a byte order mark', () => {
		const listing = parse(
			'\uFEFFopenreview_url,venue,title,abstract\r\n' +
				'https://openreview.net/forum?id=UJ2UUjT2ko,ICLR 2026 Poster,A Title,"One\nline"\nhttps://openreview.net/forum?id=B5RBKM4vPY,Submitted to ICLR 2026,B Title,x\n',
		);
		assert.deepEqual(
			listing?.entries.map(({ ids, venue }) => [ids[0], venue]),
			[
				['openreview:UJ2UUjT2ko', 'ICLR 2026 Poster'],
				['openreview:B5RBKM4vPY', undefined],
			],
		);
	});

	test('reads JSON with addresses and ratings', () => {
		const record = {
			url: 'https://openreview.net/forum?id=Hk6kPgZA-',
			decision: 'Accept (Oral)',
			ratings: [9],
			title: 'A Title',
			authors: ['Ada Lovelace'],
		};
		const listing = parse(
			JSON.stringify([
				record,
				{ ...record, url: 'https://openreview.net/forum?id=Syjha0gAZ', decision: 'Reject' },
			]),
			'iclr2018.json',
		);
		assert.deepEqual(
			listing?.entries.map(({ venue }) => venue),
			['ICLR 2018', undefined],
		);
		assert.equal(listing?.entries[0]?.authors?.length, 1);
	});

	test('is none for other tables', () => {
		assert.equal(parse('title,authors\nA,B\n'), undefined);
		assert.equal(parse('[{"title":"A"}]'), undefined);
	});
});
