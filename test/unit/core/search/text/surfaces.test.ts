import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis, wordsOf } from '../../../../../src/core/search/text/analysis';
import { findSurfaces } from '../../../../../src/core/search/text/surfaces';

const find = (text: string, ...words: string[]) =>
	findSurfaces(
		text,
		words.map(word => ({ text: word.replace('*', ''), open: word.endsWith('*') })),
	);

suite('findSurfaces', () => {
	test('finds words as they are first written', () => {
		assert.deepEqual(find('On RLVR: rlvr by Schrödinger', 'rlvr', 'schrodinger', 'agent'), [
			'RLVR',
			'Schrödinger',
			undefined,
		]);
	});

	test('finds a part of a word and the whole, with its sign', () => {
		const text = 'Fine-Tuning in C++';
		assert.deepEqual(find(text, 'tuning', 'finetuning', 'c++'), ['Tuning', 'Fine-Tuning', 'C++']);
	});

	test('finds longer words by their beginning', () => {
		assert.deepEqual(find('Explorations', 'explor*', 'explor'), ['Explorations', undefined]);
	});

	test('finds what reading the whole text finds', () => {
		const word = fc.constantFrom('Tree', 'fine-tuning', 'tuning', 'C++', 'π0', 'Qwen2.5', '学习法');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom('', ', '), (all, gap) => {
				const text = all.join(`${gap} `);
				const words = new Analysis()
					.analyse(text)
					.chunks.flatMap(chunk =>
						wordsOf(chunk).map(one => [one.text, chunk.surface.slice(one.from, one.to)] as const),
					);
				const first = new Map([...words].reverse());
				assert.deepEqual(find(text, ...first.keys()), [...first.values()]);
			}),
			{ numRuns: 100 },
		);
	});
});
