import assert from 'node:assert/strict';
import { fewPapers, findCandidates } from '../../../../src/core/topics/candidates';
import { openLexicon } from '../../../../src/core/topics/lexicon';
import { contains } from '../../../../src/core/topics/phraseBook';
import { passagesOf, profileOf } from '../../../../src/core/topics/profile';
import { namingModel } from '../../../helpers/namingModel';
import { papersOf, type TopicText } from '../../../helpers/topicPapers';

const model = namingModel({
	names: [
		'Rhyme schemes~y8|Rhyme scheme~k8|Sonnets~k8|Epic verse~k8|Language models~y4',
		'Reading aloud~k8',
	].join('|'),
});

function find(...texts: readonly TopicText[]) {
	const book = openLexicon(model);
	const profiles = papersOf(...texts).map(paper =>
		profileOf(passagesOf(paper, book.vocabulary), book),
	);
	return findCandidates(profiles, book);
}

const namesIn = (...texts: readonly TopicText[]) =>
	find(...texts).map(({ concept }) => concept.name);

/** Papers about nothing that has a name. */
const others: readonly TopicText[] = Array.from({ length: fewPapers }, (_, i) => [`Tea ${i}`]);

suite('findCandidates', () => {
	test('finds names that several papers have, with how strongly each has them', () => {
		const [epic, ...rest] = find(
			['Epic verse', 'On epic verse.'],
			['Song', 'Epic verse is sung.'],
			...others,
		);
		assert.equal(epic?.concept.name, 'Epic verse');
		assert.equal(epic.papers.get(0), 1);
		assert.ok(epic.papers.get(1)! > 0 && epic.papers.get(1)! < 1);
		assert.equal(epic.total, epic.papers.get(0)! + epic.papers.get(1)!);
		assert.deepEqual(rest, []);
	});

	test('leaves out what a single paper has, but among a handful of papers', () => {
		assert.deepEqual(namesIn(['Epic verse'], ...others), []);
		assert.deepEqual(namesIn(['Epic verse'], ['Tea']), ['Epic verse']);
	});

	test('asks more of single words, which may mean anything', () => {
		const mentions: readonly TopicText[] = [
			['Tea', 'Sonnets and epic verse.'],
			['Tea', 'Sonnets and epic verse; sonnets and epic verse.'],
			['Epic verse'],
		];
		assert.deepEqual(namesIn(...mentions, ...others), ['Epic verse']);
	});

	test('leaves out what most papers have, unless there is nothing else', () => {
		const all = others.map(([title]): TopicText => [`Epic verse for ${title}`]);
		assert.deepEqual(namesIn(...all), ['Epic verse']);
		const some = all.map(([title], i): TopicText => [i < 3 ? `${title}: reading aloud` : title]);
		assert.deepEqual(namesIn(...some), ['Reading aloud']);
	});

	test('leaves out what says nothing', () => {
		assert.deepEqual(namesIn(['Language models'], ['On language models'], ...others), []);
	});

	test('takes one of two that differ by number alone', () => {
		const titles: readonly TopicText[] = [['Rhyme schemes'], ['A rhyme scheme'], ...others];
		assert.equal(namesIn(...titles).filter(name => /rhyme/i.test(name)).length, 1);
	});

	test('puts the best first, the same whatever the order of the papers', () => {
		const texts: readonly TopicText[] = [
			['Epic verse', 'Epic verse.'],
			['More epic verse', 'Sonnets.'],
			['Sonnets', 'Sonnets.'],
			['More sonnets'],
			...others,
		];
		assert.deepEqual(namesIn(...texts), ['Epic verse', 'Sonnets']);
		assert.deepEqual(namesIn(...[...texts].reverse()), ['Epic verse', 'Sonnets']);
	});

	test('of nothing are none', () => assert.deepEqual(find(), []));
});

suite('contains', () => {
	test('knows a phrase within a longer one', () => {
		assert.ok(contains([1, 2, 3], [2, 3]));
		assert.ok(!contains([1, 2, 3], [1, 3]));
		assert.ok(!contains([1, 2], [1, 2]));
	});
});
