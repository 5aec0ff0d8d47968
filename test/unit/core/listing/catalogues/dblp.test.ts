import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeDblp, parseDblp } from '../../../../../src/core/listing/catalogues/dblp';
import { Source } from '../../../../../src/core/listing/source';

const record = `<inproceedings key="conf/acl/LovelaceB23" mdate="2023-07-10">
<author orcid="0000">Ada Lovelace 0001</author>
<author>George G. Byron</author>
<title>On M&uuml;hlen in H<sub>2</sub>O, etc...</title>
<pages>1-2</pages>
<year>2023</year>
<booktitle>ACL</booktitle>
<ee>https://doi.org/10.1000/XYZ</ee>
<ee type="oa">https://aclanthology.org/2023.acl-long.1</ee>
<url>db/conf/acl/acl2023.html#LovelaceB23</url>
</inproceedings>`;

const preprint = `<article publtype="informal" key="journals/corr/abs-2401-00001" mdate="2024-01-02">
<author>Mary Shelley</author><title>A Wheel.</title><journal>CoRR</journal>
<volume>abs/2401.00001</volume><year>2024</year><ee>https://arxiv.org/abs/2401.00001v2</ee></article>`;

const file = (inner: string) =>
	`<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${inner}\n</dblp>`;

function read(text: string, name = 'dblp.xml') {
	const source = new Source(text, name);
	assert.ok(looksLikeDblp(source));
	return parseDblp(source) ?? assert.fail();
}

const lovelace = {
	title: 'On Mühlen in H2O, etc...',
	authors: [
		{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
		{ family: 'Byron', given: 'George G.', literal: 'George G. Byron' },
	],
	ids: ['doi:10.1000/xyz', 'acl:2023.acl-long.1', 'dblp:conf/acl/LovelaceB23'],
	venue: 'ACL',
	date: '2023',
	published: '2023',
	urls: ['https://doi.org/10.1000/XYZ', 'https://aclanthology.org/2023.acl-long.1'],
};

suite('parseDblp', () => {
	test('reads a record of the database', () => {
		const text = file(record);
		const { entries, problems } = read(text);
		assert.deepEqual(problems, []);
		const start = text.indexOf('<inproceedings');
		assert.deepEqual(entries, [{ ...lovelace, span: { start, end: text.indexOf('\n</dblp>') } }]);
	});

	test('reads preprints as such, and a title without its full stop', () => {
		const [entry] = read(file(preprint)).entries;
		assert.deepEqual(
			[entry?.title, entry?.ids, entry?.version, entry?.venue, entry?.date, entry?.published],
			[
				'A Wheel',
				['arxiv:2401.00001', 'dblp:journals/corr/abs-2401-00001'],
				2,
				'CoRR',
				'2024',
				undefined,
			],
		);
	});

	test('passes over people, on the page of one and in the database', () => {
		const page = `<dblpperson name="Ada"><person key="homepages/l/A"><author>Ada</author></person>
			<r>${record}</r><coauthors><co><na>George</na></co></coauthors></dblpperson>`;
		assert.equal(read(page).entries.length, 1);
		const www = '<www key="homepages/l/A"><author>Ada</author><title>Home Page</title></www>';
		assert.deepEqual(read(file(www + record + www)).problems, []);
		assert.equal(read(file(www + record + www)).entries.length, 1);
	});

	test('reads a record alone', () => assert.equal(read(record).entries.length, 1));

	test('loses only what is broken', () => {
		const { entries, problems } = read(
			file(
				`<book mdate="1"><year>1</year></book>${record.replace('</inproceedings>', '')}${preprint}`,
			),
		);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['On Mühlen in H2O, etc...', 'A Wheel'],
		);
		assert.equal(problems.length, 2);
	});

	test('reads answers of the search as XML', () => {
		const { entries } =
			read(`<?xml version="1.0"?>\n<result><query id="1">mill</query><hits total="1">
			<hit score="3" id="4"><info><authors><author pid="1">Ada Lovelace 0001</author></authors>
			<title>On Mills.</title><venue>ACL</venue><year>2023</year><type>Informal Publications</type>
			<key>conf/acl/L23</key><doi>10.1000/XYZ</doi><ee>https://doi.org/10.1000/XYZ</ee></info>
			<url>URL#4</url></hit></hits></result>`);
		assert.deepEqual(
			entries.map(({ title, ids, published, authors }) => [title, ids, published, authors?.length]),
			[['On Mills', ['doi:10.1000/xyz', 'dblp:conf/acl/L23'], undefined, 1]],
		);
	});

	test('reads answers of the search as JSON, new and old', () => {
		const hits = [
			{
				info: {
					authors: {
						author: [{ '@pid': '1', text: 'Ada Lovelace 0001' }, { text: 'George G. Byron' }],
					},
					title: 'On M&uuml;hlen in H2O, etc...',
					venue: ['ACL', 'Mills'],
					year: '2023',
					key: 'conf/acl/LovelaceB23',
					doi: '10.1000/XYZ',
					ee: ['https://doi.org/10.1000/XYZ', 'https://aclanthology.org/2023.acl-long.1'],
				},
			},
			{
				info: {
					authors: { author: 'Mary Shelley' },
					title: { text: 'A Wheel.', '@ee': 'http://arxiv.org/abs/2401.00001' },
					venue: { text: 'CoRR' },
					year: 2024,
				},
				url: 'http://www.dblp.org/rec/bibtex/journals/corr/Shelley24',
			},
		];
		const text = JSON.stringify({ result: { query: 'mill', hits: { '@total': '2', hit: hits } } });
		const { entries, problems } = read(text, 'dblp.json');
		assert.deepEqual(problems, []);
		assert.deepEqual({ ...entries[0], span: 0 }, { ...lovelace, span: 0 });
		assert.deepEqual(
			[entries[1]?.title, entries[1]?.ids, entries[1]?.authors?.length, entries[1]?.published],
			['A Wheel', ['arxiv:2401.00001', 'dblp:journals/corr/Shelley24'], 1, undefined],
		);
	});

	test('never throws, wherever a file is cut', () => {
		const text = file(record + preprint);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parseDblp(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeDblp', () => {
	for (const text of [
		'',
		'<article><title>A</title></article>',
		'{"result": {"papers": []}}',
		'<result><a/></result>',
	]) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeDblp(new Source(text, 'dblp.xml')), false);
		});
	}
});
