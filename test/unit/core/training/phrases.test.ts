import assert from 'node:assert/strict';
import { findPhrases } from '../../../../src/core/training/phrases';
import { finish } from '../../../helpers/madeUpPapers';

const limits = { leastTitles: 2, leastKeywords: 2, mostPhrases: 100 };
const papers = [
	{
		title: 'Large Language Models as Search Agents',
		abstract: 'We let large language models search. Do large language models?',
		keywords: ['Token entropy', 'search agents'],
	},
	{
		title: 'Training Large Language Models',
		abstract: 'A search agent with a large language model.',
		keywords: ['token entropy'],
	},
	{
		title: 'Search Agents Search',
		abstract: 'Token entropy tells search agents from search agents.',
		keywords: [],
	},
];

suite('findPhrases', () => {
	const phrases = finish(findPhrases(papers, limits));

	test('counts titles, abstracts and keywords', () => {
		const found = phrases.find(({ stems }) => stems === 'search agent');
		assert.deepEqual(found, {
			stems: 'search agent',
			written: 'Search agents',
			titles: 2,
			abstracts: 2,
			nameLike: 0.83,
			keywords: 1,
		});
	});

	test('leaves out pieces of longer phrases and takes in keywords', () => {
		assert.deepEqual(
			phrases.map(({ written }) => written),
			['Large language models', 'Search agents', 'Token entropy'],
		);
	});

	test('takes no more than it may, the best of all', () => {
		const few = finish(findPhrases(papers, { ...limits, mostPhrases: 2 }));
		assert.deepEqual(
			few.map(({ written }) => written),
			['Search agents', 'Token entropy'],
		);
	});
});
