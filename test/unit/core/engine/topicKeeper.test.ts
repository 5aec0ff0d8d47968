import { VectorReader } from '../../../../src/core/model/paperVector';
import * as assert from 'node:assert/strict';
import { atOnce, TopicKeeper, withoutStrangers } from '../../../../src/core/engine/topicKeeper';
import type { Paper, PaperId } from '../../../../src/core/paper/paper';
import type { Grouping } from '../../../../src/core/topics/topic';
import { WordForms } from '../../../../src/core/words/wordForms';
import { namingModel } from '../../../helpers/namingModel';

const kinds = [
	['Epic verse', 'Hexameter tells of a hero.'],
	['Green tea', 'Leaves are brewing.'],
	['Old maps', 'The compass knows the coast.'],
] as const;
const model = namingModel({
	names: kinds.map(([name]) => `${name}~y9`).join('|'),
	subjects: kinds.map(text => text.join(' ')),
});

/** Papers `first` to `last`, each about one of the kinds, of listings with ten papers each. */
function library(first: number, last: number): Map<PaperId, Paper> {
	const numbers = Array.from({ length: last - first }, (_, i) => first + i);
	return new Map(
		numbers.map(number => {
			const [name, abstract] = kinds[number % kinds.length]!;
			const id = `title:${String(number).padStart(4, '0')}` as PaperId;
			const listing = `listings/${String(Math.floor(number / 10)).padStart(3, '0')}.txt`;
			const paper = { id, title: `${name} ${number}`, abstract, mentions: [{ listing }] };
			return [id, paper as unknown as Paper];
		}),
	);
}

const reader = new VectorReader(model);
const placeOf = (id: PaperId) => {
	const { title = '', abstract = '' } = library(0, 60).get(id) ?? {};
	return reader.read(title, abstract);
};

const field = { model, forms: new WordForms(), placeOf };

function finish(keeper: TopicKeeper): Grouping {
	while (keeper.work()) {
		// All of it.
	}
	return keeper.grouping;
}

function keep(papers: ReadonlyMap<PaperId, Paper>): TopicKeeper {
	const keeper = new TopicKeeper();
	keeper.start(field);
	keeper.update(papers);
	finish(keeper);
	return keeper;
}

const sizes = ({ topics, other }: Grouping) => [
	...topics.map(({ name, papers }) => `${name} ${papers.length}`).sort(),
	other.length,
];

suite('TopicKeeper', () => {
	test('has all papers in Other until the model is there', () => {
		const keeper = new TopicKeeper();
		keeper.update(library(0, 12));
		assert.deepEqual(keeper.grouping, { topics: [], other: [...library(0, 12).keys()] });
		keeper.start(field);
		assert.deepEqual(sizes(keeper.grouping), ['Epic verse 4', 'Green tea 4', 'Old maps 4', 0]);
		assert.ok(!keeper.hasWork);
	});

	test('has the papers of a topic in the order in which all are shown', () => {
		const shown = new Map([...library(0, 12)].reverse());
		const order = [...shown.keys()];
		for (const { papers } of keep(shown).grouping.topics) {
			const places = papers.map(({ id }) => order.indexOf(id));
			assert.deepEqual(
				places,
				[...places].sort((a, b) => a - b),
			);
		}
		const keeper = keep(library(0, 12));
		keeper.update(shown);
		assert.deepEqual(keeper.grouping, keep(shown).grouping);
	});

	test('groups many between other work, with what is new in Other meanwhile', () => {
		const keeper = keep(library(0, 30));
		const before = keeper.grouping;
		keeper.update(library(0, atOnce + 10));
		assert.ok(keeper.hasWork);
		assert.equal(keeper.grouping.topics.length, before.topics.length);
		assert.equal(keeper.grouping.other.length, atOnce - 20);
		assert.ok(keeper.work());
		assert.equal(finish(keeper).other.length, 0);
	});

	test('is the same whether listings came one by one or were all there', () => {
		const keeper = keep(library(0, 10));
		for (const end of [20, 30, 60, 110]) {
			keeper.update(library(0, end));
			finish(keeper);
		}
		assert.deepEqual(keeper.grouping, keep(library(0, 110)).grouping);
	});

	test('does not move anything when a listing is taken in once more', () => {
		const keeper = keep(library(0, 40));
		const before = keeper.grouping;
		const again = [...library(0, 40)].map(([id, paper]) => {
			const mentions = [...paper.mentions, { listing: 'listings/later.txt' }];
			return [id, { ...paper, mentions } as Paper] as const;
		});
		keeper.update(new Map(again));
		assert.equal(keeper.grouping, before);
		assert.ok(!keeper.hasWork);
	});

	test('leaves papers where they are when some more come', () => {
		const keeper = keep(library(0, 100));
		const topicOf = (id: PaperId) =>
			keeper.grouping.topics.find(({ papers }) => papers.some(one => one.id === id))?.name;
		const before = [...library(0, 100).keys()].map(topicOf);
		keeper.update(library(0, 110));
		finish(keeper);
		assert.deepEqual([...library(0, 100).keys()].map(topicOf), before);
		assert.equal(keeper.grouping.other.length, 0);
	});

	test('lets go of papers that are gone, also while it groups', () => {
		const keeper = keep(library(0, atOnce + 20));
		keeper.update(library(10, atOnce + 20));
		const shown = keeper.grouping.topics.flatMap(({ papers }) => papers.map(({ id }) => id));
		assert.ok(!shown.includes('title:0000' as PaperId));
		finish(keeper);
		keeper.update(new Map());
		assert.deepEqual(finish(keeper), { topics: [], other: [] });
	});
});

suite('withoutStrangers', () => {
	const [a, b, c, d] = ['a', 'b', 'c', 'd'] as unknown as readonly [
		PaperId,
		PaperId,
		PaperId,
		PaperId,
	];
	const grouping: Grouping = {
		topics: [
			{ name: 'Verse', papers: [a, b].map(id => ({ id, why: [] })) },
			{ name: 'Tea', papers: [{ id: b, why: [] }] },
		],
		other: [c],
	};
	const only = (...ids: readonly PaperId[]) => new Map(ids.map(id => [id, id]));

	test('takes out what is gone, and topics that are empty then', () => {
		assert.deepEqual(withoutStrangers(grouping, only(a)), {
			topics: [{ name: 'Verse', papers: [{ id: a, why: [] }] }],
			other: [],
		});
	});

	test('puts what is new into Other', () => {
		assert.deepEqual(withoutStrangers(grouping, only(a, b, c, d)).other, [c, d]);
	});
});
