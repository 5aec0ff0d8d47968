import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Listing } from '../../../../../src/core/listing/listing';
import { looksLikeRis, parseRis } from '../../../../../src/core/listing/references/ris';
import { Source } from '../../../../../src/core/listing/source';

const engine = `TY  - JOUR
AU  - Lovelace, Ada
AU  - Menabrea, Luigi F.
TI  - Notes on the <i>analytical</i> engine
T2  - Scientific Memoirs
JF  - Scientific Memoirs, Selected
PY  - 1843
DA  - 1843/09/05/
DO  - 10.1000/Notes.1843
AN  - 12345678
DP  - NLM
KW  - engines
KW  - *weaving; cards
AB  - The engine weaves
algebraic patterns.
UR  - https://example.org/notes.html
ID  - lovelace1843
ER  - 
`;
const second = 'TY  - CONF\nT1  - Another Paper\nA1  - Turing,A. M.\nY1  - 1936///\nER  -\n';

function parse(text: string, name = 'a.ris'): Listing {
	const listing = parseRis(new Source(text, name));
	assert.ok(listing, 'is a listing');
	return listing;
}

function titles({ entries }: Listing): readonly string[] {
	return entries.map(entry => entry.title);
}

suite('parseRis', () => {
	test('reads every field of an entry, with its place', () => {
		const { entries, problems, form } = parse(engine);
		assert.equal(form, 'ris');
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'Notes on the analytical engine',
				abstract: 'The engine weaves algebraic patterns.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Menabrea', given: 'Luigi F.' },
				],
				venue: 'Scientific Memoirs, Selected',
				date: '1843-09-05',
				published: '1843-09-05',
				ids: ['doi:10.1000/notes.1843', 'pubmed:12345678'],
				keywords: ['engines', 'weaving', 'cards'],
				keys: ['lovelace1843'],
				urls: ['https://example.org/notes.html'],
				span: { start: 0, end: engine.trimEnd().length },
			},
		]);
	});

	for (const [what, change] of [
		['a byte order mark', (text: string) => `\uFEFF${text}`],
		['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
		['CR', (text: string) => text.replaceAll('\n', '\r')],
		['CRLF and CR', (text: string) => text.replaceAll('\n', '\r\n\r')],
		['three spaces', (text: string) => text.replaceAll('  - ', '  -  ')],
		['one space', (text: string) => text.replaceAll('  - ', ' - ')],
		['an end that is not written', (text: string) => text.replaceAll(/ER {2}-.*\n/g, '')],
		['an end without a dash', (text: string) => text.replaceAll(/ER {2}-.*\n/g, 'ER\n')],
		['numbers', (text: string) => text.replaceAll('TY  -', '\n1.\nTY  -')],
		[
			'headings',
			(text: string) =>
				text.replaceAll('TY  -', 'Record #1 of 2\nProvider: Somebody\nContent: text\n\nTY  -'),
		],
	] as const) {
		test(`reads two entries with ${what}`, () => {
			const listing = parse(change(engine + second));
			assert.deepEqual(titles(listing), ['Notes on the analytical engine', 'Another Paper']);
			assert.deepEqual(listing.problems, []);
			assert.deepEqual(listing.entries[1]?.authors, [{ family: 'Turing', given: 'A. M.' }]);
			assert.equal(listing.entries[1]?.date, '1936');
		});
	}

	test('goes on after a record that names no paper', () => {
		const text = `${engine}TY  - GEN\nN1  - nothing\nER  -\n${second}`;
		const { entries, problems } = parse(text);
		assert.equal(entries.length, 2);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['TY  - GEN\nN1  - nothing\nER  -'],
		);
	});

	test('tells of lines that belong to no record', () => {
		const text = `${engine}Some words\nand more\n${second}`;
		const { problems } = parse(text);
		assert.deepEqual(
			problems.map(({ span }) => text.slice(span.start, span.end)),
			['Some words\nand more'],
		);
	});

	test('passes over what Ovid writes behind the end', () => {
		const text = `${engine}NL  - Sci Mem\n\nLink to the Ovid Full Text or citation: https://example.org\n\n2.\n${second}`;
		assert.deepEqual(parse(text).problems, []);
	});

	test('keeps unknown tags out of values', () => {
		assert.equal(parse(engine.replace('T2  -', 'X9  -')).entries[0]?.authors?.length, 2);
	});

	test('never throws, wherever the text is cut', () => {
		const text = engine + second;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (a, b, noise) => {
				parseRis(new Source(text.slice(0, a) + noise + text.slice(b), ''));
			}),
			{ numRuns: 50 },
		);
	});
});

suite('looksLikeRis', () => {
	const looks = (text: string, name = '') => looksLikeRis(new Source(text, name));

	test('judges by the first record', () => {
		assert.ok(looks(engine));
		assert.ok(looks(`\n\uFEFFRecord #1 of 1\n\n${engine}`));
		assert.ok(looks('AU  - A\nTI  - B\nPY  - 1843\n', 'a.RIS'));
		assert.ok(!looks(`A page about RIS:\n${engine}`));
		assert.ok(!looks('TY is short for type.'));
		assert.ok(!looks(''));
	});

	test('gives nothing where no paper is found', () => {
		assert.equal(parseRis(new Source('TY  - JOUR\nER  -\n', '')), undefined);
		assert.equal(parseRis(new Source('', 'a.ris')), undefined);
	});
});
