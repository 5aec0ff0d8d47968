import assert from 'node:assert/strict';
import { chooseVocabulary } from '../../../../src/core/training/vocabulary';
import { read } from '../../../helpers/madeUpPapers';

const paper = (title: string, abstract = '') => ({ title, abstract, keywords: [] });

suite('chooseVocabulary', () => {
	const readings = read([
		paper('Neural networks', 'Neural networks train trees.'),
		paper('Neural networks', 'Trees.'),
		paper('Trees train'),
	]);

	test('takes stems by how many papers have them, then pairs', () => {
		const { terms, stems } = chooseVocabulary(readings, {
			leastPapers: 2,
			mostStems: 10,
			mostPairs: 10,
		});
		assert.deepEqual(terms, [
			{ text: 'tree', papers: 3 },
			{ text: 'network', papers: 2 },
			{ text: 'neural', papers: 2 },
			{ text: 'train', papers: 2 },
			{ text: 'neural network', papers: 2 },
		]);
		assert.equal(stems, 4);
	});

	test('takes no more than it may', () => {
		const { terms } = chooseVocabulary(readings, { leastPapers: 1, mostStems: 3, mostPairs: 0 });
		assert.deepEqual(
			terms.map(({ text }) => text),
			['tree', 'network', 'neural'],
		);
	});

	test('makes no pair of a title and the abstract behind it', () => {
		const { terms } = chooseVocabulary(read([paper('Trees', 'grow'), paper('Trees', 'grow')]), {
			leastPapers: 2,
			mostStems: 9,
			mostPairs: 9,
		});
		assert.ok(terms.every(({ text }) => !text.includes(' ')));
	});
});
