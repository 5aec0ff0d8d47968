import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeCsv, parseCsv } from '../../../../../src/core/listing/references/csv';
import { Source } from '../../../../../src/core/listing/source';

const parse = (text: string) => parseCsv(new Source(text, ''));
const first = (text: string) => parse(text)?.entries[0];

const header =
	'Title,Authors,Publication Year,Publication Date,Source title,DOI,PubMed ID,Link,Abstract,Author Keywords,Fields of Study,Code,Citation Key';
const row =
	'"Notes, with figures","Lovelace, Ada; Menabrea, Luigi",1843,1843-09-05,Scientific Memoirs,10.1000/notes,12345678,https://arxiv.org/abs/2301.00001v2,"It weaves\n""patterns"".",engines; cards,Mathematics,https://example.org/code,lovelace1843';

suite('parseCsv', () => {
	test('reads every field of an entry, with its place', () => {
		const listing = parse(`\uFEFF${header}\n${row}\n`);
		assert.deepEqual(listing?.problems, []);
		assert.deepEqual(listing?.entries, [
			{
				title: 'Notes, with figures',
				abstract: 'It weaves "patterns".',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Menabrea', given: 'Luigi' },
				],
				ids: ['arxiv:2301.00001', 'doi:10.1000/notes', 'pubmed:12345678'],
				span: { start: header.length + 2, end: header.length + 2 + row.length },
				venue: 'Scientific Memoirs',
				date: '1843-09-05',
				published: '1843-09-05',
				version: 2,
				keywords: ['engines', 'cards'],
				categories: ['Mathematics'],
				keys: ['lovelace1843'],
				code: 'https://example.org/code',
				urls: ['https://arxiv.org/abs/2301.00001v2'],
			},
		]);
	});

	for (const [tool, text, told] of [
		[
			'Zotero',
			'Key,Item Type,Publication Year,Author,Title,Publication Title,Url,Date,Extra\nAB,preprint,2023,"Lovelace, Ada",Notes,,http://arxiv.org/abs/2301.00001,2023-01-02,arXiv:2301.00001 [cs]',
			['2023-01-02', 'arxiv:2301.00001', 'Lovelace'],
		],
		[
			'PubMed',
			'PMID,Title,Authors,Citation,Journal/Book,Publication Year,Create Date,DOI\n"1","Notes","Lovelace A, Menabrea LF.","Sci Mem.","Sci Mem","1843","1999/01/01","10.1000/n"',
			['1843', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'the Web of Science',
			'PT\tAU\tTI\tSO\tPD\tPY\tDI\nJ\tLovelace, A; Menabrea, LF\tNotes\tSCI MEM\tSEP 5\t1843\t10.1000/n',
			['1843-09-05', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'CINAHL',
			'Article Title,Author,Journal Title,ISSN,Publication Date,DOI\n"Notes","Lovelace, Ada; B, C","Sci",="1932",="9/5/1843","10.1000/n"',
			['1843-09-05', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'Rayyan',
			'key,title,year,month,day,journal,authors,doi\nrayyan-1,Notes,1843,9,5,Sci,"Lovelace, A. and Menabrea, L.",10.1000/n     LK  - https://example.org',
			['1843-09-05', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'Embase',
			'"SEARCH QUERY","engine:ti"\n-----\n\n"Title","Author Names","Source","DOI"\n"Notes","Lovelace A., Menabrea L.","Sci Mem (1943) 3:2 (152-160). Date of Publication: 5 Sep 1943","10.1000/n"',
			['1943-09-05', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'OpenAlex',
			'id,doi,title,publication_year,publication_date,primary_location.source.display_name,authorships.author.display_name\nhttps://openalex.org/W123,https://doi.org/10.1000/n,Notes,1843,1843-09-05,Sci,Ada Lovelace|Luigi Menabrea',
			['1843-09-05', 'doi:10.1000/n', 'Lovelace'],
		],
		[
			'Python',
			"title;authors;publication_year;arxiv_id\nNotes;['Lovelace, Ada', 'Menabrea, Luigi'];1843//;1501.00092300000001",
			['1843', 'arxiv:1501.00092', 'Lovelace'],
		],
	] as const) {
		test(`reads a table of ${tool}`, () => {
			const entry = first(text);
			assert.equal(entry?.title, 'Notes');
			assert.deepEqual([entry.date, entry.ids[0], entry.authors?.[0]?.family], told);
			assert.deepEqual(parse(text)?.problems, []);
		});
	}

	test('cuts a venue out of its source', () => {
		assert.equal(first('Title,Source,DOI\nA,Sci Mem (1943) 3:2,10.1000/n')?.venue, 'Sci Mem');
	});

	test('makes a row that names no paper, or too many cells, a problem', () => {
		const text = 'title,year,doi\nOne,1,\n,1999,\nTwo,2,3,4\n,,10.1000/n\nThree,3,\n';
		const { entries, problems } = parse(text) ?? {};
		assert.deepEqual(
			entries?.map(({ title }) => title),
			['One', 'doi:10.1000/n', 'Three'],
		);
		assert.deepEqual(
			problems?.map(({ span }) => text.slice(span.start, span.end)),
			[',1999,', 'Two,2,3,4'],
		);
	});

	test('tells of a row with a quote that is not closed', () => {
		const text = 'title,year,doi\nOne,1,\n"Two,2\nThree,3,\n"Four",4,\n';
		const { entries, problems } = parse(text) ?? {};
		assert.deepEqual(
			entries?.map(({ title }) => title),
			['One', 'Three', 'Four'],
		);
		assert.equal(problems?.length, 1);
	});

	test('never throws, wherever the text is cut', () => {
		const text = `${header}\r\n${row}\r\n${row}`;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (a, b, noise) => {
				parse(text.slice(0, a) + noise + text.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse(`${header}\n`), undefined);
	});
});

test('looksLikeCsv asks for a title and something else that tells of a paper', () => {
	const looks = (text: string) => looksLikeCsv(new Source(text, ''));
	assert.ok(looks(`${header}\n`));
	assert.ok(looks('"title"\t"year"\n'));
	assert.ok(!looks('title\nNotes\n'));
	assert.ok(!looks('title,price\nNotes,3\n'));
	assert.ok(!looks('A title, and a year, are what a paper has.\n'));
	assert.ok(!looks('| Title | Year |\n'));
});
