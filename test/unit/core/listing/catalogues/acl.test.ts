import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeAcl, parseAcl } from '../../../../../src/core/listing/catalogues/acl';
import { toAclId } from '../../../../../src/core/listing/catalogues/aclId';
import { Source } from '../../../../../src/core/listing/source';

const today = `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2023.acl">
  <volume id="long" ingest-date="2023-07-08" type="proceedings">
    <meta><booktitle>Proceedings of the Mills</booktitle><editor><first>E</first><last>D</last></editor>
      <month>July</month><year>2023</year><url hash="1">2023.acl-long</url></meta>
    <frontmatter><url>2023.acl-long.0</url><bibkey>acl-2023</bibkey></frontmatter>
    <paper id="1">
      <title>One <fixed-case>B</fixed-case>ook of <tex-math>n</tex-math> Mills</title>
      <author><first>Ada</first><last>Lovelace</last><affiliation>Mill Hill</affiliation></author>
      <author><last>Plato</last></author>
      <abstract>We read <i>books</i>.</abstract>
      <url hash="ab">2023.acl-long.1</url>
      <doi>10.18653/v1/2023.acl-long.1</doi>
      <pwccode url="https://github.com/mill/wheel" additional="false">mill/wheel</pwccode>
    </paper>
    <paper id="2"><title>Another</title></paper>
  </volume>
</collection>`;

const before = `<?xml version='1.0'?>
<volume id='P17'>
  <paper id='1000'><title>Proceedings</title><editor>Some Editor</editor><bibtype>book</bibtype></paper>
  <paper id='1001'>
    <title>
      Long Titles Over
      Two Lines
    </title>
    <author><first>George</first><last>Byron</last></author>
    <author>Mary Shelley</author>
    <booktitle>Proceedings of the Old Mills</booktitle><month>July</month><year>2017</year>
    <url>http://aclweb.org/anthology/P17-1001</url>
  </paper>
</volume>`;

function read(text: string) {
	const source = new Source(text, 'acl.xml');
	assert.ok(looksLikeAcl(source));
	return parseAcl(source);
}

suite('parseAcl', () => {
	test('reads the files of today', () => {
		const { entries, problems } = read(today);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries[0], {
			title: 'One Book of $n$ Mills',
			abstract: 'We read books.',
			authors: [{ family: 'Lovelace', given: 'Ada' }, { family: 'Plato' }],
			ids: ['doi:10.18653/v1/2023.acl-long.1', 'acl:2023.acl-long.1'],
			venue: 'Proceedings of the Mills',
			date: '2023-07',
			published: '2023-07',
			code: 'https://github.com/mill/wheel',
			urls: [],
			span: { start: today.indexOf('<paper id="1"'), end: today.indexOf('</paper>') + 8 },
		});
		assert.deepEqual(entries[1]?.ids, ['acl:2023.acl-long.2']);
		assert.equal(entries.length, 2);
	});

	test('reads the files of before 2019, without the front matter', () => {
		const { entries, problems } = read(before);
		assert.deepEqual(problems, []);
		assert.equal(entries.length, 1);
		assert.equal(entries[0]?.title, 'Long Titles Over Two Lines');
		assert.deepEqual(entries[0].authors, [
			{ family: 'Byron', given: 'George' },
			{ family: 'Shelley', given: 'Mary', literal: 'Mary Shelley' },
		]);
		assert.deepEqual(entries[0].ids, ['acl:P17-1001']);
		assert.equal(entries[0].venue, 'Proceedings of the Old Mills');
		assert.equal(entries[0].date, '2017-07');
	});

	test('loses only what is broken', () => {
		const broken = today.replace(
			'    <paper id="2">',
			'<paper id="x"></paper><paper id="9"><title>Cut\n    <paper id="2">',
		);
		const { entries, problems } = read(broken);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['One Book of $n$ Mills', 'Cut', 'Another'],
		);
		assert.equal(problems.length, 2);
	});

	test('never throws, wherever a file is cut', () => {
		fc.assert(
			fc.property(fc.nat(today.length), fc.nat(200), (at, length) => {
				parseAcl(new Source(today.slice(0, at) + today.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeAcl', () => {
	for (const text of [
		'',
		'<collection id="a"><song/></collection>',
		'<r><volume id="P17"><paper/></volume></r>',
	]) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeAcl(new Source(text, 'acl.xml')), false);
		});
	}
});

suite('toAclId', () => {
	for (const [collection, volume, paper, url, id] of [
		['2023.acl', 'long', '12', undefined, 'acl:2023.acl-long.12'],
		['P17', '1', '1', undefined, 'acl:P17-1001'],
		['W17', '1', '1', undefined, 'acl:W17-0101'],
		['D19', '50', '3', undefined, 'acl:D19-5003'],
		['D19', '1', '3', undefined, 'acl:D19-1003'],
		[undefined, 'P17', '1001', undefined, 'acl:P17-1001'],
		[undefined, 'W06', '101', undefined, 'acl:W06-0101'],
		[undefined, undefined, '1', 'https://www.aclweb.org/anthology/D17-1001.pdf', 'acl:D17-1001'],
		['2020.x', 'main', '1', '2020.x-main.7v2', 'acl:2020.x-main.7'],
		['P17', '1', 'x', 'https://a.org/P17', undefined],
	] as const) {
		test(`gives ${id ?? 'none'} for ${paper} of ${collection ?? volume ?? url}`, () => {
			assert.equal(toAclId({ collection, volume }, paper, url), id);
		});
	}
});
