import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry, Listing } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';
import {
	day,
	toDayItems,
	toDom,
	toFeed,
	toHtml2text,
	toMarkdown,
	toMhtml,
	toPage,
	toPlainText,
	toPlainUrls,
} from '../../../../helpers/hfDay';

const data = { dailyPapers: toDayItems(day), dateString: '2025-10-20', query: {} };
const saved = toPage(toDom(day), data);
const host = 'https://huggingface.co';

/** What a rendering does not show; the rest must be the same in all of them. */
type Lack = 'ids' | 'upvotes' | 'comments' | 'organization';

const renderings: readonly (readonly [string, string, string, readonly Lack[]])[] = [
	['the JSON of the API', 'hf-json', JSON.stringify(toDayItems(day), null, 2), []],
	['the JSON of one line', 'hf-json', JSON.stringify(toDayItems(day)), []],
	['a saved page', 'hf-html', saved, []],
	['a page with nothing rendered', 'hf-html', toPage('', data), []],
	['a page without its scripts', 'hf-html', toPage(toDom(day)), []],
	['a page with whole addresses', 'hf-html', toPage(toDom(day, host)), []],
	['HTML of the clipboard', 'hf-html', `<meta charset='utf-8'>${toDom(day, host)}`, []],
	['a web archive', 'hf-html', toMhtml(saved, 'quoted-printable'), []],
	['a web archive in base64', 'hf-html', toMhtml(toPage(toDom(day)), 'base64'), []],
	['Markdown', 'hf-links', toMarkdown(day), []],
	['html2text with references', 'hf-links', toHtml2text(day, true), []],
	['html2text without references', 'hf-links', toHtml2text(day, false), ['ids']],
	['addresses on their own lines', 'hf-links', toPlainUrls(day), []],
	['plain text', 'hf-text', toPlainText(day), ['ids', 'upvotes']],
	['a feed', 'hf-rss', toFeed(day), ['comments', 'organization']],
];

function parse(text: string): Listing {
	const listing = parseListing(text, '2025-10-20-daily.txt');
	assert.ok(listing, 'is a listing');
	return listing;
}

function shown(entry: Entry, lacks: readonly Lack[]): object {
	const { title, abstract, date, urls } = entry;
	return {
		...{ title, abstract, date, urls },
		...(!lacks.includes('ids') && { ids: entry.ids }),
		...(!lacks.includes('upvotes') && { upvotes: entry.upvotes }),
		...(!lacks.includes('comments') && { comments: entry.comments ?? 0 }),
		...(!lacks.includes('organization') && {
			organization: entry.organization,
			slug: entry.organizationSlug,
		}),
	};
}

const truth = day.map(paper => ({
	title: paper.title,
	abstract: paper.abstract,
	date: paper.published,
	urls: paper.abstract.includes('https:') ? ['https://example.org/evidence'] : [],
	ids: [`arxiv:${paper.id}`],
	upvotes: paper.upvotes,
	comments: paper.comments,
	organization: paper.organization?.[1],
	organizationSlug: paper.organization?.[0],
	span: { start: 0, end: 0 },
}));

suite('a day of Hugging Face’s papers', () => {
	for (const [name, form, text, lacks] of renderings) {
		for (const [dress, dressed] of [
			['', text],
			[' with CRLF', text.replace(/\r?\n/g, '\r\n')],
		] as const) {
			test(`is the same as ${name}${dress}`, () => {
				const listing = parse(dressed);
				assert.equal(listing.form, form);
				assert.deepEqual(listing.problems, []);
				assert.deepEqual(
					listing.entries.map(entry => shown(entry, lacks)),
					truth.map(entry => shown(entry as unknown as Entry, lacks)),
				);
			});
		}
		test(`has its papers in place as ${name}`, () => {
			const { entries } = parse(text);
			let last = 0;
			for (const { span } of entries) {
				assert.ok(span.start >= last && span.end > span.start && span.end <= text.length);
				last = span.start;
			}
		});
	}

	test('is read as far as it goes, wherever a file is cut', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...renderings),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				([, , text], from, to) => {
					const [start, end] = [from, to].sort((a, b) => a - b) as [number, number];
					const cut = text.slice(0, start * text.length) + text.slice(end * text.length);
					for (const { span } of parseListing(cut, 'x')?.entries ?? []) {
						assert.ok(span.start >= 0 && span.end <= cut.length);
					}
				},
			),
			{ numRuns: 100 },
		);
	});
});
