import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeOvid, parseOvid } from '../../../../../src/core/listing/references/ovid';
import { Source } from '../../../../../src/core/listing/source';

const engine = `<1>
Score
  *****
Author
  Lovelace, Ada 1;  Menabrea, Luigi F. 2
Title
  Notes on the analytical engine.[Article]
Source
  Scientific Memoirs.   3(2):666-731, September 1843.
Abstract
  The engine weaves
  patterns.
Author Keywords
  engines;  weaving.
DOI Number
  10.1000/notes.1843
`;
const tagged = `<2>
UI  - 5
AU  - Babbage C
TI  - Passages from a Life.
SO  - Memoirs. 2(1):1-2, 1864.
`;

const parse = (text: string) => parseOvid(new Source(text, ''));

suite('parseOvid', () => {
	test('reads every field of an entry', () => {
		const year = engine.replace('1843.\nAbs', '1943.\nAbs');
		assert.deepEqual(parse(year)?.entries, [
			{
				title: 'Notes on the analytical engine',
				abstract: 'The engine weaves patterns.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Menabrea', given: 'Luigi F.' },
				],
				ids: ['doi:10.1000/notes.1843'],
				span: { start: 0, end: engine.trimEnd().length },
				venue: 'Scientific Memoirs',
				date: '1943-09',
				published: '1943-09',
				keywords: ['engines', 'weaving'],
				urls: [],
			},
		]);
	});

	test('reads names of fields and tags, with CRLF', () => {
		const listing = parse(`${engine}\n\n${tagged}`.replaceAll('\n', '\r\n'));
		assert.deepEqual(listing?.problems, []);
		assert.deepEqual(listing?.entries[1]?.title, 'Passages from a Life');
		assert.deepEqual(listing?.entries[1]?.venue, 'Memoirs');
	});

	test('leaves degrees and roles out of names', () => {
		const text = engine.replace(/ {2}Lovelace.*/, '  Bunkers, Sandra RN; PhD; FAAN 1; Max [Ed]');
		assert.deepEqual(parse(text)?.entries[0]?.authors, [
			{ family: 'Bunkers', given: 'Sandra' },
			{ literal: 'Max' },
		]);
	});

	test('begins records with their first field where there are no numbers', () => {
		const one = (title: string) =>
			`Score\n  *****\nAuthor\n  Lovelace, Ada MD, PhD +;  Menabrea, Luigi MD *\nTitle\n  ${title}.[Article]\n`;
		const text = `\n${one('First')} \n\n${one('Second')}`;
		assert.ok(looksLikeOvid(new Source(text.trimStart(), '')));
		const { entries, problems } = parse(text) ?? {};
		assert.deepEqual(
			entries?.map(({ title, span }) => [title, text.slice(span.start, span.start + 5)]),
			[
				['First', 'Score'],
				['Second', 'Score'],
			],
		);
		assert.deepEqual(entries?.[0]?.authors, [
			{ family: 'Lovelace', given: 'Ada' },
			{ family: 'Menabrea', given: 'Luigi' },
		]);
		assert.deepEqual(problems, []);
	});

	test('makes a record without a title a problem', () => {
		const text = `<7>\nPublication Type\n  Journal\n${engine}`;
		const { entries, problems } = parse(text) ?? {};
		assert.equal(entries?.length, 1);
		assert.equal(problems?.length, 1);
		assert.ok(text.slice(0, problems?.[0]?.span.end).endsWith('Journal'));
	});

	test('never throws, wherever the text is cut', () => {
		const text = engine + tagged;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				parse(text.slice(0, a) + text.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse('<1>\n'), undefined);
	});
});

test('looksLikeOvid knows the first record', () => {
	const looks = (text: string) => looksLikeOvid(new Source(text, ''));
	assert.ok(looks(engine));
	assert.ok(looks(tagged));
	assert.ok(!looks('<1>\n<p>text</p>'));
	assert.ok(!looks('<html>'));
});
