import * as assert from 'node:assert/strict';
import { looksLikeArxivText } from '../../../../../src/core/listing/arxiv/text';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const copied = `Computer Vision and Pattern Recognition
Showing new listings for Thursday, 7 November 2024
Total of 3 entries
Showing up to 2000 entries per page: fewer | more | all
New submissions (showing 1 of 1 entries)
[1] arXiv:2411.04118 [pdf, html, other]
Title: Counting Scans
Ada Author, Bo Author (Somewhere)
Comments: 3 pages, https://example.org/c
Journal-ref: J. Counting 3 (2024)
Subjects: Vision (cs.CV); Language (cs.CL)
We count them, as in [2].
Cross submissions (showing 1 of 1 entries)
[2] arXiv:2410.00001 (cross-list from eess.IV) [pdf, other]
Title: Counting Waves
Cy Author
Subjects: Image Processing (eess.IV)
Again.
Replacement submissions (showing 1 of 1 entries)
[3] arXiv:2211.00002 (replaced) [pdf]
Title: Counting Again
Authors: Cy Author, et al. (2 additional authors not shown)
Subjects: High Energy Physics - Theory (hep-th)
Total of 3 entries
Showing up to 2000 entries per page: fewer | more | all
About
Help
`;

/** As converters of pages write it: each piece on its own line, padded, blank lines between. */
const padded = copied
	.replace(/^\[(\d)\] (arXiv:\S+) ?(\(.*?\))? ?\[(.*)\]$/gm, '[$1] \n \n $2\n\n $3\n\n [ $4 ]\n \n')
	.replace(/^(Title|Comments|Journal-ref|Subjects): /gm, '\n \n $1: \n ')
	.replace(/^(\S.*)$/gm, ' $1 ')
	.replace(/^( We| Again)/gm, '\n \n$1');

suite('parseArxivText', () => {
	test('reads every field of an entry of a list', () => {
		const { entries, problems } = parseAs('arxiv-text', copied);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Scans',
			abstract: 'We count them, as in [2].',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Author', given: 'Bo', literal: 'Bo Author' },
			],
			date: '2024-11-07',
			categories: ['cs.CV', 'cs.CL'],
			ids: ['arxiv:2411.04118'],
			venue: 'J. Counting 3 (2024)',
			published: '2024',
			urls: ['https://example.org/c'],
		});
		assert.deepEqual(
			entries
				.slice(1)
				.map(({ title, date, abstract, authorCount }) => [title, date, abstract, authorCount]),
			[
				['Counting Waves', '2024-10', 'Again.', undefined],
				['Counting Again', '2022-11', undefined, 3],
			],
		);
		assert.deepEqual(problems, []);
	});

	test('reads the same padded, and with CRLF', () => {
		const expected = parseAs('arxiv-text', copied).entries.map(factsOf);
		for (const text of [padded, copied.replaceAll('\n', '\r\n')]) {
			const { entries, problems } = parseAs('arxiv-text', text);
			assert.deepEqual(entries.map(factsOf), expected);
			assert.deepEqual(problems, []);
		}
	});

	test('says where each entry stands', () => {
		const { start, end } = parseAs('arxiv-text', copied).entries[1]!.span;
		assert.match(copied.slice(start, end), /^\[2\] arXiv[\s\S]*Again\.$/);
	});

	test('reads results of a search', () => {
		const { entries, problems } = parseAs(
			'arxiv-text',
			`Showing 1–2 of 2 results for all: counting
Search v0.5.6 released 2020-02-24

1. arXiv:2411.04118 [pdf, other]  cs.CV cs.CL  doi 10.1000/abc
Counting Scans
Authors: Ada Author, Bo Author
Abstract: We count them. △ Less
Submitted 9 May, 2025; v1 submitted 6 November, 2024; originally announced November 2024.
Comments: 3 pages
Journal ref: J. Counting 3 (2025)

arXiv:2411.04119v2 [pdf]
hep-th
gr-qc
Counting Waves
Authors: Cy Author
Abstract: Again …▽ More
Submitted 6 November, 2024; originally announced November 2024.
1 2 3
Next
`,
		);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Scans',
			abstract: 'We count them.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Author', given: 'Bo', literal: 'Bo Author' },
			],
			date: '2024-11-06',
			categories: ['cs.CV', 'cs.CL'],
			ids: ['arxiv:2411.04118', 'doi:10.1000/abc'],
			venue: 'J. Counting 3 (2025)',
			published: '2025',
			urls: [],
		});
		assert.deepEqual(
			[entries[1]?.title, entries[1]?.version, entries[1]?.categories],
			['Counting Waves', 2, ['hep-th', 'gr-qc']],
		);
		assert.deepEqual(problems, []);
	});

	test('reads the page of one paper, with and without labels', () => {
		const abs = `Computer Science > Computation and Language
arXiv:1706.03762 (cs)
[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]
Title:Counting Heads
Authors:Ada Author, Bo Author
View PDF
HTML (experimental)

    Abstract:We count heads.

Comments:\t15 pages
Subjects:\tLanguage (cs.CL); Learning (cs.LG)
Cite as:\tarXiv:1706.03762 [cs.CL]
 \t(or arXiv:1706.03762v7 [cs.CL] for this version)
 \t
https://doi.org/10.48550/arXiv.1706.03762
Focus to learn more
Journal reference:\tJ. Counting 3 (2018)
Related DOI:\t
https://doi.org/10.1000/abc
Submission history
From: Ada Author [view email]
[v1] Mon, 12 Jun 2017 17:57:34 UTC (1,102 KB)
`;
		for (const text of [abs, abs.replace(/Title:|Authors:|Abstract:/g, '')]) {
			const { entries, problems } = parseAs('arxiv-text', text);
			assert.deepEqual(entries.map(factsOf), [
				{
					title: 'Counting Heads',
					abstract: 'We count heads.',
					authors: [
						{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
						{ family: 'Author', given: 'Bo', literal: 'Bo Author' },
					],
					date: '2017-06-12',
					categories: ['cs.CL', 'cs.LG'],
					ids: ['arxiv:1706.03762', 'doi:10.1000/abc'],
					version: 7,
					venue: 'J. Counting 3 (2018)',
					published: '2018',
					urls: [],
				},
			]);
			assert.deepEqual(problems, []);
		}
	});

	test('tells what is neither paper nor page', () => {
		const note = 'Remember to read the second one of these before the meeting on Monday.';
		const text = `${copied}\n${note}\n`;
		const { entries, problems } = parseAs('arxiv-text', text);
		assert.equal(entries.length, 3);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			[note],
		);
	});

	test('leaves other texts alone, and holds whatever is cut', () => {
		for (const text of [
			'See arXiv:2411.04118 [pdf, other].',
			'- arXiv:2411.04118 [[pdf](https://a.org)]',
			'[1] A. Author, arXiv:2411.04118',
		]) {
			assert.ok(!looksLikeArxivText(text), text);
		}
		holdsWhateverIsCut(copied);
	});
});
