import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';
import { drawViews, findTerms } from '../../../../src/core/training/paperViews';
import { chooseVocabulary } from '../../../../src/core/training/vocabulary';
import { read } from '../../../helpers/madeUpPapers';

const limits = { leastPapers: 1, mostStems: 99, mostPairs: 99 };

suite('paperViews', () => {
	const readings = read([
		{ title: 'Neural networks', abstract: 'Networks, neural networks, trees, bees.', keywords: [] },
		{ title: '', abstract: 'Trees, bees, seas, peas.', keywords: [] },
	]);
	const vocabulary = chooseVocabulary(readings, limits);
	const terms = findTerms(readings, vocabulary);
	const namesOf = (from: number, to: number) =>
		[...terms.terms.subarray(from, to)].map(term => vocabulary.terms[term]!.text).sort();

	test('finds each term once in a title and once in an abstract', () => {
		const { titles, abstracts } = terms;
		assert.deepEqual(namesOf(titles[0]!, abstracts[0]!), ['network', 'neural', 'neural network']);
		assert.deepEqual(namesOf(abstracts[0]!, titles[1]!), [
			'bee',
			'network',
			'neural',
			'neural network',
			'tree',
		]);
		assert.equal(titles[1], abstracts[1]);
	});

	test('draws a title against the abstract, or halves that share nothing', () => {
		const chance = new Chance(1);
		let byTitle = 0;
		for (let draw = 0; draw < 200; draw++) {
			const [one, other] = drawViews(Int32Array.of(0, 1), terms, chance);
			const halves = [
				...one.terms.subarray(one.starts[1]),
				...other.terms.subarray(other.starts[1]),
			];
			assert.equal(new Set(halves).size, 4);
			const first = one.terms.subarray(0, one.starts[1]);
			const shared = [...other.terms.subarray(0, other.starts[1])].filter(term =>
				first.includes(term),
			);
			byTitle += shared.length > 0 ? 1 : 0;
		}
		assert.ok(byTitle > 60 && byTitle < 140, String(byTitle));
	});
});
