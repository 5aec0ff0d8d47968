import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Entry, Listing } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';
import { hfHead, renderHfText, type ShownPaper } from '../../../../helpers/hfText';

const fixture = readFileSync('test/fixtures/listings/daily-papers.txt', 'utf8');
const fixtureName = '2026-04-22-daily-papers.txt';

function parse(text: string, name = fixtureName): Listing {
	const listing = parseListing(text, name);
	assert.ok(listing, 'is a listing');
	return listing;
}

/** Entries without their places, to compare what the same page says in another dress. */
function facts({ entries }: Listing): object[] {
	return entries.map(entry => ({ ...entry, span: undefined, spans: undefined }));
}

const one: ShownPaper = {
	title: 'Rewarding the Search, Not the Guess',
	abstract: 'We reward the evidence an agent finds. Code: https://example.org/search.',
	authorCount: 4,
	date: 'Oct 17, 2025',
	comments: 3,
};

suite('parseHfText', () => {
	test('reads every field of an entry, with its place', () => {
		const text = hfHead('Apr 22') + renderHfText([one]);
		const { entries, problems } = parse(text);
		const { span, spans, ...rest } = entries[0]!;
		assert.deepEqual(rest, {
			title: one.title,
			abstract: one.abstract,
			authorCount: 4,
			date: '2025-10-17',
			dateIsLocal: true,
			comments: 3,
			ids: [],
			urls: ['https://example.org/search'],
		});
		const slices = Object.entries(spans ?? {}).map(([name, { start, end }]) => [
			name,
			text.slice(start, end),
		]);
		assert.deepEqual(Object.fromEntries(slices), {
			title: one.title,
			abstract: one.abstract,
			authorCount: '4',
			date: 'Oct 17, 2025',
			comments: '3',
			urls: 'https://example.org/search',
		});
		assert.equal(text.slice(span.start), renderHfText([one]));
		assert.deepEqual(problems, []);
	});

	test('reads a whole page', () => {
		const listing = parse(fixture);
		assert.deepEqual(listing.problems, []);
		assert.deepEqual(
			listing.entries.map(({ title, organization, authorCount, date, comments }) => [
				title,
				organization ?? authorCount,
				date,
				comments,
			]),
			[
				[
					'Evidence First: Teaching Search Agents to Look Before They Answer',
					7,
					'2025-10-17',
					undefined,
				],
				['Forgetful Graphs', 'Z.ai', '2026-01-09', 3],
				['nanoRouter: small models that know when to ask', undefined, undefined, undefined],
				['Do Rewards Travel? A Study of Transfer. And What It Costs!', '台灣大學', '2026-03-31', 2],
				['3D Memory', 664, '2026-02-04', undefined],
				['🚀 長い動画のための証拠選択', 1, '2024-02-29', 12],
			],
		);
		assert.deepEqual(
			listing.entries.flatMap(({ urls }) => urls),
			[
				'https://example.org/evidence',
				'https://example.org/router_(v2)',
				'https://example.org/data',
			],
		);
	});

	const dresses: Readonly<Record<string, (text: string) => string>> = {
		'with CRLF': text => text.replaceAll('\n', '\r\n'),
		'with CR': text => text.replaceAll('\n', '\r'),
		'with a byte order mark': text => `\uFEFF${text}`,
		'with a final line end': text => `${text}\n`,
		'with blanks at the ends of lines': text => text.replaceAll('\n', ' \t\n'),
		'with three blank lines for one': text => text.replaceAll('\n\n', '\n\n\n\n'),
		'without the head': text => text.slice(text.indexOf('Evidence First')),
		'with a foot': text => `${text}\n\nCompany\n\nTOS\n\nPrivacy\n\nAbout\n\nCareers\n`,
		'with things between papers': text =>
			text.replace('Forgetful Graphs', 'Submitted by\n\nada\n\n65\n\nForgetful Graphs'),
		'with words that were searched for': text => text.replace('Apr 22', 'Long Memory\n\nApr 22'),
	};
	for (const [dress, change] of Object.entries(dresses)) {
		test(`reads the same ${dress}`, () => {
			const listing = parse(change(fixture));
			assert.deepEqual(facts(listing), facts(parse(fixture)));
			assert.deepEqual(listing.problems, []);
		});
	}

	for (const glue of ['', '\n', '\n\n', '\r\n\uFEFF']) {
		test(`reads a page that is there twice, joined by ${JSON.stringify(glue)}`, () => {
			const once = facts(parse(fixture));
			const listing = parse(fixture + glue + fixture);
			assert.deepEqual(facts(listing), [...once, ...once]);
			assert.deepEqual(listing.problems, []);
		});
	}

	test('takes the year of the page for dates without one', () => {
		const papers = [one, { ...one, title: 'Another Search', date: 'Jan 9' }];
		const text = renderHfText(papers);
		const date = (name: string) => parse(text, name).entries[1]?.date;
		assert.equal(date('2027-01-31.txt'), '2027-01-09');
		assert.equal(date('clipboard.txt'), '2026-01-09');
	});

	test('says so where no year can be told', () => {
		const { entries, problems } = parse(renderHfText([{ ...one, date: 'Jan 9' }]), 'a.txt');
		assert.equal(entries[0]?.date, undefined);
		assert.match(problems[0]?.message ?? '', /without a year/);
	});

	test('reports what is neither a paper nor known furniture, with its place', () => {
		const text = `Neither Here Nor There\n\n${renderHfText([one])}\n\nRank of the week`;
		const { entries, problems } = parse(text);
		assert.equal(entries.length, 1);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['Neither Here Nor There', 'Rank of the week'],
		);
	});

	test('reports a paper whose beginning was not copied', () => {
		const cut = renderHfText([one]).slice(one.title.length + 5);
		const { entries, problems } = parse(`${cut}\n\n${renderHfText([one])}`);
		assert.equal(entries.length, 1);
		assert.match(problems[0]?.message ?? '', /no title above it/);
	});

	test('reads a paper whose end was not copied', () => {
		const cut = renderHfText([one, { ...one, title: 'Another Search' }]).replace(/\n·\n[^·]*$/, '');
		const last = parse(cut).entries.at(-1);
		assert.equal(last?.title, 'Another Search');
		assert.equal(last?.authorCount, 4);
	});

	test('reads abstracts of several paragraphs', () => {
		const abstract = 'We reward evidence.\n\nCode is available at https://example.org/x.';
		assert.equal(parse(renderHfText([{ ...one, abstract }])).entries[0]?.abstract, abstract);
	});

	test('reads a page of papers without meta lines by its head', () => {
		const bare = [one, { ...one, title: 'Another Search' }].map(({ title, abstract }) => ({
			title,
			abstract,
		}));
		assert.equal(parse(hfHead('Apr 22') + renderHfText(bare)).entries.length, 2);
	});

	test('gives back what was rendered, whatever it says', () => {
		fc.assert(
			fc.property(fc.array(shownPaper, { minLength: 1, maxLength: 6 }), papers => {
				const known = papers.some(({ date }) => date !== undefined);
				const text = hfHead('Apr 22') + renderHfText(papers);
				const listing = known ? parse(text) : (parseListing(text, fixtureName) ?? parse(text));
				assert.deepEqual(listing.problems, []);
				assert.deepEqual(listing.entries.map(toShown), papers.map(clean));
			}),
			{ numRuns: 100 },
		);
	});
});

suite('the listing of the issue', function () {
	const path = '../shared/data/listings/hf_text/daily-papers-search.txt';
	if (!existsSync(path)) {
		test(`is skipped: ${path} is absent`, function () {
			this.skip();
		});
		return;
	}
	const read = () => parse(readFileSync(path, 'utf8'), 'daily-papers-search.txt');

	test('has 54 papers and the facts that were counted', () => {
		const { entries, problems } = read();
		const sum = (fact: 'authorCount' | 'comments') =>
			entries.reduce((total, entry) => total + (entry[fact] ?? 0), 0);
		const having = (fact: keyof Entry) => entries.filter(entry => entry[fact] !== undefined).length;
		assert.deepEqual(
			{
				papers: entries.length,
				counted: having('authorCount'),
				authors: sum('authorCount'),
				organizations: having('organization'),
				bare: entries.length - having('date'),
				commented: having('comments'),
				comments: sum('comments'),
				of2026: entries.filter(({ date }) => date?.startsWith('2026-')).length,
				addresses: entries.flatMap(({ urls }) => urls).length,
				problems: problems.length,
			},
			{
				papers: 54,
				counted: 43,
				authors: 323,
				organizations: 6,
				bare: 5,
				commented: 25,
				comments: 71,
				of2026: 9,
				addresses: 6,
				problems: 0,
			},
		);
	});

	test('has the titles that were matched by hand', () => {
		const titles = readFileSync('../shared/data/listings/hf_text/seed_alignment.jsonl', 'utf8')
			.trim()
			.split('\n')
			.map(line => (JSON.parse(line) as { title: string }).title);
		assert.deepEqual(
			read().entries.map(({ title }) => title),
			titles,
		);
	});
});

const word = fc.constantFrom(
	...'agents memory of the reward graph search 3D $x^2$ R\\textsuperscript{2} (small) naïve 4-bit'.split(
		' ',
	),
);
const title = fc.oneof(
	fc.constantFrom(
		'LoopMem: Memory in the Loop',
		'Who Asked? We Did. It Answered!',
		'Search Is Not Enough.',
		'🚀 RocketRL: Liftoff for Agents 🎉',
		'[Re] Looking Again at "Looking Again"',
		'面向长视频理解的证据选择方法',
		'π-Flow 2: Few Steps, $\\ell_1$ Losses, and a Very Long Tail of Subtitles: A Survey',
		'4096 Experts, One Router',
	),
	fc
		.array(word, { minLength: 2, maxLength: 12 })
		.map(words => words.map(part => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')),
);
const sentence = fc.constantFrom(
	'We show that the reward is found where it was not sought.',
	'our method needs no labels and is half as dear to run.',
	'300 tasks were written by experts, who were paid for it.',
	'**Bold claims** are made of $x_1 \\le 2$, and these are tested.',
	'Code is at https://example.org/a_(b) and [here](https://example.org/c).',
	'It is 17.6\\% better -- on average -- than what has been used before.',
	'这种方法能够记住重要的内容，实验表明它优于现有的方法，并且推理成本更低。',
);
const abstract = fc.array(sentence, { minLength: 2, maxLength: 9 }).map(parts => parts.join(' '));
const organization = fc.tuple(
	fc.constantFrom('zai-org', 'Snowflake', 'm-a-p', 'lab_3', '01-ai', 'x.y'),
	fc.constantFrom(
		'Snowflake',
		'台灣大學 ',
		'Institute of Technology, Kharagpur (IN)',
		'Lab @ Home',
		'4 authors',
		'Oct 3, 2025',
		'01.AI & Friends ',
	),
);
const shownPaper: fc.Arbitrary<ShownPaper> = fc.oneof(
	{ weight: 1, arbitrary: fc.record({ title, abstract }) },
	{
		weight: 4,
		arbitrary: fc
			.tuple(
				fc.record({ title, abstract }),
				fc.oneof(
					fc.record({ authorCount: fc.integer({ min: 1, max: 4000 }) }),
					fc.record({ organization }),
				),
				fc.record({ date: fc.constantFrom('Jan 9, 2025', 'Dec 31, 2019', 'Feb 29, 2024') }),
				fc.oneof(fc.constant({}), fc.record({ comments: fc.integer({ min: 1, max: 999 }) })),
			)
			.map(parts => Object.assign({}, ...parts) as ShownPaper),
	},
);

const isoDates: Readonly<Record<string, string>> = {
	'Jan 9, 2025': '2025-01-09',
	'Dec 31, 2019': '2019-12-31',
	'Feb 29, 2024': '2024-02-29',
};

function clean(paper: ShownPaper): object {
	const { title: shown, abstract: text, authorCount, organization: by, date, comments } = paper;
	return {
		title: shown,
		abstract: text,
		authorCount,
		organization: by?.[1].trim(),
		slug: by?.[0],
		date: date && isoDates[date],
		comments,
	};
}

function toShown(entry: Entry): object {
	const { title: shown, abstract: text, authorCount, organization: by, date, comments } = entry;
	return {
		title: shown,
		abstract: text,
		authorCount,
		organization: by,
		slug: entry.organizationSlug,
		date,
		comments,
	};
}
