import * as assert from 'node:assert/strict';
import {
	looksLikeAcceptedTable,
	looksLikeOpenReviewTable,
	parseAcceptedTable,
} from '../../../../../src/core/listing/accepted/table';
import { Source } from '../../../../../src/core/listing/source';

function parse(text: string, name = '') {
	const source = new Source(text, name);
	return looksLikeAcceptedTable(source) ? parseAcceptedTable(source, 'accepted-list') : undefined;
}

suite('parseAcceptedTable', () => {
	test('reads rows, also with line ends in cells', () => {
		const text =
			'UID,title,authors,abstract,keywords,session,ieee_link\r\n' +
			'10.1109_TVCG.2018.1,"A, B",Ada Lovelace|Alan Turing,"Two\r\nlines",a|b,VAST,\r\n' +
			',,,,,,\r\nx.1,C D,"Lovelace, Ada*",,,3,http://dx.doi.org/10.1109/x.2\r\n';
		const listing = parse(text, 'vis2020_papers.csv');
		assert.deepEqual(listing?.entries[0], {
			title: 'A, B',
			abstract: 'Two lines',
			authors: [
				{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
				{ family: 'Turing', given: 'Alan', literal: 'Alan Turing' },
			],
			ids: ['doi:10.1109/tvcg.2018.1'],
			date: '2020',
			published: '2020',
			venue: 'VIS 2020',
			categories: ['VAST'],
			keywords: ['a', 'b'],
			urls: [],
			span: { start: 55, end: text.indexOf('VAST,') + 5 },
		});
		assert.deepEqual(listing.entries[1]?.authors, [{ family: 'Lovelace', given: 'Ada' }]);
		assert.deepEqual(listing.entries[1].ids, ['doi:10.1109/x.2']);
		assert.equal(listing.entries[1].categories, undefined);
		assert.deepEqual(listing.problems, []);
	});

	test('knows the columns of late papers and of talks', () => {
		const late = 'UID,Paper Title,Author Names\n1,A Title,Ada Lovelace (London)*\n';
		assert.deepEqual(parse(late)?.entries[0]?.authors?.[0]?.literal, 'Ada Lovelace');
		const talks = 'UID,title,speakers\n1,A Title,Ada Lovelace\n';
		assert.deepEqual(parse(talks)?.entries[0]?.title, 'A Title');
	});

	test('is none for the tables of reference managers', () => {
		assert.equal(parse('Title,Authors,Year,DOI\nA,B,2020,10.1/x\n'), undefined);
		assert.equal(parse(''), undefined);
		assert.equal(looksLikeOpenReviewTable(new Source('title,ratings\nA,1', '')), true);
	});
});
