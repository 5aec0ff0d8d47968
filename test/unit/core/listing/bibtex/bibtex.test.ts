import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBibtex } from '../../../../../src/core/listing/bibtex/bibtex';
import type { Listing } from '../../../../../src/core/listing/listing';
import { parseListing } from '../../../../../src/core/listing/parse';
import { Source } from '../../../../../src/core/listing/source';

function parse(text: string, name = 'library.bib'): Listing {
	const listing = parseBibtex(new Source(text, name));
	assert.ok(listing, 'is a listing');
	return listing;
}

function titles(listing: Listing): readonly string[] {
	return listing.entries.map(({ title }) => title);
}

const full = `% Encoding: UTF-8
@InProceedings{earl2025,
  title         = {{EARL}: Rewards from {\\'E}vidence},
  subtitle      = {A Study},
  author        = {Lovelace, Ada and Charles Babbage and {Analytical Society} and others},
  booktitle     = {Proceedings of Engines \\& Tables},
  date          = {2025-06-09/2025-06-15},
  abstract      = {We reward the evidence
                   an agent finds at \${O}(n)\$ cost.},
  eprint        = {2602.03647v2}, archivePrefix = {arXiv}, primaryClass = {cs.CL},
  doi           = {https://doi.org/10.1145/3292500.3330701},
  url           = {https://example.org/a\\_b},
  code          = {https://github.com/ada/earl},
  project       = {https://earl.example.org},
  keywords      = {search, evidence},
  collaboration = {ALICE},
  ids           = {earl, 9lives},
  readstatus    = {skimmed}, ranking = {rank5}, priority = {prio1}, groups = {Survey, To read},
  file          = {:earl.pdf:PDF},
}
`;

suite('parseBibtex', () => {
	test('reads every field of an entry', () => {
		const { form, entries, problems } = parse(full);
		const [{ span, ...entry }] = entries as [(typeof entries)[0]];
		assert.equal(form, 'bibtex');
		assert.deepEqual(problems, []);
		assert.equal(full.slice(span.start, span.end), full.slice(full.indexOf('@')).trimEnd());
		assert.deepEqual(entry, {
			title: 'EARL: Rewards from Évidence: A Study',
			abstract: 'We reward the evidence an agent finds at ${O}(n)$ cost.',
			authors: [
				{ family: 'Lovelace', given: 'Ada' },
				{ family: 'Babbage', given: 'Charles', literal: 'Charles Babbage' },
				{ literal: 'Analytical Society' },
			],
			organization: 'ALICE',
			ids: ['arxiv:2602.03647', 'doi:10.1145/3292500.3330701'],
			version: 2,
			venue: 'Proceedings of Engines & Tables',
			date: '2025-06-09',
			published: '2025-06-09',
			categories: ['cs.CL'],
			keywords: ['search', 'evidence'],
			code: 'https://github.com/ada/earl',
			project: 'https://earl.example.org',
			urls: ['https://example.org/a_b', 'https://github.com/ada/earl', 'https://earl.example.org'],
			keys: ['earl2025', 'earl'],
			triage: { status: 'reading', star: true, tags: ['prio1', 'Survey', 'To read'] },
		});
	});

	test('reads the same with any ends of lines', () => {
		const plain = parse(full).entries.map(entry => ({ ...entry, span: undefined }));
		for (const end of ['\r\n', '\r']) {
			const other = parse(full.replaceAll('\n', end)).entries;
			assert.deepEqual(
				other.map(entry => ({ ...entry, span: undefined })),
				plain,
			);
		}
	});

	test('forgives how people write entries', () => {
		const entries = [
			'@article{a, title = {One}}',
			'@ARTICLE(b, title = "Two")',
			'@article{c\n , title={Three}\n , year=2020}',
			'@article{title = {Four}}',
			'@article{,\n title = {Five}}',
			'@article{f\n title = {Six}\n year = 2020\n}',
			'@article{g, title {Seven}}',
			'@article{h, title = "The "Eighth" Paper", year = 2020}',
			'@article{i, title = {Nine \\{ and \\} more}}',
			'@article{j, Title = {Ten}, Title = {Not ten}, bdsk+x.y-1 = {z},,}',
			'@book{k, title = "Eleven", year = 2021\n)',
			'@article{l, title = Twelve words without braces, year = 2020}',
			'@article{m, % a comment, with = {a field}\n title = {Thirteen}}',
		];
		const listing = parse(entries.join('\n\f\n'));
		assert.deepEqual(titles(listing), [
			'One',
			'Two',
			'Three',
			'Four',
			'Five',
			'Six',
			'Seven',
			'The "Eighth" Paper',
			'Nine { and } more',
			'Ten',
			'Eleven',
			'Twelve words without braces',
			'Thirteen',
		]);
		assert.deepEqual(listing.problems, []);
	});

	test('puts in macros, wherever they are defined and however they are spelt', () => {
		const { entries } = parse(
			'@article{a, title = "On " # ENGINES, journal = tab # { 2}, month = mar # "~10", year = 2020}\n' +
				'@string{engines = "Engines"} @string(Tab = "Tables of " # engines)\n' +
				'@string{loop = loop # loop}\n@misc{b, title = loop # "x", journal = cacm}',
		);
		assert.deepEqual(
			entries.map(({ title, venue, date }) => [title, venue, date]),
			[
				['On Engines', 'Tables of Engines 2', '2020-03-10'],
				[entries[1]!.title, 'Communications of the ACM', undefined],
			],
		);
	});

	test('lets a damaged entry cost one problem and no other entry', () => {
		const good = (key: string): string => `@misc{${key}, title = {Good ${key}}}\n\n`;
		for (const bad of [
			'@misc{bad, title = {Never {closed}, year = 2020\n\n',
			'@misc{bad,\n title = {Not {closed},\n year = {2020},\n author = {Lovelace, Ada}\n}\n\n',
			'@misc{bad, title = {Cut off',
			'@misc{bad, title = "Cut off,\n year = 2020\n}\n',
			'@misc{bad, title = {One brace too many}}, year = 2020}\n',
			'@misc{bad, title = {Cut at a \n\n',
		]) {
			const text = `${good('a')}${bad}\n${good('z')}`;
			const listing = parse(text);
			const found = titles(listing);
			assert.equal(found.length, 3, bad);
			assert.deepEqual([found[0], found[2]], ['Good a', 'Good z'], bad);
			assert.equal(listing.problems.length, 1, bad);
			assert.equal(listing.problems[0]!.span.start, text.indexOf('@misc{bad'));
		}
	});

	test('reads what lines tell apart in an entry whose braces do not match', () => {
		const { entries } = parse(
			'@article{a,\n title = {Not {closed},\n year = {2020},\n author = {Lovelace, Ada}\n}\n',
		);
		assert.equal(entries[0]!.title, 'Not closed');
		assert.equal(entries[0]!.date, '2020');
		assert.deepEqual(entries[0]!.authors, [{ family: 'Lovelace', given: 'Ada' }]);
	});

	test('takes comments for comments, and tells what seems to be meant', () => {
		const text =
			'Notes of mine.\n@comment{ @misc{x, title = {Put aside}} }\n@preamble{"\\def\\x{@}"}\n' +
			'%@misc{y, title = {Commented}}\n\\article{z,\n title = {Misspelt}\n}\nMore notes.\n' +
			'@misc{ok, title = {Used}}\nSee arXiv:2602.03647 too, or write to ada@example.org (Ada).\n';
		const { entries, problems } = parse(text);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['Used'],
		);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['\\article{z,\n title = {Misspelt}\n}', 'arXiv:2602.03647'],
		);
	});

	test('calls an entry without a title by its id or key, and says so', () => {
		const { entries, problems } = parse(
			'@misc{a, eprint = {1706.03762}}\n@misc{b, author = {Ada Lovelace}}\n@misc{, year = 2020}\n@misc{c}',
		);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['arXiv:1706.03762', 'b'],
		);
		assert.equal(problems.length, 4);
	});

	test('keeps entries of one key, and none of sets and data for others', () => {
		const listing = parse(
			'@misc{a, title = {One}}@misc{a, title = {Two}}@set{s, entryset = {a}}@xdata{x, year = 2020}' +
				'@misc{b, title = {Three}, xdata = {x}}',
		);
		assert.deepEqual(titles(listing), ['One', 'Two', 'Three']);
		assert.equal(listing.entries[2]!.date, '2020');
		assert.deepEqual(listing.problems, []);
	});

	test('reads a bibliography without entries, but no other text', () => {
		assert.deepEqual(parse('@string{a = "b"}').entries, []);
		assert.equal(parseBibtex(new Source('mail me @ home', 'notes.bib')), undefined);
		assert.equal(parseListing('', 'empty.bib'), undefined);
		assert.equal(
			parseBibtex(new Source('@media (max-width: 3px) { a { b: c } }', 'a.css')),
			undefined,
		);
	});

	test('never throws, however a text is cut', () => {
		const text = `${full}@string{a = "b" # c}@comment{x}\\article{y,\n@book(z, title = a # "b", crossref = {z})`;
		fc.assert(
			fc.property(
				fc.nat(text.length),
				fc.nat(60),
				fc.string({ unit: fc.constantFrom(...'@{}()"#,=\n\\% a1'), maxLength: 12 }),
				(from, length, junk) => {
					parseBibtex(new Source(text.slice(0, from) + junk + text.slice(from + length), 'a.bib'));
				},
			),
			{ numRuns: 100 },
		);
	});

	test('ends soon on what is never closed', () => {
		for (const piece of [
			'@a{b,x={',
			'@a{b,x={\n',
			'{',
			'@misc{a,\nb={',
			'\nb={',
			'@',
			'@a{',
			'"',
			'\\(',
		]) {
			parseBibtex(new Source(`@misc{k, title = {${piece.repeat(3000)}`, 'a.bib'));
			parseBibtex(new Source(piece.repeat(3000), 'a.bib'));
		}
	});
});
