import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	looksLikeCrossrefXml,
	parseCrossrefXml,
} from '../../../../../src/core/listing/catalogues/crossrefXml';
import { Source } from '../../../../../src/core/listing/source';

const people = `<contributors>
 <person_name contributor_role="author" sequence="first"><given_name>Ada</given_name><surname>Lovelace</surname></person_name>
 <organization contributor_role="author" sequence="additional">The Mill Group</organization>
 <person_name contributor_role="editor" sequence="additional"><surname>Editor</surname></person_name>
</contributors>`;

const journal = `<journal><journal_metadata><full_title>Journal of Mills</full_title></journal_metadata>
<journal_article><titles><title>
   On CO
   <sub>2</sub>
   in <i>Mills</i>
</title><subtitle>A Study</subtitle></titles>${people}
<jats:abstract><jats:title>Abstract</jats:title><jats:p>We read.</jats:p><jats:p>We wrote.</jats:p></jats:abstract>
<publication_date media_type="online"><month>05</month><day>07</day><year>2023</year></publication_date>
<publication_date media_type="print"><year>2024</year></publication_date>
<doi_data><doi>10.1000/XYZ</doi><resource>https://mills.org/1</resource></doi_data>
<citation_list><citation key="1"><doi>10.1000/other</doi><article_title>Another</article_title></citation></citation_list>
</journal_article></journal>`;

const file = (inner: string) =>
	`<?xml version="1.0"?>\n<doi_records><doi_record><crossref>${inner}</crossref></doi_record></doi_records>`;

function read(text: string) {
	const source = new Source(text, 'crossref.xml');
	assert.ok(looksLikeCrossrefXml(source));
	return parseCrossrefXml(source);
}

suite('parseCrossrefXml', () => {
	test('reads all facts of an article', () => {
		const text = file(journal);
		const { entries, problems } = read(text);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'On CO2 in Mills: A Study',
				abstract: 'We read.\n\nWe wrote.',
				authors: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The Mill Group' }],
				ids: ['doi:10.1000/xyz'],
				venue: 'Journal of Mills',
				date: '2023-05-07',
				published: '2023-05-07',
				urls: ['https://mills.org/1'],
				span: { start: text.indexOf('<journal_article>'), end: text.indexOf('</journal>') },
			},
		]);
	});

	for (const [kind, inner, expected] of [
		[
			'a preprint',
			'<posted_content type="preprint"><group_title>Mill Archive</group_title><titles><title>T</title></titles><posted_date><year>2020</year></posted_date></posted_content>',
			['T', 'Mill Archive', '2020', undefined],
		],
		[
			'a thesis',
			'<dissertation><person_name contributor_role="author"><surname>A</surname></person_name><titles><title>T</title></titles><approval_date><year>1958</year></approval_date><institution><institution_name>Mill College</institution_name></institution></dissertation>',
			['T', 'Mill College', '1958', '1958'],
		],
		[
			'a chapter',
			'<book><book_metadata><titles><title>All Mills</title></titles><publication_date><year>2001</year></publication_date></book_metadata><content_item><titles><title>T</title></titles></content_item></book>',
			['T', 'All Mills', '2001', '2001'],
		],
		[
			'a whole book',
			'<book><book_series_metadata><titles><title>T</title></titles><publication_date><year>2001</year></publication_date><publisher><publisher_name>Mill Press</publisher_name></publisher></book_series_metadata></book>',
			['T', 'Mill Press', '2001', '2001'],
		],
		[
			'a paper of a conference',
			'<conference><event_metadata><conference_name>MillConf</conference_name></event_metadata><proceedings_metadata><proceedings_title>Proceedings of MillConf</proceedings_title><publication_date><year>2002</year></publication_date></proceedings_metadata><conference_paper><titles><title>T</title></titles></conference_paper></conference>',
			['T', 'Proceedings of MillConf', '2002', '2002'],
		],
	] as const) {
		test(`reads ${kind}`, () => {
			const { entries, problems } = read(file(inner));
			assert.deepEqual(problems, []);
			assert.deepEqual(
				entries.map(({ title, venue, date, published }) => [title, venue, date, published]),
				[expected],
			);
		});
	}

	test('reads deposits, with several articles of one journal', () => {
		const article = '<journal_article><titles><title>T</title></titles></journal_article>';
		const text = `<doi_batch xmlns="http://www.crossref.org/schema/5.3.1"><head/><body><journal>${article}${article}</journal></body></doi_batch>`;
		assert.equal(read(text).entries.length, 2);
	});

	test('says what Crossref does not know, and loses only what is broken', () => {
		const text = file(
			`<error>Resource not found</error><journal><journal_article/></journal><journal><journal_article><titles><title>Cut${journal}`,
		);
		const { entries, problems } = read(text);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['Cut', 'On CO2 in Mills: A Study'],
		);
		assert.deepEqual(problems.map(({ message }) => message).sort(), [
			'Crossref has no record here: Resource not found',
			'This entry has neither a title nor an id of a paper.',
			'This entry is not closed.',
		]);
	});

	test('never throws, wherever a file is cut', () => {
		const text = file(journal);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parseCrossrefXml(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeCrossrefXml', () => {
	for (const text of ['', '<records><record/></records>', '{"crossref": 1}']) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeCrossrefXml(new Source(text, 'crossref.xml')), false);
		});
	}
});
