import assert from 'node:assert/strict';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { readQuery } from '../../../../../src/core/search/ask/needs';

const read = (text: string) => readQuery(text, new Analysis());
const spellings = (text: string) =>
	read(text).needs.map(({ ways }) => ways.map(({ terms }) => terms.map(term => term.text)));

suite('readQuery', () => {
	test('takes the last word as a beginning until a space follows', () => {
		const open = (text: string) => read(text).needs.map(({ ways }) => ways[0]!.terms[0]!.open);
		assert.deepEqual(open('graph atten'), [false, true]);
		assert.deepEqual(open('graph atten '), [false, false]);
	});

	test('asks for words joined and apart', () => {
		assert.deepEqual(spellings('fine-tuning '), [
			[['finetuning'], ['fine', 'tuning'], ['fine', 'tuning']],
		]);
		assert.deepEqual(spellings('fine tuning '), [
			[['fine'], ['finetuning']],
			[['tuning'], ['finetuning']],
		]);
		assert.deepEqual(spellings('C++ '), [[['c++'], ['c']]]);
	});

	test('joins neither the shortest words nor those with something between them', () => {
		assert.deepEqual(spellings('a b '), [[['a']], [['b']]]);
		assert.deepEqual(spellings('tree, graph '), [[['tree']], [['graph']]]);
	});

	test('finds phrases', () => {
		const phrases = read('"reward model" search “test time”').phrases;
		assert.deepEqual(
			phrases.map(({ terms }) => terms.map(({ text }) => text)),
			[
				['reward', 'model'],
				['test', 'time'],
			],
		);
		assert.deepEqual(read('"reward').phrases, []);
	});

	test('looks for words of a field in that field only', () => {
		assert.deepEqual(
			read('author:yang agents').needs.map(({ fields }) => fields),
			[['authors'], undefined],
		);
	});

	test('tells what must not be there from what must', () => {
		const { needs, excluded } = read('reward -survey -"state of the art"');
		assert.deepEqual(
			needs.map(({ typed }) => typed),
			['reward'],
		);
		assert.deepEqual(
			excluded.map(({ needs: not, phrase }) => [not.length, phrase?.terms.length]),
			[
				[1, undefined],
				[4, 4],
			],
		);
	});

	test('excludes a word that is still typed, not those it begins', () => {
		assert.equal(read('reward -sur').excluded[0]!.needs[0]!.ways[0]!.terms[0]!.open, false);
	});

	test('keeps filters and ids apart from words', () => {
		const { needs, filters, ids } = read('status:kept see (2602.03647v1), please');
		assert.equal(filters.length, 1);
		assert.deepEqual(ids, ['arxiv:2602.03647']);
		assert.ok(needs.every(({ typed }) => typed !== 'kept'));
	});

	test('minds small words only where there are no others', () => {
		const minor = (text: string) => read(text).needs.map(need => need.minor);
		assert.deepEqual(minor('the entropy'), [true, false]);
		assert.deepEqual(minor('to be'), [false, false]);
	});

	test('asks once for a word typed twice, and for no more than can be told apart', () => {
		assert.equal(read('graph graph ').needs.length, 1);
		const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
		assert.equal(read(words).needs.length, 30);
	});
});
