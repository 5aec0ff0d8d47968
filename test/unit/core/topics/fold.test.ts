import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseListing } from '../../../../src/core/listing/parse';
import type { PaperId } from '../../../../src/core/paper/paper';
import { endsOf, TopicFold } from '../../../../src/core/topics/fold';
import type { Grouping, TopicPaper } from '../../../../src/core/topics/topic';
import { checkGrouping } from '../../../helpers/checkGrouping';
import { groundOn, groupByListings, groupByTopic } from '../../../helpers/groupByTopic';
import { createChance, pick } from '../../../helpers/seededChance';
import { namingModel } from '../../../helpers/namingModel';
import { papersOf, runOut, type TopicText } from '../../../helpers/topicPapers';

const texts: readonly (readonly [title: string, abstract: string])[] = [
	['Search agents that ask back', 'A search agent learns when to query.'],
	['Training search agents without labels', 'Labels for retrieval are dear.'],
	['Federated learning on phones', 'Phones train together, data stays where it is.'],
	['Private federated learning', 'Noise hides what one phone adds.'],
	['Fair federated learning of clinical models', 'Records differ between wards.'],
	['Medical advice from small models', 'Clinical questions are answered.'],
	['Medical images seen with doubt', 'Clinical findings come with a chance.'],
	['Graph neural networks for molecules', 'Bonds are edges.'],
	['Deeper GNNs', 'Stacking layers blurs nodes.'],
	['Machine translation of poems', 'Rhyme gets lost.'],
	['Judging machine translation', 'Scores agree little with people.'],
];
const listing = papersOf(...texts);

const model = namingModel({
	names: [
		'Federated learning~y8|Search agents~u9|Graph neural networks~y7|Machine translation~y7',
		'Group relative policy optimization~u9|Long-horizon~m8|Long-horizon agents~rb|Agents~k4',
		'Exploration~k4|Language models~y5',
	].join('|'),
	acronyms: 'GNN=graph neural network|LLM=large language model',
	subjects: [
		'search agent query labels retrieval ask',
		'federated phones data noise private fair',
		'medical clinical images findings advice wards questions',
		'graph GNNs neural networks molecules bonds edges nodes layers',
		'translation poems rhyme scores judging',
	],
});

function topicOf(grouping: Grouping, name: string) {
	const topic = grouping.topics.find(one => one.name === name);
	assert.ok(topic, `${name} is not among ${namesOf(grouping).join(', ')}`);
	return topic;
}

const namesOf = ({ topics }: Grouping) => topics.map(({ name }) => name);

suite('TopicFold', () => {
	test('makes nothing of nothing', () => {
		assert.deepEqual(groupByTopic([], model), { topics: [], other: [] });
		assert.deepEqual(groupByListings([[], []], model), { topics: [], other: [] });
	});

	test('names one paper by what its title says', () => {
		const [topic, ...rest] = groupByTopic(papersOf(['Search agents at work']), model).topics;
		assert.equal(topic?.name, 'Search agents');
		assert.deepEqual(topic.papers[0]?.why, ['Search agents']);
		assert.equal(rest.length, 0);
	});

	test('puts a paper without words into Other', () => {
		assert.deepEqual(groupByTopic(papersOf(['']), model), { topics: [], other: ['title:000'] });
	});

	test('groups a listing by names researchers use, with the words of each paper', () => {
		const grouping = groupByTopic(listing, model);
		assert.deepEqual(
			topicOf(grouping, 'Federated learning')
				.papers.map(({ id }) => id)
				.sort(),
			['title:002', 'title:003', 'title:004'],
		);
		assert.equal(topicOf(grouping, 'Search agents').papers[0]?.why[0], 'Search agents');
		assert.deepEqual(grouping.other, []);
	});

	test('joins a short form to what it stands for', () => {
		const { papers } = topicOf(groupByTopic(listing, model), 'Graph neural networks');
		const reasons = papers.map(({ why }) => why[0]);
		assert.ok(reasons.includes('GNNs') && reasons.includes('Graph neural networks'));
	});

	test('finds a field of work by any of its words', () => {
		const { papers } = topicOf(groupByTopic(listing, model), 'Medicine');
		assert.ok(papers.some(({ id }) => id === 'title:005'));
	});

	test('learns short forms and names from the papers', () => {
		const own = papersOf(
			['Soft prompt grafting', 'We graft prompts. Soft Prompt Grafting (SPG) is cheap.'],
			['When SPG fails', 'It fails on long inputs.'],
			['Limits of soft prompt grafting', 'SPG has limits, as Soft Prompt Grafting (SPG) must.'],
			...texts,
		);
		const topic = topicOf(groupByTopic(own, model), 'Soft prompt grafting');
		const ids = topic.papers.map(({ id }) => id).sort();
		assert.deepEqual(ids.slice(0, 3), ['title:000', 'title:001', 'title:002']);
	});

	test('says what a describing name describes', () => {
		const agents = papersOf(
			['Long-horizon agents need memory'],
			['Testing long-horizon agents'],
			['Long-horizon agents in the kitchen'],
			...texts,
		);
		assert.equal(topicOf(groupByTopic(agents, model), 'Long-horizon agents').papers.length, 3);
	});

	test('does not take a verb for the name it shares a stem with', () => {
		const verbs = papersOf(
			['We explore bread'],
			['Exploring cheese'],
			['Explore the moon'],
			...texts,
		);
		assert.ok(!namesOf(groupByTopic(verbs, model)).includes('Exploration'));
	});

	test('leaves out what all papers say', () => {
		const narrow = listing.map(paper => ({ ...paper, title: `Language models: ${paper.title}` }));
		const names = namesOf(groupByTopic(narrow, model));
		assert.ok(!names.includes('Language models'));
		assert.ok(names.includes('Federated learning'));
	});

	test('reads languages written without spaces', () => {
		const titles = ['强化学习中的探索', '强化学习与控制', '推荐系统的公平性', '推荐系统综述'];
		const more = ['机器翻译的评估', '神经机器翻译', '图像分割', '语音合成', '知识图谱'];
		const papers = papersOf(...[...titles, ...more].map(title => [title] as const));
		const names = namesOf(groupByTopic(papers, model));
		assert.deepEqual([...names].sort(), ['强化学习', '推荐系统', '机器翻译'].sort());
	});

	test('depends neither on the order of the papers nor on how it is sliced', () => {
		const papers = papersOf(...texts, ['Whales'], ['On tea']);
		const expected = groupByTopic(papers, model);
		const shuffled = fc.shuffledSubarray([...papers], { minLength: papers.length });
		fc.assert(
			fc.property(shuffled, inAnyOrder => {
				assert.deepEqual(groupByTopic(inAnyOrder, model), expected);
			}),
			{ numRuns: 10 },
		);
		const slices = new TopicFold(groundOn(model)).group([papers]);
		let step = slices.next();
		let count = 0;
		for (; !step.done; step = slices.next()) {
			// What others do in between does not matter.
			groupByTopic(papersOf([texts[count % texts.length]?.[0] ?? '']), model);
			count++;
		}
		assert.ok(count > 5);
		assert.deepEqual(step.value, expected);
	});
});

suite('Topics of any papers', () => {
	const words =
		'federated learning search agents GNNs medical exploration the of (LLM) 学习 Ünïcode x-ray 3D';
	const text = fc
		.array(fc.constantFrom(...words.split(' ')), { maxLength: 12 })
		.map(all => all.join(' '));
	const someTexts = fc.array(fc.tuple(text, text), { maxLength: 40 });

	test('keep their promises', () => {
		fc.assert(
			fc.property(someTexts, all => {
				const papers = papersOf(...all);
				checkGrouping(groupByTopic(papers, model), papers);
			}),
			{ numRuns: 40 },
		);
	});

	test('keep their promises on two levels', () => {
		const papers = manyPapers(330, 1);
		const grouping = groupByTopic(papers, model);
		checkGrouping(grouping, papers);
		assert.ok(grouping.topics.some(({ parent }) => parent !== undefined));
	});

	test('are the same whether listings come at once or one after the other', () => {
		fc.assert(
			fc.property(fc.array(someTexts, { minLength: 1, maxLength: 5 }), parts => {
				const listings = cut(papersOf(...parts.flat()), parts);
				const fold = new TopicFold(groundOn(model));
				for (let count = 1; count < listings.length; count++) {
					runOut(fold.group(listings.slice(0, count)));
				}
				assert.deepEqual(runOut(fold.group(listings)), groupByListings(listings, model));
			}),
			{ numRuns: 20 },
		);
	});

	test('are the same again after papers went and came back', () => {
		const [some, more] = cut(manyPapers(80, 3), [Array(50), Array(30)]);
		const fold = new TopicFold(groundOn(model));
		const before = runOut(fold.group([some!, more!]));
		assert.notDeepEqual(runOut(fold.group([more!])), before);
		assert.deepEqual(runOut(fold.group([some!, more!])), before);
	});
});

suite('Topics that remember', () => {
	const old = manyPapers(100, 5);
	const verses = namingModel({
		names: 'Heroic verse~b9|Epic verse~z9|Green tea~y9|Old maps~y9',
		subjects: ['heroic epic verse hexameter', 'green tea leaves', 'old maps compass'],
	});
	const heroic = papersOf(
		...Array.from({ length: 60 }, (_, i): TopicText => {
			const title = i < 24 ? 'Heroic verse' : 'Heroic verse or epic verse';
			const kinds: readonly TopicText[] = [
				[`${title} ${i}`, 'Hexameter.'],
				[`Green tea ${i}`, 'Leaves.'],
				[`Old maps ${i}`, 'A compass.'],
			];
			return kinds[i % kinds.length]!;
		}),
	);
	const [few, more] = [heroic.slice(0, 24), heroic.slice(24)];
	const listings = [few, more];

	test('keep their names when they are made anew, though others have become better', () => {
		assert.ok(namesOf(groupByTopic(heroic, verses)).includes('Epic verse'));
		assert.ok(!namesOf(groupByListings(listings, verses)).includes('Epic verse'));
		assert.ok(namesOf(groupByListings(listings, verses)).includes('Heroic verse'));
	});

	test('remember nothing of listings that are not there any more', () => {
		const fold = new TopicFold(groundOn(verses));
		runOut(fold.group(listings));
		assert.deepEqual(runOut(fold.group([heroic])), groupByTopic(heroic, verses));
		runOut(fold.group(listings));
		const cutElsewhere = [heroic.slice(0, 40), heroic.slice(40)];
		assert.deepEqual(runOut(fold.group(cutElsewhere)), groupByListings(cutElsewhere, verses));
	});

	test('follow a paper whose text is another now', () => {
		const fold = new TopicFold(groundOn(verses));
		runOut(fold.group(listings));
		const changed = few.map(paper => ({ ...paper, title: `Epic verse of ${paper.id}` }));
		assert.deepEqual(runOut(fold.group([changed, more])), groupByListings([changed, more], verses));
	});

	test('move no paper for a listing that adds little', () => {
		const added = manyPapers(129, 6).slice(100);
		const before = placesIn(groupByListings([old], model));
		const after = placesIn(groupByListings([old, added], model));
		for (const { id } of old) {
			assert.deepEqual(after.get(id), before.get(id), id);
		}
		assert.ok(added.some(({ id }) => after.has(id)));
	});

	test('keep most names when they are made anew', () => {
		const added = manyPapers(140, 6).slice(100);
		const before = namesOf(groupByListings([old], model));
		const after = new Set(namesOf(groupByListings([old, added], model)));
		assert.ok(before.filter(name => after.has(name)).length >= 0.8 * before.length);
	});

	test('are made anew after each growth by a third, and seldom where there are many papers', () => {
		assert.deepEqual(endsOf([]), []);
		assert.deepEqual(endsOf([0, 10, 2, 1, 5]), [10, 13, 18]);
		assert.deepEqual(endsOf([2_000, 1_900, 100]), [2_000, 4_000]);
	});
});

/** Papers with a name in the title each, and words of its subject; the same at every run. */
function manyPapers(count: number, seed: number): readonly TopicPaper[] {
	const chance = createChance(seed);
	const sayings = texts.map(([title, abstract]) => `${title} ${abstract}`.split(' '));
	return papersOf(
		...Array.from({ length: count }, (): readonly [string, string] => {
			const about = Math.floor(chance() * texts.length);
			const abstract = Array.from({ length: 12 }, () => {
				return pick(chance() < 0.8 ? sayings[about]! : pick(sayings, chance), chance);
			});
			return [texts[about]![0], abstract.join(' ')];
		}),
	);
}

/** The papers as listings of these lengths. */
function cut(
	papers: readonly TopicPaper[],
	lengths: readonly ArrayLike<unknown>[],
): readonly (readonly TopicPaper[])[] {
	let end = 0;
	return lengths.map(({ length }) => papers.slice(end, (end += length)));
}

/** The names of the topics of each paper. */
function placesIn({ topics }: Grouping): ReadonlyMap<PaperId, readonly string[]> {
	const places = new Map<PaperId, string[]>();
	for (const { name, papers } of topics) {
		for (const { id } of papers) {
			places.set(id, [...(places.get(id) ?? []), name].sort());
		}
	}
	return places;
}

suite('The topics of a conference', () => {
	const file = path.resolve('../shared/data/topics/emnlp2020_track.jsonl');

	test('keep their promises on two levels', function () {
		this.timeout(20_000);
		if (!fs.existsSync(file)) {
			console.log(`      skipped: ${file} is not here`);
			this.skip();
		}
		const lines = fs.readFileSync(file, 'utf8').split('\n').slice(0, 400);
		const papers = papersOf(
			...lines.map((line): TopicText => {
				const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
				return [title, abstract];
			}),
		);
		const grouping = groupByTopic(papers);
		checkGrouping(grouping, papers);
		assert.ok(grouping.topics.some(({ parent }) => parent !== undefined));
		assert.ok(grouping.other.length <= 0.05 * papers.length, String(grouping.other.length));
	});
});

suite("The topics of the user's own listing", () => {
	const file = path.resolve('../shared/data/listings/hf_text/daily-papers-search.txt');
	let papers: readonly TopicPaper[] = [];
	let grouping: Grouping = { topics: [], other: [] };

	suiteSetup(function () {
		this.timeout(20_000);
		if (!fs.existsSync(file)) {
			console.log(`      skipped: ${file} is not here`);
			this.skip();
		}
		const entries = parseListing(fs.readFileSync(file, 'utf8'), '2026-04-22.txt')?.entries ?? [];
		papers = papersOf(...entries.map(one => [one.title, one.abstract ?? ''] as const));
		grouping = groupByTopic(papers);
	});

	test('keep their promises', () => checkGrouping(grouping, papers));

	test('are few, and leave hardly anything out', () => {
		assert.ok(
			grouping.topics.length >= 5 && grouping.topics.length <= 15,
			String(namesOf(grouping)),
		);
		assert.ok(grouping.other.length <= 0.05 * papers.length, String(grouping.other.length));
	});

	test('move none of the old papers when a tenth comes', () => {
		const old = papers.slice(0, Math.floor(papers.length / 1.1));
		const before = placesIn(groupByTopic(old));
		const after = placesIn(groupByListings([old, papers.slice(old.length)]));
		for (const { id, title } of old) {
			assert.deepEqual(after.get(id), before.get(id), title);
		}
	});

	const looked: Readonly<Record<string, RegExp>> = {
		exploration: /explor/i,
		'search agents': /search/i,
		'guidance and hints': /guidance|hint|scaffold/i,
		'reward models': /reward/i,
		medicine: /medic|clinic/i,
		multimodality: /multi-?modal|vision/i,
		'long-horizon agents': /long-horizon/i,
	};
	for (const [what, pattern] of Object.entries(looked)) {
		test(`have ${what} to be found by name`, () => {
			assert.ok(
				namesOf(grouping).some(name => pattern.test(name)),
				namesOf(grouping).join(', '),
			);
		});
	}

	test('are not called by what nearly all of them are about', () => {
		const names = namesOf(grouping);
		assert.deepEqual(
			names.filter(name =>
				/^((LLM|language model) )?reasoning$|^reinforcement learning$/i.test(name),
			),
			[],
		);
	});
});
