import * as assert from 'node:assert/strict';
import { looksLikeArxivHtml } from '../../../../../src/core/listing/arxiv/html';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const item = (id: string, mark = '', abstract = '') => `
    <dt>
      <a name='item1'>[1]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a> ${mark}
      [<a href="/pdf/${id}" title="Download PDF">pdf</a>, <a href="https://arxiv.org/html/${id}v1">html</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          Counting $a &lt; b$ Scans
        </div>
        <div class='list-authors'><a href="https://arxiv.org/search/cs?query=A">Ada Author</a>, <a href="/b">B. G&uuml;ller</a> (Somewhere)</div>
        <div class='list-comments mathjax'><span class='descriptor'>Comments:</span> 3 pages, <a href="https://example.org/c">this https URL</a></div>
        <div class='list-journal-ref'><span class='descriptor'>Journal-ref:</span> J. Counting 3 (2024)</div>
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          <span class="primary-subject">Vision (cs.CV)</span>; Language (cs.CL)</div>
        ${abstract}
      </div>
    </dd>`;

const abstract = `<p class='mathjax'>We count them. Code: <a href="https://github.com/a/b" rel="nofollow">this https URL</a>.</p>`;

const page = `<!DOCTYPE html><html lang="en"><head><title>Computer Science Nov 2024</title></head><body>
<div id='dlpage'><h1>Computer Science</h1><ul><li><a href="#item1">New submissions</a></li></ul>
<h3>Showing new listings for Thursday, 7 November 2024</h3>
<div class='paging'>Total of 3 entries</div>
<dl id='articles'><h3>New submissions (showing 1 of 1 entries)</h3>${item('2411.03340', '', abstract)}</dl>
<dl id='articles'><h3>Cross submissions (showing 1 of 1 entries)</h3>${item('2410.00001', '(cross-list from eess.IV)', abstract)}</dl>
<dl id='articles'><h3>Replacement submissions (continued, showing last 1 of 1 entries)</h3>${item('2211.00002', '(replaced)')}</dl>
</div></body></html>`;

suite('parseArxivHtml', () => {
	test('reads every field of an entry of a list', () => {
		const { entries, problems } = parseAs('arxiv-html', page);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting $a < b$ Scans',
			abstract: 'We count them. Code: https://github.com/a/b.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Güller', given: 'B.', literal: 'B. Güller' },
			],
			date: '2024-11-07',
			categories: ['cs.CV', 'cs.CL'],
			ids: ['arxiv:2411.03340'],
			venue: 'J. Counting 3 (2024)',
			published: '2024',
			urls: ['https://github.com/a/b', 'https://example.org/c'],
		});
		assert.deepEqual(problems, []);
	});

	test("gives the page's day to new papers only", () => {
		const { entries } = parseAs('arxiv-html', page);
		assert.deepEqual(
			entries.map(({ date }) => date),
			['2024-11-07', '2024-10', '2022-11'],
		);
		assert.equal(entries[2]?.abstract, undefined);
	});

	test('says where each entry stands', () => {
		const { start, end } = parseAs('arxiv-html', page).entries[1]!.span;
		assert.equal(
			page.slice(start, end).trim(),
			item('2410.00001', '(cross-list from eess.IV)', abstract).trim(),
		);
	});

	test('reads a page saved with absolute addresses, and days of recent papers', () => {
		const saved = page
			.replaceAll('href ="/abs/', 'href="https://arxiv.org/abs/')
			.replace(
				'<h3>New submissions (showing 1 of 1 entries)</h3>',
				'<h3>Wed, 6 Nov 2024 (showing 1 of 9 entries )</h3>',
			)
			.replaceAll('\n', '\r\n');
		const { entries } = parseAs('arxiv-html', saved);
		assert.deepEqual(
			entries.map(({ ids }) => ids[0]),
			['arxiv:2411.03340', 'arxiv:2410.00001', 'arxiv:2211.00002'],
		);
		assert.equal(entries[0]?.date, '2024-11-06');
	});

	test('reads formulas that MathJax has drawn', () => {
		const drawn = `<span class="MathJax_Preview"></span><span class="MathJax">N₁</span><script type="math/tex" id="m">N_{1}</script>`;
		const [entry] = parseAs('arxiv-html', page.replace('$a &lt; b$', drawn)).entries;
		assert.equal(entry?.title, 'Counting $N_{1}$ Scans');
	});

	test('loses one bad entry and nothing else', () => {
		const bad = `<dt><a name='item9'>[9]</a></dt><dd><div class='meta'></div></dd>`;
		const { entries, problems } = parseAs('arxiv-html', page.replace('</dl>', `${bad}</dl>`));
		assert.equal(entries.length, 3);
		assert.equal(problems.length, 1);
	});

	test('reads results of a search', () => {
		const search = `<!DOCTYPE html><html><head><title>Search | arXiv e-print repository</title></head><body>
<ol class="breathe-horizontal" start="1"><li class="arxiv-result">
 <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/2411.04118v2">arXiv:2411.04118v2</a> <span>&nbsp;[<a href="https://arxiv.org/pdf/2411.04118">pdf</a>]</span></p>
 <div class="tags is-inline-block"><span class="tag is-link" data-tooltip="Vision">cs.CV</span> <span class="tag" data-tooltip="Language">cs.CL</span></div>
 <span class="tag">doi</span><a href="https://doi.org/10.1000/abc">10.1000/abc</a>
 <p class="title is-5 mathjax">Counting <span class="search-hit mathjax">Scans</span></p>
 <p class="authors"><span>Authors:</span> <a href="/a">Ada Author</a>, <a href="/b">B. Author</a>, et al. (3 additional authors not shown)</p>
 <p class="abstract mathjax"><span>Abstract</span>: <span class="abstract-short">We&hellip; <a>&#9661; More</a></span>
 <span class="abstract-full">We count them. <a>&#9651; Less</a></span></p>
 <p class="is-size-7"><span>Submitted</span> 9 May, 2025; <span>v1</span> submitted 6 November, 2024; <span>originally announced</span> November 2024.</p>
 <p class="comments is-size-7"><span>Comments:</span> <span>3 pages, https://example.org/c</span></p>
 <p class="comments is-size-7"><span>Journal ref:</span> J. Counting 3 (2025)</p></li></ol></body></html>`;
		const { entries, problems } = parseAs('arxiv-html', search);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Scans',
			abstract: 'We count them.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Author', given: 'B.', literal: 'B. Author' },
			],
			authorCount: 5,
			date: '2024-11-06',
			categories: ['cs.CV', 'cs.CL'],
			ids: ['arxiv:2411.04118', 'doi:10.1000/abc'],
			version: 2,
			venue: 'J. Counting 3 (2025)',
			published: '2025',
			urls: ['https://example.org/c'],
		});
		assert.deepEqual(problems, []);
	});

	test('reads the page of one paper', () => {
		const abs = `<!DOCTYPE html><html><head><title>[1706.03762] Counting Heads</title>
<meta name="citation_title" content="Counting Heads"/><meta name="citation_author" content="Author, Ada"/>
<meta name="citation_date" content="2017/06/12"/><meta name="citation_online_date" content="2023/08/02"/>
<meta name="citation_doi" content="10.1000/abc"/><meta name="citation_arxiv_id" content="1706.03762"/></head><body>
<div class="dateline">[Submitted on 12 Jun 2017 (<a>v1</a>), last revised 2 Aug 2023 (this version, v7)]</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>Counting Heads</h1>
<div class="authors"><span class="descriptor">Authors:</span><a>Ada Author</a></div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>We count heads.</blockquote>
<table><tr><td class="tablecell comments mathjax">15 pages</td></tr><tr><td class="tablecell subjects"><span class="primary-subject">Language (cs.CL)</span>; Learning (cs.LG)</td></tr>
<tr><td class="tablecell jref">J. Counting 3 (2018)</td></tr></table></body></html>`;
		const { entries } = parseAs('arxiv-html', abs);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Heads',
			abstract: 'We count heads.',
			authors: [{ family: 'Author', given: 'Ada' }],
			date: '2017-06-12',
			categories: ['cs.CL', 'cs.LG'],
			ids: ['arxiv:1706.03762', 'doi:10.1000/abc'],
			version: 7,
			venue: 'J. Counting 3 (2018)',
			published: '2018',
			urls: [],
		});
	});

	test('knows a day without papers, leaves other pages alone, and holds whatever is cut', () => {
		const empty = page.replace(/<dl[\s\S]*<\/dl>/, '');
		assert.deepEqual(parseAs('arxiv-html', empty).entries, []);
		assert.ok(
			!looksLikeArxivHtml('<html><body><dl><dt>Word</dt><dd>Meaning</dd></dl></body></html>'),
		);
		assert.ok(!looksLikeArxivHtml('class="list-title"'));
		holdsWhateverIsCut(page);
	});
});
