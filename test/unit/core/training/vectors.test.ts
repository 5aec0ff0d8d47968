import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';
import { findTerms } from '../../../../src/core/training/paperViews';
import { learnVectors } from '../../../../src/core/training/vectors';
import { chooseVocabulary } from '../../../../src/core/training/vocabulary';
import { finish, madeUpPapers, read } from '../../../helpers/madeUpPapers';

const settings = { width: 8, batch: 16, epochs: 5, temperature: 0.1, rate: 0.02, spread: 0.05 };

suite('learnVectors', () => {
	const readings = read(madeUpPapers(60));
	const vocabulary = chooseVocabulary(readings, { leastPapers: 2, mostStems: 99, mostPairs: 99 });
	const papers = findTerms(readings, vocabulary);

	test('puts words of one field near each other', () => {
		const rows = finish(learnVectors(vocabulary.terms, papers, new Chance(1), settings));
		const nearness = (first: string, second: string) => {
			const [a, b] = [first, second].map(text => {
				const term = vocabulary.terms.findIndex(one => one.text === text);
				return rows.subarray(term * 8, term * 8 + 8);
			});
			const product = (x: Float32Array, y: Float32Array) =>
				x.reduce((sum, value, i) => sum + value * y[i]!, 0);
			return product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!));
		};
		assert.ok(nearness('robot', 'grasp') > nearness('robot', 'parser') + 0.3);
		assert.ok(nearness('parser', 'grammar') > nearness('parser', 'grasp') + 0.3);
	});

	test('learns less and less wrong', () => {
		const losses = [...learnVectors(vocabulary.terms, papers, new Chance(1), settings)].map(
			({ loss }) => loss,
		);
		assert.ok(losses.at(-1)! < losses[0]! - 0.3, `${losses[0]} ${losses.at(-1)}`);
	});

	test('has nothing to learn from one paper', () => {
		const one = findTerms(read(madeUpPapers(1)), vocabulary);
		assert.deepEqual([...learnVectors(vocabulary.terms, one, new Chance(1), settings)], []);
	});
});
