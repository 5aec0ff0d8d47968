import * as assert from 'node:assert/strict';
import type { Listing } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';
import { day, toDayItems, toDom, toMhtml, toPage } from '../../../../helpers/hfDay';

function parse(text: string): Listing {
	const listing = parseListing(text, '2025-10-20.html');
	assert.ok(listing);
	assert.equal(listing.form, 'hf-html');
	return listing;
}

const titlesOf = (text: string) => parse(text).entries.map(({ title }) => title);
const [first, second] = day;
const items = toDayItems(day);

suite('parseHfHtml', () => {
	test('takes what a search found, not the day that the page also carries', () => {
		const props = {
			dailyPapers: items.slice(1),
			searchResults: items.slice(0, 1),
			query: { q: 'x' },
		};
		assert.deepEqual(titlesOf(toPage('', props)), [first!.title]);
	});

	test('trusts what is rendered', () => {
		const props = { dailyPapers: items, searchResults: [] };
		const page = toPage(toDom(day.slice(1, 2)), props);
		assert.deepEqual(titlesOf(page), [second!.title]);
		assert.equal(parse(page).entries[0]?.authors?.length, 1);
	});

	test('reads data in single quotes and with characters by number', () => {
		const props = JSON.stringify({ dailyPapers: items });
		const single = `<html><div data-target='DailyPapers' data-props='${props.replaceAll("'", '&#39;')}'></div>`;
		const numbered = `<html><div data-props="${props.replaceAll('&', '&amp;').replaceAll('"', '&#34;')}" data-target="DailyPapers"></div>`;
		for (const text of [single, numbered]) {
			const { entries } = parse(text);
			assert.equal(entries.length, 3);
			const { start, end } = entries[1]!.span;
			assert.equal(text.slice(start, end), second!.id);
		}
	});

	test('reads what is rendered where the data is broken, and says so', () => {
		const page = toPage(toDom(day), { dailyPapers: items }).replace('dailyPapers&quot;:', 'daily');
		const { entries, problems } = parse(page);
		assert.equal(entries.length, 3);
		assert.match(problems[0]?.message ?? '', /not well-formed/);
	});

	test('takes authors only where all are shown', () => {
		const page = toPage(toDom(day.slice(0, 1)));
		assert.equal(parse(page).entries[0]?.authors?.length, 2);
		const { authors, authorCount } = parse(page.replace('2 authors', '9 authors')).entries[0]!;
		assert.equal(authors, undefined);
		assert.equal(authorCount, 9);
	});

	test('reads the page of one paper', () => {
		const props = JSON.stringify({
			...items[0],
			comments: [{ type: 'comment' }, { type: 'event' }],
		});
		const page = `<html><div data-target="PaperContent" data-props="${props.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"><h1>x</h1></div>`;
		const [entry, more] = parse(page).entries;
		assert.equal(entry?.title, first!.title);
		assert.equal(entry?.comments, 1);
		assert.equal(more, undefined);
	});

	test('reads the page of one paper without its scripts', () => {
		const page = `<html><head><link rel="canonical" href="https://huggingface.co/papers/2510.00001"></head>
<h1>Evidence First</h1><div>Published on Oct 1, 2025</div><a href="/login?next=%2Fpapers%2F2510.00001"><div>Upvote</div><div>34</div></a>
<div>Authors:</div><span><a href="/ada">Ada Byron</a></span>,<span><button>Max Doe</button></span>
<h2>Abstract</h2><p>Evidence is good.</p><div>AI-generated summary</div>
<p>We reward <a href="/papers?q=evidence">evidence</a> of all kinds.</p>
<a href="https://arxiv.org/abs/2510.00001">View arXiv page</a>`;
		const { span: _, ...entry } = parse(page).entries[0]!;
		assert.deepEqual(entry, {
			title: 'Evidence First',
			abstract: 'We reward evidence of all kinds.',
			authors: [
				{ family: 'Byron', given: 'Ada', literal: 'Ada Byron' },
				{ family: 'Doe', given: 'Max', literal: 'Max Doe' },
			],
			date: '2025-10-01',
			upvotes: 34,
			ids: ['arxiv:2510.00001'],
			urls: [],
		});
	});

	test('places what it finds in a web archive', () => {
		const archive = toMhtml(toPage(toDom(day)), 'quoted-printable');
		for (const [i, { span }] of parse(archive).entries.entries()) {
			const shown = archive.slice(span.start, span.end).replace(/=\r\n/g, '');
			assert.ok(shown.includes(day[i]!.title.slice(0, 10)), shown.slice(0, 200));
		}
	});

	test('reads cards of sites made of it', () => {
		const card = (id: string, title: string) =>
			`<div><span>${id}</span><span> ▲ 3</span></div><div><a href="x">證據優先</a></div><div>${title}</div>
<div>${'這種方法能夠記住重要的內容，實驗表明它優於現有的方法。'.repeat(6)}</div><span class="tag">NLP</span><span class="tag">Search</span><a href="https://arxiv.org/abs/${id}">arXiv</a>`;
		const page = `<html><a href="https://huggingface.co/papers">HF</a>${card('2510.00001', 'Evidence First')}${card('2510.00002', 'Doubt')}`;
		const { entries } = parse(page);
		assert.deepEqual(
			entries.map(({ title, upvotes, keywords, ids }) => [title, upvotes, keywords, ids]),
			[
				['Evidence First', 3, ['NLP', 'Search'], ['arxiv:2510.00001']],
				['Doubt', 3, ['NLP', 'Search'], ['arxiv:2510.00002']],
			],
		);
	});

	test('is not any page', () => {
		for (const text of [
			'<html><p>Hello</p></html>',
			'<div data-target="DailyPapers">',
			'From: a\n',
		]) {
			assert.notEqual(parseListing(text, 'x.html')?.form, 'hf-html');
		}
	});
});
