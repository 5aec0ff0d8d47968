import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikePubmed, parsePubmed } from '../../../../../src/core/listing/catalogues/pubmed';
import { Source } from '../../../../../src/core/listing/source';

const article = `<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">123</PMID>
<Article PubModel="Print"><Journal><JournalIssue><PubDate><Year>2023</Year><Month>May</Month>
<Day>17</Day></PubDate></JournalIssue><Title>Journal of Mills</Title></Journal>
<ArticleTitle>Water in <i>E. coli</i>: H<sub>2</sub>O &amp; more.</ArticleTitle>
<Abstract><AbstractText Label="BACKGROUND">Mills
 need water.</AbstractText><AbstractText Label="UNLABELLED">We looked.</AbstractText>
<AbstractText Label="EMPTY"/><CopyrightInformation>Nobody</CopyrightInformation></Abstract>
<AuthorList><Author><LastName>Lovelace</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author>
<Author><LastName>Byron</LastName><Initials>G</Initials><Suffix>6th</Suffix></Author>
<Author><CollectiveName>The Mill Group</CollectiveName></Author></AuthorList></Article>
<MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN="N">Humans</DescriptorName></MeshHeading>
<MeshHeading><DescriptorName MajorTopicYN="N">Water</DescriptorName>
<QualifierName MajorTopicYN="Y">supply</QualifierName></MeshHeading></MeshHeadingList>
<KeywordList><Keyword>mill</Keyword><Keyword> wheel </Keyword></KeywordList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">123</ArticleId>
<ArticleId IdType="doi">10.1000/XYZ</ArticleId><ArticleId IdType="pmc">PMC77</ArticleId>
</ArticleIdList><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId>
</ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>`;

const file = (inner: string) =>
	`<?xml version="1.0"?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "pubmed.dtd">\n<PubmedArticleSet>${inner}</PubmedArticleSet>`;

function read(text: string) {
	const source = new Source(text, 'pubmed.xml');
	assert.ok(looksLikePubmed(source));
	return parsePubmed(source);
}

suite('parsePubmed', () => {
	test('reads all facts of an article', () => {
		const text = file(article);
		const { entries, problems } = read(text);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'Water in E. coli: H2O & more',
				abstract: 'BACKGROUND: Mills need water.\n\nWe looked.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Byron', given: 'G 6th' },
					{ literal: 'The Mill Group' },
				],
				ids: ['doi:10.1000/xyz', 'pubmed:123'],
				venue: 'Journal of Mills',
				date: '2023-05-17',
				published: '2023-05-17',
				categories: ['Water'],
				keywords: ['mill', 'wheel'],
				urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC77/'],
				span: { start: text.indexOf('<PubmedArticle>'), end: text.indexOf('</PubmedArticleSet>') },
			},
		]);
	});

	test('reads the same with other line ends', () => {
		const [entry] = read(file(article)).entries;
		const [other] = read(file(article.replaceAll('\n', '\r\n'))).entries;
		assert.deepEqual({ ...other, span: 0 }, { ...entry, span: 0 });
	});

	for (const [date, expected] of [
		['<MedlineDate>1998 Dec-1999 Jan</MedlineDate>', '1998-12'],
		['<MedlineDate>1999 Spring</MedlineDate>', '1999'],
		['<Year>2001</Year><Season>Fall</Season>', '2001'],
		['<Year>2001</Year><Month>03</Month>', '2001-03'],
	] as const) {
		test(`reads ${expected} in ${date}`, () => {
			const text = article.replace(/<PubDate>[\s\S]*<\/PubDate>/, `<PubDate>${date}</PubDate>`);
			assert.equal(read(file(text)).entries[0]?.date, expected);
		});
	}

	test('takes a translated title out of its brackets', () => {
		const text = article.replace(
			/<ArticleTitle>.*<\/ArticleTitle>/,
			'<ArticleTitle>[On mills].</ArticleTitle>',
		);
		assert.equal(read(file(text)).entries[0]?.title, 'On mills');
	});

	test('says no date of publication for a preprint', () => {
		const text = article.replace(
			'</AuthorList>',
			'</AuthorList><PublicationTypeList><PublicationType>Preprint</PublicationType></PublicationTypeList>',
		);
		const [entry] = read(file(text)).entries;
		assert.deepEqual([entry?.date, entry?.published], ['2023-05-17', undefined]);
	});

	test('reads a chapter and a book', () => {
		const book = (title: string) =>
			`<PubmedBookArticle><BookDocument><PMID>5</PMID><Book><Publisher><PublisherName>Mill Press
			</PublisherName></Publisher><BookTitle>All Mills</BookTitle><PubDate><Year>2009</Year></PubDate>
			<AuthorList Type="editors"><Author><LastName>Editor</LastName></Author></AuthorList>
			<AuthorList Type="authors"><Author><LastName>Byron</LastName></Author></AuthorList></Book>${title}
			<Abstract><AbstractText>Of books.</AbstractText></Abstract></BookDocument></PubmedBookArticle>`;
		const { entries } = read(file(book('<ArticleTitle>One Mill</ArticleTitle>') + book('')));
		assert.deepEqual(
			entries.map(({ title, venue, date, authors, abstract }) => [
				title,
				venue,
				date,
				authors,
				abstract,
			]),
			[
				['One Mill', 'All Mills', '2009', [{ family: 'Byron' }], 'Of books.'],
				['All Mills', 'Mill Press', '2009', [{ family: 'Byron' }], 'Of books.'],
			],
		);
	});

	test('reads citations that stand without PubMed around them', () => {
		const text =
			'<MedlineCitationSet><MedlineCitation><PMID>7</PMID></MedlineCitation></MedlineCitationSet>';
		assert.deepEqual(
			read(text).entries.map(({ title }) => title),
			['pubmed:7'],
		);
	});

	test('loses only what is broken', () => {
		const { entries, problems } = read(
			file(`${article}<PubmedArticle>words</PubmedArticle><PubmedArticle><PMID>${article}`),
		);
		assert.equal(entries.length, 2);
		assert.deepEqual(problems.map(({ message }) => message).sort(), [
			'This entry has neither a title nor an id of a paper.',
			'This entry is not closed.',
		]);
	});

	test('never throws, wherever a file is cut', () => {
		const text = file(article);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parsePubmed(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikePubmed', () => {
	for (const text of [
		'',
		'<html>PubmedArticle</html>',
		'{"PubmedArticleSet": 1}',
		'<dblp><article/></dblp>',
	]) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikePubmed(new Source(text, 'pubmed.xml')), false);
		});
	}
});
