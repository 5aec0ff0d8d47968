import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordForms } from '../../../../src/core/words/wordForms';

const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const letter = `(?!${sign})[\\p{L}\\p{N}\\p{M}]`;
/** What words are, said in another way. */
const pattern = new RegExp(`${sign}|(?:${letter})+(?:\\++(?!\\+|${letter}))?`, 'gu');

function wordsIn(text: string, forms = new WordForms()): readonly string[] {
	const words = forms.read(text);
	return words.numbers().map((_, i) => text.slice(words.startAt(i), words.endAt(i)));
}

suite('WordForms', () => {
	test('numbers words as they are written', () => {
		const forms = new WordForms();
		const [search, agents, again, small] = forms.read('Search agents, Search search').numbers();
		assert.equal(search, again);
		assert.equal(new Set([search, agents, small]).size, 3);
		assert.equal(forms.textOf(agents!), 'agents');
		assert.equal(forms.numberOf('agents'), agents);
	});

	test('tells C from C++, and numbers signs that stand alone', () => {
		const words = ['C++', 'and', 'C', '1', '学', '习', 'image', 'text'];
		assert.deepEqual(wordsIn('C++ and C, +1 学习 image+text'), words);
	});

	test('finds the words of any text where they stand', () => {
		const parts = fc.constantFrom(
			'a',
			'Ü',
			' ',
			'-',
			'+',
			'学',
			'ไ',
			'\u0301',
			'𝒜',
			'𠀀',
			'\ud800',
			'9',
			'“',
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 30 }), pieces => {
				const text = pieces.join('');
				const expected = [...text.matchAll(pattern)].map(([word]) => word);
				assert.deepEqual(wordsIn(text), expected);
			}),
		);
	});

	test('gives words one stem whatever their case', () => {
		const forms = new WordForms();
		const [small, capital, shouted] = forms.read('agents Agents AGENTS').numbers();
		assert.deepEqual(
			[small, capital, shouted].map(form => forms.stemOf(form!)),
			['agent', 'agent', 'agent'],
		);
	});

	test('reads a text the same way again, also after many others', () => {
		const forms = new WordForms();
		const texts = ['one', 'two words', 'three', 'four', 'five', 'six'];
		const first = texts.map(text => wordsIn(text, forms));
		assert.deepEqual(
			texts.map(text => wordsIn(text, forms)),
			first,
		);
		assert.deepEqual(texts.map(text => wordsIn(text, forms)).reverse(), [...first].reverse());
	});

	test('keeps words over a growing number of texts apart', () => {
		const forms = new WordForms();
		const words = Array.from({ length: 5_000 }, (_, i) => `word${i}`);
		const numbers = words.map(word => forms.numberOf(word));
		assert.equal(new Set(numbers).size, words.length);
		assert.deepEqual(
			numbers.map(number => forms.textOf(number)),
			words,
		);
	});
});
