import * as assert from 'node:assert/strict';
import { looksLikeArxivTable } from '../../../../../src/core/listing/arxiv/table';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const tsv = [
	'abstract\tacm_class\tarxiv_id\tauthor_text\tcategories\tcomments\tcreated\tdoi\tprimary_cat\ttitle\tupdated',
	'We count\tF.1\t1501.0092300000001\tA. Author, B. Author\tstat.ME,econ.EM\thttps://example.org/c\t2015-01-05\t10.1000/abc\tecon.EM\t"Counting ""Bids"""\t2016-01-01',
	'Again.\t\t704.0528\tC. Author\thep-th\t\t2007-04-04\t\thep-th\tCounting Waves\t',
	'nan\t\t1112.6\tnan\tcs.LG\t\t2011-12-29\t\tcs.LG\tCounting Zeros\t',
	'\t\tnone\t\t\t\t\t\t\t\t',
].join('\n');

suite('parseArxivTable', () => {
	test('reads every field, and repairs ids that were numbers', () => {
		const { entries, problems } = parseAs('arxiv-table', tsv, 'econ.tsv');
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting "Bids"',
			abstract: 'We count',
			authors: [
				{ family: 'Author', given: 'A.', literal: 'A. Author' },
				{ family: 'Author', given: 'B.', literal: 'B. Author' },
			],
			date: '2015-01-05',
			categories: ['econ.EM', 'stat.ME'],
			ids: ['arxiv:1501.00923', 'doi:10.1000/abc'],
			urls: ['https://example.org/c'],
		});
		assert.deepEqual(
			entries.slice(1).map(({ ids, abstract, authors }) => [ids[0], abstract, authors?.length]),
			[
				['arxiv:0704.0528', 'Again.', 1],
				['arxiv:1112.6000', undefined, undefined],
			],
		);
		assert.deepEqual(
			problems.map(({ span }) => tsv.slice(span.start, span.end).trim()),
			['none'],
		);
	});

	test('reads CSV with CRLF and cells of several lines', () => {
		const csv =
			'id,title,summary,authors,url\r\n2411.04118v2,Counting,"We count\nthem, twice.","[\'Ada Author\', \'Bo Author\']",https://arxiv.org/abs/2411.04118v2\r\n';
		const [entry] = parseAs('arxiv-table', csv, 'a.csv').entries;
		assert.deepEqual(
			[entry?.ids, entry?.version, entry?.abstract, entry?.authors?.length],
			[['arxiv:2411.04118'], 2, 'We count them, twice.', 2],
		);
	});

	test('reads a table of titles, summaries and terms', () => {
		const csv = 'titles,summaries,terms\nCounting,"We count.","[\'cs.CV\', \'cs.LG\']"\n';
		const [entry] = parseAs('arxiv-table', csv, 'a.csv').entries;
		assert.deepEqual([entry?.title, entry?.categories], ['Counting', ['cs.CV', 'cs.LG']]);
	});

	test('leaves other tables and texts alone, and holds whatever is cut', () => {
		for (const head of [
			'Key,Item Type,Title,Url\nA,journalArticle,Counting,https://arxiv.org/abs/2411.04118\n',
			'title,authors\nCounting,A. Author\n',
			'A title, and a sentence.',
			'title,abstract',
		]) {
			assert.ok(!looksLikeArxivTable({ head }), head);
		}
		holdsWhateverIsCut(tsv);
	});
});
