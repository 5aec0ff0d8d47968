import * as assert from 'node:assert/strict';
import { parseBibtex } from '../../../../../src/core/listing/bibtex/bibtex';
import type { Entry } from '../../../../../src/core/listing/listing';
import { Source } from '../../../../../src/core/listing/source';

/** The facts of one entry of the given fields. */
function read(fields: string, type = 'article', key = 'k'): Entry {
	const text = `@${type}{${key}, title = {T}, ${fields}}`;
	const entry = parseBibtex(new Source(text, 'a.bib'))?.entries[0];
	assert.ok(entry);
	return entry;
}

suite('ids of an entry', () => {
	for (const [fields, ids] of [
		['eprint = {1403.3399}, archivePrefix = "arXiv"', ['arxiv:1403.3399']],
		['eprint = {hep-th/9711200}', ['arxiv:hep-th/9711200']],
		['eprint = {arXiv:2510.12211v3}, eprinttype = {arxiv}', ['arxiv:2510.12211']],
		['eprint = {23439512}, eprinttype = {pubmed}', ['pubmed:23439512']],
		['eprint = {12345}, eprinttype = {jstor}', []],
		['journal = {arXiv preprint arXiv:2510.12211}', ['arxiv:2510.12211']],
		['journal = {CoRR}, volume = {abs/1706.03762}', ['arxiv:1706.03762']],
		['doi = {https://doi.org/10.48550/arXiv.1706.03762}', ['arxiv:1706.03762']],
		['doi = {doi:10.1000/A\\_B}', ['doi:10.1000/a_b']],
		['doi = {10.1000/a 10.1000/b}', ['doi:10.1000/a', 'doi:10.1000/b']],
		['doi = {10.1000/a; 10.1000/b}', ['doi:10.1000/a', 'doi:10.1000/b']],
		[
			'doi = {10.1175/1520-0469(1990)047{\\textless}0946:TADITP{\\textgreater}2.0.CO;2}',
			['doi:10.1175/1520-0469(1990)047<0946:taditp>2.0.co;2'],
		],
		['pmid = 12653513', ['pubmed:12653513']],
		['note = {{PMID:} 23439512}', ['pubmed:23439512']],
		['url = {https://openreview.net/forum?id=Byl8hhNYPS}', ['openreview:Byl8hhNYPS']],
		['howpublished = {\\url{https://aclanthology.org/2023.acl-long.1}}', ['acl:2023.acl-long.1']],
		['biburl = {http://dblp.uni-trier.de/rec/bib/conf/nips/V17}', ['dblp:conf/nips/V17']],
		['abstract = {We extend arXiv:1706.03762.}', []],
	] as const) {
		test(fields, () => {
			assert.deepEqual(read(fields).ids, ids);
		});
	}

	test("DBLP's key is one, though it is no key here", () => {
		const { ids, keys } = read('year = 2017', 'article', 'DBLP:conf/nips/V17');
		assert.deepEqual(ids, ['dblp:conf/nips/V17']);
		assert.equal(keys, undefined);
	});
});

test('an abstract of dots is none', () => {
	assert.equal(read('abstract = {...}').abstract, undefined);
});

test('an address may hold letters of any script', () => {
	const url = 'https://example.org/docs/JavaScript_шеллы';
	assert.deepEqual(read(`url = {${url}}`).urls, [url]);
});

suite('date of an entry', () => {
	for (const [fields, date] of [
		['year = 2005, month = may', '2005-05'],
		['year = {2019}, month = {09--15 Jun}', '2019-06-09'],
		['year = "2005", month = jan # "~10"', '2005-01-10'],
		['year = {2006}, month = {8,}', '2006-08'],
		['year = {2020}, month = {December}, day = {3}', '2020-12-03'],
		['year = {in press}', undefined],
		['year = {2006a}', '2006'],
		['date = {2020-03/2020-05}', '2020-03'],
		['date = {1995~}', '1995'],
		['date = {2012-22}', '2012'],
		['date = {2016/2017}', '2016'],
		['date = {../2017}', '2017'],
		['date = {2013/04/12}', '2013-04-12'],
		['date = {2024-03-02T10:00:00Z}', '2024-03-02'],
	] as const) {
		test(fields, () => {
			assert.equal(read(fields).date, date);
		});
	}
});

suite('venue of an entry', () => {
	for (const [type, fields, venue, isPublished] of [
		['article', 'journal = {Nature}', 'Nature', true],
		['article', 'journaltitle = {Nature}', 'Nature', true],
		['article', 'journal = \\apj', 'The Astrophysical Journal', true],
		['article', 'journal = {\\apj}', 'The Astrophysical Journal', true],
		['article', 'journal = {arXiv preprint arXiv:2510.12211}', undefined, false],
		['article', 'journal = {CoRR}', undefined, false],
		['article', 'journal = {bioRxiv}', 'bioRxiv', false],
		['misc', 'eprint = {2510.12211}', undefined, false],
		['inproceedings', 'booktitle = {{ICML} 2020}', 'ICML 2020', true],
		['phdthesis', 'school = {ETH Z{\\"u}rich}', 'ETH Zürich', true],
		['techreport', 'institution = {Inria}', 'Inria', true],
		['book', 'publisher = {Dover}', undefined, true],
	] as const) {
		test(`${type}: ${fields}`, () => {
			const { date, ...entry } = read(`year = 2020, ${fields}`, type);
			assert.equal(entry.venue, venue);
			assert.equal(entry.published, isPublished ? date : undefined);
		});
	}
});

suite('triage of an entry', () => {
	test('is what JabRef remembers, also among keywords', () => {
		assert.deepEqual(read('readstatus = {read}, ranking = {rank3}').triage, { status: 'read' });
		const { triage, keywords } = read('keywords = {search, prio2, rank4, skimmed}');
		assert.deepEqual(triage, { status: 'reading', star: true, tags: ['prio2'] });
		assert.deepEqual(keywords, ['search']);
		assert.equal(read('keywords = {search; read aloud}').triage, undefined);
	});

	test('has the groups that list their members', () => {
		const text =
			'@misc{a, title = {A}}\n@misc{b, title = {B}}\n@comment{jabref-meta: groupstree:\n' +
			'0 AllEntriesGroup:;\n1 ExplicitGroup:Survey\\;0\\;a\\;c\\;;\n}';
		const entries = parseBibtex(new Source(text, 'a.bib'))?.entries ?? [];
		assert.deepEqual(
			entries.map(({ triage }) => triage?.tags),
			[['Survey'], undefined],
		);
	});
});

suite('what an entry inherits', () => {
	function titles(text: string): readonly unknown[] {
		const entries = parseBibtex(new Source(text, 'a.bib'))?.entries ?? [];
		return entries.map(({ title, venue, date, ids }) => [title, venue, date, ids.length]);
	}

	test('comes from the volume, before or behind it, without its ids', () => {
		assert.deepEqual(
			titles(
				'@inproceedings{a, title = {A}, crossref = {V}}\n' +
					'@proceedings{v, title = {Volume}, year = 2020, doi = {10.1000/v}}\n' +
					'@article{b, title = {B}, crossref = {p}}\n@periodical{p, title = {Journal}}',
			),
			[
				['A', 'Volume', '2020', 0],
				['Volume', undefined, '2020', 1],
				['B', 'Journal', undefined, 0],
				['Journal', undefined, undefined, 0],
			],
		);
	});

	test('ends in circles and long chains', () => {
		assert.deepEqual(
			titles('@book{a, crossref = {b}, year = 2020}@book{b, title = {B}, crossref = {a}}'),
			[
				['B', undefined, '2020', 0],
				['B', undefined, '2020', 0],
			],
		);
		const chain = Array.from({ length: 3000 }, (_, i) => `@book{k${i}, crossref = {k${i + 1}}}`);
		assert.equal(titles(chain.join('\n')).length, 3000);
	});
});
