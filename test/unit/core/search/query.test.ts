import assert from 'node:assert/strict';
import { Analysis } from '../../../../src/core/search/analysis';
import { readQuery } from '../../../../src/core/search/query';

const read = (text: string) => readQuery(text, new Analysis());

suite('readQuery', () => {
	test('takes the last word as a beginning until a space follows', () => {
		assert.equal(read('graph atten').needs[1]!.ways[0]!.terms[0]!.open, true);
		assert.equal(read('graph atten').needs[0]!.ways[0]!.terms[0]!.open, false);
		assert.equal(read('graph atten ').needs[1]!.ways[0]!.terms[0]!.open, false);
	});

	test('asks for words joined and apart', () => {
		const spellings = (text: string) =>
			read(text).needs.map(need => need.ways.map(way => way.terms.map(term => term.text)));
		assert.deepEqual(spellings('fine-tuning '), [
			[['finetuning'], ['fine', 'tuning'], ['fine', 'tuning']],
		]);
		assert.deepEqual(spellings('fine tuning '), [
			[['fine'], ['finetuning']],
			[['tuning'], ['finetuning']],
		]);
	});

	test('finds phrases', () => {
		const phrases = read('"reward model" search “test time”').phrases;
		assert.deepEqual(
			phrases.map(terms => terms.map(term => term.text)),
			[
				['reward', 'model'],
				['test', 'time'],
			],
		);
		assert.deepEqual(read('"reward').phrases, []);
	});

	test('finds ids in any spelling, also among words', () => {
		assert.deepEqual(read('https://arxiv.org/pdf/2602.03647v2').ids, ['arxiv:2602.03647']);
		assert.deepEqual(read('see (2602.03647v1), please').ids, ['arxiv:2602.03647']);
		assert.deepEqual(read('entropy').ids, []);
	});

	test('minds small words only where there are no others', () => {
		assert.deepEqual(
			read('the entropy').needs.map(need => need.minor),
			[true, false],
		);
		assert.deepEqual(
			read('to be').needs.map(need => need.minor),
			[false, false],
		);
	});

	test('takes a long text as far as it can be answered in time', () => {
		const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
		assert.equal(read(words).needs.length, 20);
	});
});
