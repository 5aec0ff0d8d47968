import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeRefer, parseRefer } from '../../../../../src/core/listing/references/refer';
import { Source } from '../../../../../src/core/listing/source';

const engine = `%0 Journal Article
%A Lovelace, Ada
%A Menabrea, L. F.
%T Notes on the analytical engine
%J Scientific Memoirs
%D 1843
%8 1843/09/05
%R 10.1000/notes.1843
%K engines
weaving
%X The engine weaves

patterns.
%F lovelace1843
%U https://example.org/notes
`;

const parse = (text: string) => parseRefer(new Source(text, ''));

suite('parseRefer', () => {
	test('reads every field of an entry, values of several lines too', () => {
		const listing = parse(engine);
		assert.deepEqual(listing?.problems, []);
		assert.deepEqual(listing?.entries, [
			{
				title: 'Notes on the analytical engine',
				abstract: 'The engine weaves\n\npatterns.',
				authors: [
					{ family: 'Lovelace', given: 'Ada' },
					{ family: 'Menabrea', given: 'L. F.' },
				],
				ids: ['doi:10.1000/notes.1843'],
				span: { start: 0, end: engine.trimEnd().length },
				date: '1843-09-05',
				venue: 'Scientific Memoirs',
				published: '1843-09-05',
				keywords: ['engines', 'weaving'],
				keys: ['lovelace1843'],
				urls: ['https://example.org/notes'],
			},
		]);
	});

	test('divides records by types, or else by blank lines', () => {
		assert.equal(parse(`${engine}\n${engine}${engine}`)?.entries.length, 3);
		const plain = '%T One\n%A A B\n\n%T Two\n\n\n%T Three';
		for (const text of [plain, plain.replaceAll('\n', '\r\n')]) {
			assert.deepEqual(
				parse(text)?.entries.map(({ title }) => title),
				['One', 'Two', 'Three'],
			);
		}
	});

	test('takes a type that is told twice for one record', () => {
		assert.equal(parse('%0 Serial\n%0 Audio\n%T Talks\n')?.problems.length, 0);
	});

	test('goes on after a record without a title', () => {
		const text = `${engine}\n%0 Report\n%C Here\n\n${engine}`;
		const { entries, problems } = parse(text) ?? {};
		assert.equal(entries?.length, 2);
		assert.deepEqual(
			problems?.map(({ span }) => text.slice(span.start, span.end)),
			['%0 Report\n%C Here'],
		);
	});

	test('begins a record with a second title behind a blank line, though it has no type', () => {
		const text = '%0 Book\n%T First\n%A A, B\n\n%T Second\n%A C, D\n';
		assert.deepEqual(
			parse(text)?.entries.map(({ title, authors }) => [title, authors?.[0]?.family]),
			[
				['First', 'A'],
				['Second', 'C'],
			],
		);
	});

	test('never throws, wherever the text is cut', () => {
		fc.assert(
			fc.property(fc.nat(engine.length), fc.nat(engine.length), (a, b) => {
				parse(engine.slice(0, a) + engine.slice(b));
			}),
			{ numRuns: 50 },
		);
		assert.equal(parse('%0 Book'), undefined);
	});
});

test('looksLikeRefer knows the first tags, and TeX and PDF are others', () => {
	const looks = (text: string) => looksLikeRefer(new Source(text, ''));
	assert.ok(looks(engine));
	assert.ok(looks('%A A\n%D 1843\n%T Title'));
	assert.ok(!looks('%PDF-1.4\n%abc'));
	assert.ok(!looks('% a comment\n\\begin{document}'));
	assert.ok(!looks('%% Creator: somebody'));
});
