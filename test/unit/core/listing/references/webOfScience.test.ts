import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	looksLikeWebOfScience,
	parseWebOfScience,
} from '../../../../../src/core/listing/references/webOfScience';
import { Source } from '../../../../../src/core/listing/source';

const engine = `PT J
AU Lovelace, A
   Menabrea, LF
AF Lovelace, Ada
   Menabrea, Luigi Federico
TI Notes on the analytical
   engine
SO SCIENTIFIC MEMOIRS
DE engines; weaving
   with cards
ID LOOMS
AB The engine weaves
   AB patterns.
PD SEP 5
PY 1843
DI 10.1000/notes.1843
PM 12345678
WC Computer Science, Theory & Methods; Mathematics
ER
`;
const text = `\uFEFFFN Clarivate Analytics Web of Science
VR 1.0
${engine}
PT B
AU Babbage, C
TI A Book.
SO A Book
PD JUN 28 1851
PY 1851
ER

EF`;

const parse = (source: string) => parseWebOfScience(new Source(source, ''));

suite('parseWebOfScience', () => {
	test('reads every field of an entry', () => {
		const listing = parse(text);
		assert.deepEqual(listing?.problems, []);
		assert.deepEqual(listing?.entries[0], {
			title: 'Notes on the analytical engine',
			abstract: 'The engine weaves AB patterns.',
			authors: [
				{ family: 'Lovelace', given: 'Ada' },
				{ family: 'Menabrea', given: 'Luigi Federico' },
			],
			ids: ['doi:10.1000/notes.1843', 'pubmed:12345678'],
			span: { start: text.indexOf('PT J'), end: text.indexOf('PT J') + engine.trimEnd().length },
			venue: 'SCIENTIFIC MEMOIRS',
			date: '1843-09-05',
			published: '1843-09-05',
			keywords: ['engines', 'weaving with cards', 'LOOMS'],
			categories: ['Computer Science, Theory & Methods', 'Mathematics'],
			urls: [],
		});
	});

	test('takes a book for its own source, which is no venue', () => {
		const book = parse(text.replaceAll('\n', '\r\n'))?.entries[1];
		assert.deepEqual([book?.title, book?.venue, book?.date], ['A Book', undefined, '1851-06-28']);
	});

	test('takes a season for no month', () => {
		assert.equal(parse(text.replace('SEP 5', 'SPR'))?.entries[0]?.date, '1843');
	});

	test('goes on after a record without a title', () => {
		const broken = text.replace(/TI Notes[^]*?SO/, 'SO').replace(/^(?:DI|PM) .*\n/gm, '');
		const listing = parse(broken);
		assert.deepEqual([listing?.entries.length, listing?.problems.length], [1, 1]);
	});

	test('never throws, wherever the text is cut', () => {
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				parse(text.slice(0, a) + text.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse('FN ISI Export Format\nVR 1.0\nEF'), undefined);
	});
});

test('looksLikeWebOfScience knows the head, or a record alone', () => {
	const looks = (source: string) => looksLikeWebOfScience(new Source(source, ''));
	assert.ok(looks(text));
	assert.ok(looks(engine));
	assert.ok(!looks('PT is a tag.\nAU is another.'));
	assert.ok(!looks(' ## '));
});
