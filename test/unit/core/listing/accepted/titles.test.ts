import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeTitles, parseTitles } from '../../../../../src/core/listing/accepted/titles';
import { Source } from '../../../../../src/core/listing/source';

function parse(text: string, name = '') {
	const source = new Source(text, name);
	return looksLikeTitles(source) ? parseTitles(source) : undefined;
}

const python = `# made by hand
SESSION_1 = [
    "One Rather Long Title", # a remark
    'Two Rather Long Titles: It\\'s So',
]

SESSION_2 = ["Three Rather Long Titles"]
`;

suite('parseTitles', () => {
	test('reads lists of Python with their sessions', () => {
		const listing = parse(python, 'neurips2025_posters.py');
		assert.deepEqual(
			listing?.entries.map(({ title, categories, venue }) => [title, categories?.[0], venue]),
			[
				['One Rather Long Title', 'Session 1', 'NeurIPS 2025'],
				["Two Rather Long Titles: It's So", 'Session 1', 'NeurIPS 2025'],
				['Three Rather Long Titles', 'Session 2', 'NeurIPS 2025'],
			],
		);
	});

	test('reads the same as JSON and JavaScript', () => {
		const titles = ['One Rather Long Title', 'Two Rather Long Titles', 'Three Rather Long Titles'];
		assert.equal(parse(JSON.stringify(titles))?.entries.length, 3);
		assert.equal(parse(JSON.stringify({ Oral: titles }))?.entries[0]?.categories?.[0], 'Oral');
		const script = `export const papers = ${JSON.stringify(titles)};`;
		assert.equal(parse(script)?.entries.length, 3);
		assert.equal(parse(script)?.entries[0]?.categories, undefined);
	});

	test('is none for lists of words, names and addresses', () => {
		assert.equal(parse('["one", "two", "three"]'), undefined);
		assert.equal(parse('NAMES = ["Ada Lovelace", "Alan Turing", "Grace Hopper"]'), undefined);
		assert.equal(parse('x = 1'), undefined);
	});

	test('never throws on a text that is cut', () => {
		fc.assert(fc.property(fc.nat({ max: python.length }), end => void parse(python.slice(0, end))));
	});
});
