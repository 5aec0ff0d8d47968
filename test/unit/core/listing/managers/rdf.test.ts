import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeRdf, parseRdf } from '../../../../../src/core/listing/managers/rdf';
import { Source } from '../../../../../src/core/listing/source';

const file = (inner: string) => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
${inner}
</rdf:RDF>`;

const article = `<bib:Article rdf:about="https://mills.org/1">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:0001-0002"/>
  <bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Editor</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:editors>
  <bib:authors><rdf:Seq>
    <rdf:li><foaf:Person><foaf:surname>Lovelace</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
    <rdf:li><foaf:Person><foaf:surname>Byron</foaf:surname><foaf:givenname>G.</foaf:givenname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_3"/>
  <link:link rdf:resource="#item_2"/>
  <dc:subject>mill</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>Water</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>On &lt;i&gt;Mills&lt;/i&gt;</dc:title>
  <dcterms:abstract>We read.</dcterms:abstract>
  <dc:date>2024-05-17</dc:date>
  <dc:identifier><dcterms:URI><rdf:value>https://mills.org/1</rdf:value></dcterms:URI></dc:identifier>
  <dc:description>Citation Key: lovelace2024
arXiv: 2401.00001v2</dc:description>
</bib:Article>`;

const around = `<bib:Journal rdf:about="urn:issn:0001-0002"><dc:title>Journal of Mills</dc:title>
  <dc:identifier>DOI 10.1000/XYZ</dc:identifier><dc:identifier>ISSN 0001-0002</dc:identifier></bib:Journal>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
<bib:Memo rdf:about="#item_3"><rdf:value>A note</rdf:value></bib:Memo>
<z:Collection rdf:about="#collection_1"><dc:title>Mills</dc:title>
  <dcterms:hasPart rdf:resource="https://mills.org/1"/></z:Collection>`;

function read(inner: string) {
	const text = file(inner);
	const source = new Source(text, 'library.rdf');
	assert.ok(looksLikeRdf(source));
	const listing = parseRdf(source) ?? assert.fail();
	return { ...listing, text };
}

suite('parseRdf', () => {
	test("reads all facts of an item of Zotero's", () => {
		const { entries, problems, text } = read(article + around);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'On Mills',
				abstract: 'We read.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Byron', given: 'G.' },
				],
				ids: ['arxiv:2401.00001', 'doi:10.1000/xyz'],
				version: 2,
				venue: 'Journal of Mills',
				date: '2024-05-17',
				published: '2024-05-17',
				categories: ['Mills'],
				keywords: ['mill', 'Water'],
				keys: ['lovelace2024'],
				urls: ['https://mills.org/1'],
				span: { start: text.indexOf('<bib:Article'), end: text.indexOf('<bib:Journal') },
			},
		]);
	});

	test('reads what has no type of its own, and a journal that stands within', () => {
		const { entries } = read(`<rdf:Description rdf:about="#item_1">
			<z:itemType>preprint</z:itemType><dc:title>A Wheel</dc:title>
			<dcterms:isPartOf><bib:Journal><dc:title>Inner Journal</dc:title></bib:Journal></dcterms:isPartOf>
			</rdf:Description>`);
		assert.deepEqual(
			entries.map(({ title, venue }) => [title, venue]),
			[['A Wheel', 'Inner Journal']],
		);
	});

	test('reads Bibliontology, where people stand beside the work', () => {
		const { entries } = read(`<bibo:AcademicArticle rdf:about="https://mills.org/2">
			<dcterms:title>A Wheel</dcterms:title><dcterms:creator rdf:nodeID="n2"/>
			<bibo:authorList><rdf:Seq><rdf:li rdf:nodeID="n1"/><rdf:li rdf:nodeID="n2"/></rdf:Seq></bibo:authorList>
			<dcterms:isPartOf><bibo:Issue><dcterms:date>2016</dcterms:date><dcterms:isPartOf>
			<bibo:Journal><dcterms:title>Journal of Mills</dcterms:title></bibo:Journal></dcterms:isPartOf></bibo:Issue></dcterms:isPartOf>
			</bibo:AcademicArticle>
			<foaf:Person rdf:nodeID="n1"><foaf:givenname>Ada</foaf:givenname><foaf:surname>Lovelace</foaf:surname></foaf:Person>
			<foaf:Person rdf:nodeID="n2"><foaf:name>George Byron</foaf:name></foaf:Person>`);
		assert.deepEqual(
			entries.map(({ authors, venue, date }) => [authors, venue, date]),
			[
				[
					[{ family: 'Lovelace', given: 'Ada' }, { literal: 'George Byron' }],
					'Journal of Mills',
					'2016',
				],
			],
		);
	});

	test('finds the next items where one was not closed', () => {
		const { entries } = read(article.replace('</bib:Article>', '') + article.replace('On ', 'Of '));
		assert.deepEqual(
			entries.map(({ title }) => title),
			['On Mills', 'Of Mills'],
		);
	});

	test('says that an item has no name', () => {
		const { problems } = read(`${article}<bib:Book><z:itemType>book</z:itemType></bib:Book>`);
		assert.equal(problems.length, 1);
	});

	test('never throws, wherever a file is cut', () => {
		const text = file(article + around);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(300), (at, length) => {
				parseRdf(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeRdf', () => {
	for (const text of [
		'',
		'<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item/>',
		'<rdf:RDF xmlns:owl="http://www.w3.org/2002/07/owl#"/>',
	]) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeRdf(new Source(text, 'library.rdf')), false);
		});
	}
});
