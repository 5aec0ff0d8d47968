import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	looksLikeEndnoteXml,
	parseEndnoteXml,
} from '../../../../../src/core/listing/managers/endnoteXml';
import { Source } from '../../../../../src/core/listing/source';

const record = `<record><database name="My.enl" path="C:\\My.enl">My.enl</database>
<rec-number>1</rec-number><foreign-keys><key app="EN">1</key></foreign-keys>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Lovelace, Ada</style></author>
<author>The Mill Group,</author></authors>
<secondary-authors><author>Editor, Some</author></secondary-authors></contributors>
<titles><title><style face="normal">On </style><style face="italic">Mills</style><style face="normal"> of
   Water</style></title><secondary-title>Journal of Mills</secondary-title></titles>
<dates><year><style>1843</style></year><pub-dates><date>Oct 1</date></pub-dates></dates>
<keywords><keyword/><keyword>mill; wheel</keyword><keyword><style face="bold"/></keyword></keywords>
<urls><related-urls><url>&lt;Go to ISI&gt;://1</url><url>https://mills.org/1</url></related-urls>
<pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls>
<electronic-resource-num>https://doi.org/10.1000/XYZ</electronic-resource-num>
<accession-num>12345</accession-num><remote-database-name>PubMed</remote-database-name>
<abstract>We read.&#13;&#13;We wrote.</abstract><label>lovelace1843</label></record>`;

const file = (inner: string) =>
	`<?xml version="1.0" encoding="UTF-8" ?><xml><records>${inner}</records></xml>`;

function read(inner: string) {
	const text = file(inner);
	const source = new Source(text, 'library.xml');
	assert.ok(looksLikeEndnoteXml(source));
	return { ...parseEndnoteXml(source), text };
}

suite('parseEndnoteXml', () => {
	test('reads all facts of a record', () => {
		const { entries, problems, text } = read(record);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'On Mills of Water',
				abstract: 'We read.\n\nWe wrote.',
				authors: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The Mill Group' }],
				ids: ['doi:10.1000/xyz', 'pubmed:12345'],
				venue: 'Journal of Mills',
				date: '1843-10-01',
				published: '1843-10-01',
				keywords: ['mill', 'wheel'],
				keys: ['lovelace1843'],
				urls: ['https://mills.org/1'],
				span: { start: text.indexOf('<record>'), end: text.indexOf('</records>') },
			},
		]);
	});

	for (const [dates, date] of [
		['<year>2018</year><month>12</month>', '2018-12'],
		['<year>2018</year><pub-dates><date>Jan</date></pub-dates>', '2018-01'],
		['<year>2018</year><pub-dates><date>2018-06-01</date></pub-dates>', '2018-06-01'],
		['<year>2018</year><pub-dates><date>Spring</date></pub-dates>', '2018'],
		['<year>in press</year>', undefined],
		['', undefined],
	] as const) {
		test(`reads ${date ?? 'no date'} in ${dates}`, () => {
			const text = record.replace(/<dates>.*<\/dates>/, `<dates>${dates}</dates>`);
			assert.equal(read(text).entries[0]?.date, date);
		});
	}

	test('takes an accession number for an id only where it is one of PubMed', () => {
		const text = record.replace('PubMed', 'Web of Science');
		assert.deepEqual(read(text).entries[0]?.ids, ['doi:10.1000/xyz']);
	});

	test("finds arXiv's id", () => {
		const text = record.replace('https://doi.org/10.1000/XYZ', 'arXiv:2401.00001v2');
		const [entry] = read(text).entries;
		assert.deepEqual([entry?.ids[0], entry?.version], ['arxiv:2401.00001', 2]);
	});

	test('loses only what is broken', () => {
		const { entries, problems } = read(
			`${record}<record><ref-type>1</ref-type></record><record><titles><title>Cut${record}`,
		);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['On Mills of Water', 'Cut', 'On Mills of Water'],
		);
		assert.equal(problems.length, 2);
	});

	test('never throws, wherever a file is cut', () => {
		const text = file(record);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parseEndnoteXml(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeEndnoteXml', () => {
	for (const text of [
		'',
		'<xml><records><record><a/></record></records></xml>',
		'<html><record/></html>',
	]) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeEndnoteXml(new Source(text, 'library.xml')), false);
		});
	}
});
