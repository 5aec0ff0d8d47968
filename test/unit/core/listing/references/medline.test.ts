import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeMedline, parseMedline } from '../../../../../src/core/listing/references/medline';
import { Source } from '../../../../../src/core/listing/source';

const engine = `PMID- 12345678
OWN - NLM
DP  - 1843 Sep 5
TI  - Notes on the analytical
      engine.
LID - 10.1000/notes.1843 [doi]
AB  - The engine weaves
      patterns.
FAU - Lovelace, Ada
AU  - Lovelace A
FAU - Menabrea, Luigi F
AU  - Menabrea LF
CN  - Analytical Society
TA  - Sci Mem
JT  - Scientific memoirs
OT  - engines
MH  - *Weaving/methods
AID - S1 [pii]
AID - 10.1000/notes.1843 [doi]
SO  - Sci Mem. 1843 Sep 5;3:666-731.
`;
const eric = `OWN - ERIC
TI  - Teaching with Cards
AU  - Babbage, Charles
JT  - Journal of Engines
LID - http://example.org/?id=1
DP  - Apr 2019
`;

const parse = (text: string) => parseMedline(new Source(text, ''));

suite('parseMedline', () => {
	test('reads every field of an entry, each author once', () => {
		const listing = parse(engine);
		assert.deepEqual(listing?.problems, []);
		assert.deepEqual(listing?.entries, [
			{
				title: 'Notes on the analytical engine',
				abstract: 'The engine weaves patterns.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Menabrea', given: 'Luigi F' },
					{ literal: 'Analytical Society' },
				],
				ids: ['doi:10.1000/notes.1843', 'pubmed:12345678'],
				span: { start: 0, end: engine.trimEnd().length },
				date: '1843-09-05',
				venue: 'Scientific memoirs',
				published: '1843-09-05',
				keywords: ['engines', 'Weaving'],
				urls: [],
			},
		]);
	});

	test('reads records one after another, with CRLF, with and without numbers', () => {
		const text = `\n${engine}\n${engine.replace('12345678', '2')}\n${eric}\n${eric}`;
		for (const one of [text, text.replaceAll('\n', '\r\n')]) {
			assert.equal(parse(one)?.entries.length, 4);
			assert.deepEqual(parse(one)?.entries[3]?.urls, ['http://example.org/?id=1']);
			assert.equal(parse(one)?.entries[3]?.date, '2019-04');
		}
	});

	test('reads names in the order of an index where no others are given', () => {
		const [entry] = parse(engine.replaceAll(/FAU.*\n/g, ''))?.entries ?? [];
		assert.deepEqual(entry?.authors?.[1], {
			family: 'Menabrea',
			given: 'LF',
			literal: 'Menabrea LF',
		});
	});

	test('reads tags that are not padded', () => {
		const listing = parse('PMID-1\nTI- A Title\n\nPMID- 2\nSO- x\nTI  -Another');
		assert.deepEqual(
			listing?.entries.map(({ title, ids }) => [title, ...ids]),
			[
				['A Title', 'pubmed:1'],
				['Another', 'pubmed:2'],
			],
		);
	});

	test('makes a record without title and number a problem', () => {
		const text = `${engine}\nOWN - ERIC\nPT  - Editorial\n\n${eric}`;
		assert.deepEqual(
			parse(text)?.problems.map(({ span }) => text.slice(span.start, span.end)),
			['OWN - ERIC\nPT  - Editorial'],
		);
	});

	test('never throws, wherever the text is cut', () => {
		const text = `${engine}\n${eric}`;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				parse(text.slice(0, a) + text.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse(''), undefined);
	});
});

suite('looksLikeMedline', () => {
	const looks = (text: string) => looksLikeMedline(new Source(text, ''));

	test('knows it by its first tag', () => {
		assert.ok(looks(engine));
		assert.ok(looks(`\n\n${eric}`));
		assert.ok(looks('PMID-1\nTI  - x'));
	});

	test('takes neither RIS nor words for it', () => {
		assert.ok(!looks('TY  - JOUR\nTI  - x\nAB  - y\nER  -'));
		assert.ok(!looks('PMIDs are numbers.'));
		assert.ok(!looks('DNA- and RNA-binding'));
	});
});
