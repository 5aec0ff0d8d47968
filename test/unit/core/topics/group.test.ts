import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseListing } from '../../../../src/core/listing/parse';
import type { PaperId } from '../../../../src/core/paper/paper';
import { groupInSlices } from '../../../../src/core/topics/group';
import type { Tables } from '../../../../src/core/topics/lexicon';
import type { Grouping, TopicPaper } from '../../../../src/core/topics/topic';
import { groupByTopic } from '../../../helpers/groupByTopic';

/** A small lexicon: opening the whole one takes longer than all that is tested here. */
const tables: Tables = {
	names: [
		'Federated learning~98|Search agents~89|Graph neural networks~97|Machine translation~97',
		'Group relative policy optimization~89|Long-horizon~68|Long-horizon agents~7b|Agents~54',
		'Exploration~54|Language models~95',
	].join('\n'),
	acronyms: 'GNN=graph neural network|LLM=large language model',
	frequencies: 'model~2|learn~4|data~4|agent~a',
	fields: [['Medicine', 'medicine, medical, clinical']],
};

function papersOf(...texts: readonly (readonly [title: string, abstract?: string])[]) {
	return texts.map(([title, abstract = ''], index): TopicPaper => {
		return { id: `title:${String(index).padStart(2, '0')}` as PaperId, title, abstract };
	});
}

function topicOf(grouping: Grouping, name: string) {
	const topic = grouping.topics.find(one => one.name === name);
	assert.ok(topic, `${name} is not among ${grouping.topics.map(one => one.name).join(', ')}`);
	return topic;
}

const listing = papersOf(
	['Search agents that ask back', 'A search agent learns when to query.'],
	['Training search agents without labels', 'Labels for retrieval are dear.'],
	['Federated learning on phones', 'Phones train together, data stays where it is.'],
	['Private federated learning', 'Noise hides what one phone adds.'],
	['Fair federated learning of clinical models', 'Records differ between wards.'],
	['Medical advice from small models', 'Clinical questions are answered.'],
	['Graph neural networks for molecules', 'Bonds are edges.'],
	['Deeper GNNs', 'Stacking layers blurs nodes.'],
	['Machine translation of poems', 'Rhyme gets lost.'],
	['Judging machine translation', 'Scores agree little with people.'],
);

suite('groupByTopic', () => {
	test('of nothing is nothing', () => {
		assert.deepEqual(groupByTopic([], tables), { topics: [], other: [] });
	});

	test('names one paper by what its title says', () => {
		const [topic, ...rest] = groupByTopic(papersOf(['Search agents at work']), tables).topics;
		assert.equal(topic?.name, 'Search agents');
		assert.deepEqual(topic.papers[0]?.why, ['Search agents']);
		assert.equal(rest.length, 0);
	});

	test('puts a paper without words into Other', () => {
		assert.deepEqual(groupByTopic(papersOf(['']), tables), { topics: [], other: ['title:00'] });
	});

	test('groups a listing by names researchers use, with the words of each paper', () => {
		const grouping = groupByTopic(listing, tables);
		assert.deepEqual(
			topicOf(grouping, 'Federated learning').papers.map(({ id }) => id),
			['title:02', 'title:03', 'title:04'],
		);
		assert.equal(topicOf(grouping, 'Search agents').papers[0]?.why[0], 'Search agents');
		assert.deepEqual(grouping.other, []);
	});

	test('joins a short form to what it stands for', () => {
		const { papers } = topicOf(groupByTopic(listing, tables), 'Graph neural networks');
		assert.deepEqual(
			papers.map(({ why }) => why[0]),
			['Graph neural networks', 'GNNs'],
		);
	});

	test('finds a field of work by any of its words', () => {
		const { papers } = topicOf(groupByTopic(listing, tables), 'Medicine');
		assert.ok(papers.some(({ id }) => id === 'title:05'));
	});

	test('learns short forms and names from the papers', () => {
		const own = papersOf(
			['Soft prompt grafting', 'We graft prompts. Soft Prompt Grafting (SPG) is cheap.'],
			['When SPG fails', 'It fails on long inputs.'],
			['Limits of soft prompt grafting', 'SPG has limits, as Soft Prompt Grafting (SPG) must.'],
			...listing.map(({ title, abstract }) => [title, abstract] as const),
		);
		const topic = topicOf(groupByTopic(own, tables), 'Soft prompt grafting');
		assert.deepEqual(topic.papers.map(({ id }) => id).sort(), ['title:00', 'title:01', 'title:02']);
	});

	test('says what a describing name describes', () => {
		const agents = papersOf(
			['Long-horizon agents need memory'],
			['Testing long-horizon agents'],
			['Long-horizon agents in the kitchen'],
			...listing.map(({ title, abstract }) => [title, abstract] as const),
		);
		assert.equal(topicOf(groupByTopic(agents, tables), 'Long-horizon agents').papers.length, 3);
	});

	test('does not take a verb for the name it shares a stem with', () => {
		const verbs = papersOf(
			['We explore bread'],
			['Exploring cheese'],
			['Explore the moon'],
			...listing.map(({ title, abstract }) => [title, abstract] as const),
		);
		assert.ok(!groupByTopic(verbs, tables).topics.some(({ name }) => name === 'Exploration'));
	});

	test('leaves out what all papers say', () => {
		const narrow = listing.map(paper => ({ ...paper, title: `Language models: ${paper.title}` }));
		const names = groupByTopic(narrow, tables).topics.map(({ name }) => name);
		assert.ok(!names.includes('Language models'));
		assert.ok(names.includes('Federated learning'));
	});

	test('reads languages written without spaces', () => {
		const titles = ['强化学习中的探索', '强化学习与控制', '推荐系统的公平性', '推荐系统综述'];
		const more = ['机器翻译的评估', '神经机器翻译', '图像分割', '语音合成', '知识图谱'];
		const papers = papersOf(...[...titles, ...more].map(title => [title] as const));
		const names = groupByTopic(papers, tables).topics.map(({ name }) => name);
		assert.deepEqual(names.sort(), ['强化学习', '推荐系统', '机器翻译'].sort());
	});

	test('depends neither on the order of the papers nor on how it is sliced', () => {
		const texts = listing.map(({ title, abstract }) => [title, abstract] as const);
		const papers = papersOf(...texts, ['Whales'], ['On tea']);
		const expected = groupByTopic(papers, tables);
		assert.equal(expected.other.length, 2);
		const shuffled = fc.shuffledSubarray([...papers], { minLength: papers.length });
		fc.assert(
			fc.property(shuffled, inAnyOrder => {
				assert.deepEqual(groupByTopic(inAnyOrder, tables), expected);
			}),
			{ numRuns: 10 },
		);
		const slices = groupInSlices(papers, tables);
		let step = slices.next();
		let count = 0;
		for (; !step.done; step = slices.next()) {
			count++;
		}
		assert.ok(count > 5);
		assert.deepEqual(step.value, expected);
	});

	test('keeps its promises about any papers', () => {
		const word = fc.constantFrom(
			...'federated learning search agents GNNs medical the of (LLM) 学习 Ünïcode x-ray 3D'.split(
				' ',
			),
		);
		const text = fc.array(word, { maxLength: 12 }).map(words => words.join(' '));
		const some = fc.array(fc.tuple(text, text), { maxLength: 20 });
		fc.assert(
			fc.property(some, texts => {
				const papers = papersOf(...texts);
				checkPromises(groupByTopic(papers, tables), papers);
			}),
			{ numRuns: 40 },
		);
	});

	test("groups the user's own listing", function () {
		this.timeout(20_000);
		const file = path.resolve('../shared/data/listings/hf_text/daily-papers-search.txt');
		if (!fs.existsSync(file)) {
			console.log(`      skipped: ${file} is not here`);
			this.skip();
		}
		const entries = parseListing(fs.readFileSync(file, 'utf8'), '2026-04-22.txt')?.entries ?? [];
		const papers = papersOf(...entries.map(one => [one.title, one.abstract ?? ''] as const));
		const grouping = groupByTopic(papers);
		checkPromises(grouping, papers);
		assert.ok(grouping.other.length <= 0.1 * papers.length, String(grouping.other.length));
		assert.ok(grouping.topics.length >= 5 && grouping.topics.length <= 15);
		const names = grouping.topics.map(({ name }) => name);
		for (const name of ['Search agents', 'Exploration', 'Group relative policy optimization']) {
			assert.ok(names.includes(name), names.join(', '));
		}
		assert.ok(!names.includes('Reinforcement learning'));
	});
});

/** Every paper is somewhere, never twice, for reasons that it says itself; no topic is a copy. */
function checkPromises({ topics, other }: Grouping, papers: readonly TopicPaper[]): void {
	const texts = new Map(papers.map(({ id, title, abstract }) => [id, `${title}\n${abstract}`]));
	const placed = new Set<PaperId>(other);
	assert.equal(placed.size, other.length);
	for (const topic of topics) {
		const ids = new Set(topic.papers.map(({ id }) => id));
		assert.equal(ids.size, topic.papers.length);
		for (const { id, why } of topic.papers) {
			placed.add(id);
			assert.ok(!other.includes(id));
			assert.ok(why.length > 0);
			for (const term of why) {
				assert.ok(texts.get(id)?.includes(term), `${term} is not in ${texts.get(id) ?? id}`);
			}
		}
		for (const one of topics) {
			const both = one.papers.filter(({ id }) => ids.has(id)).length;
			assert.ok(one === topic || both <= 0.9 * (ids.size + one.papers.length - both), topic.name);
		}
	}
	assert.equal(placed.size, papers.length);
	assert.equal(new Set(topics.map(({ name }) => name)).size, topics.length);
}
