import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordForms } from '../../../../src/core/words/wordForms';

const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const letter = `(?!${sign})[\\p{L}\\p{N}\\p{M}]`;
/** What words are, said in another way. */
const pattern = new RegExp(`${sign}|(?:${letter})+(?:\\++(?!\\+|${letter}))?`, 'gu');

/** More than are kept as the words of few papers are. */
const manyWords = Array.from({ length: 6_000 }, (_, i) => `word${i}`);

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

	test('finds the words of any text where they stand, after few words and after many', () => {
		const many = new WordForms();
		many.read(manyWords.join(' '));
		const signs = ['a', 'Ü', ' ', '-', '+', '学', 'ไ', '\u0301', '𝒜', '𠀀', '\ud800', '9', '“'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), pieces => {
				const text = pieces.join('');
				const expected = [...text.matchAll(pattern)].map(([word]) => word);
				assert.deepEqual(wordsIn(text), expected);
				assert.deepEqual(wordsIn(text, many), expected);
			}),
		);
	});

	test('reads texts alike after few words and after many', () => {
		const many = new WordForms();
		many.read(manyWords.join(' '));
		const told = (forms: WordForms, text: string) => {
			const words = forms.read(text);
			return words.numbers().map((form, i) => {
				return [forms.textOf(form), words.startAt(i), words.endAt(i), words.runsOnAt(i)];
			});
		};
		for (const text of [
			"Long-horizon agents, agent's (tools) – and more/less  C++ code",
			'A TITLE IN CAPITALS IS READ AS IF IT WERE NOT ONE, MOSTLY',
			`search ${'x'.repeat(41)} agents ${'y'.repeat(40)}`,
			'机器翻译的数据 and İstanbul naïve Poincaré LLM을',
			'',
		]) {
			assert.deepEqual(told(many, text), told(new WordForms(), text));
		}
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

	test('keeps the numbers of words while they become many', () => {
		const forms = new WordForms();
		const before = manyWords.slice(0, 100).map(word => forms.numberOf(word));
		const numbers = forms.read(manyWords.join(' ')).numbers();
		assert.deepEqual(numbers.slice(0, 100), before);
		assert.equal(new Set(numbers).size, manyWords.length);
		assert.deepEqual(
			manyWords.map(word => forms.numberOf(word)),
			numbers,
		);
		assert.deepEqual(
			numbers.map(number => forms.textOf(number)),
			manyWords,
		);
		const [next] = forms.read('another').numbers();
		assert.equal(next, manyWords.length);
		assert.equal(forms.textOf(next), 'another');
	});
});
