import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationSource } from '../../../../src/core/cancellation';
import type { PaperId } from '../../../../src/core/paper/paper';
import { LunrSearch } from '../../../../src/core/search/lunrSearch';
import { ask, indexed, noFacts, toDocument, workAll } from '../../../helpers/searchDocument';

const papers = [
	toDocument('arxiv:2602.03647', {
		title: 'Search-R2: Agents that Reason while They Search',
		abstract: 'A retriever and a policy are trained together with process rewards.',
		authors: 'Yang, Erwin Schrödinger',
		organization: 'Z.ai',
		facts: { ...noFacts, topics: ['Search agents'] },
		key: 'search2026 arxiv:2602.03647 2602.03647',
	}),
	toDocument('title:1', {
		title: 'Entropy and Exploration in Test-Time Learning',
		abstract: 'We balance exploration and exploitation. Fine-tuning is not needed.',
		key: 'entropy2025',
	}),
	toDocument('title:2', {
		title: 'Exploring Reward Models',
		abstract: 'The entropy of a reward model tells how sure it is. LoRA+ and C++ are used.',
		notes: 'compare with our retriever',
		facts: { ...noFacts, hasNote: true },
		key: 'doi:10.1145/3292500.3330701 rewards2024',
	}),
	toDocument('title:3', { title: 'π0: A Flow Model for Robots', abstract: 'GPT-4 and R1 plan.' }),
	toDocument('title:4', { title: '大语言模型的强化学习', abstract: 'A model of models.' }),
	toDocument('title:5', { title: 'To Be or Not to Be', abstract: 'On attention in theatre.' }),
];

suite('LunrSearch', () => {
	const engine = indexed(papers);

	const finds: Readonly<Record<string, string>> = {
		'entropy exploration': 'title:1',
		entr: 'title:1',
		'exploration ': 'title:1',
		'exploring ': 'title:2',
		'explorxtion ': 'title:1',
		'retreiver ': 'title:2',
		schrodinger: 'arxiv:2602.03647',
		'Z.ai': 'arxiv:2602.03647',
		'finetuning ': 'title:1',
		'fine tuning ': 'title:1',
		'fine-tuning': 'title:1',
		'fine-tu': 'title:1',
		'C++': 'title:2',
		'LoRA+': 'title:2',
		gpt4: 'title:3',
		'gpt 4 ': 'title:3',
		'GPT-4': 'title:3',
		R1: 'title:3',
		π0: 'title:3',
		pi0: 'title:3',
		强化学习: 'title:4',
		强: 'title:4',
		'to be or not to be': 'title:5',
		'2602.03647v2': 'arxiv:2602.03647',
		'https://huggingface.co/papers/2602.03647': 'arxiv:2602.03647',
		'https://doi.org/10.1145/3292500.3330701': 'title:2',
		'2602.036': 'arxiv:2602.03647',
		entropy2025: 'title:1',
		'"reward model" entropy': 'title:2',
		'title:entropy AND test^2': 'title:1',
		'-theatre +exploration~': 'title:1',
		'author:schrodinger agents': 'arxiv:2602.03647',
		'topic:agents': 'arxiv:2602.03647',
		'note:retriever': 'title:2',
		'has:note': 'title:2',
	};
	for (const [query, id] of Object.entries(finds)) {
		test(`finds ${id} first for ${JSON.stringify(query)}`, async () => {
			assert.equal((await ask(engine, query))[0], id);
		});
	}

	test('puts papers with all words before those with some', async () => {
		const some = toDocument('some', { title: 'Graph graph graph', abstract: 'graph graph' });
		const all = toDocument('all', { title: 'On trees', abstract: 'A graph, later attention.' });
		const hits = await indexed([some, all]).search('graph attention ', 5);
		assert.deepEqual(
			hits.map(hit => [hit.id, hit.score > 1]),
			[
				['all', true],
				['some', false],
			],
		);
	});

	test('puts words as written before other forms of them', async () => {
		const written = toDocument('b', { title: 'Learned policies' });
		const stemmed = toDocument('a', { title: 'Learning policies' });
		assert.deepEqual(await ask(indexed([stemmed, written]), 'learned '), ['b', 'a']);
	});

	test('puts all words as written before one of them in a title', async () => {
		const written = toDocument('b', {
			title: 'On trees',
			abstract: 'Activation is learnt with a driven method.',
		});
		const titled = toDocument('a', {
			title: 'Active methods',
			abstract: 'A method that is driven, as all methods are.',
		});
		const query = 'driven method activation ';
		assert.deepEqual(await ask(indexed([titled, written]), query), ['b', 'a']);
	});

	test('puts a title in another form before the words as written elsewhere', async () => {
		const titled = toDocument('b', { title: 'Reward Models' });
		const written = toDocument('a', {
			title: 'On trees',
			abstract: 'A reward model is one of many things that we use.',
		});
		const query = 'reward model ';
		assert.deepEqual(await ask(indexed([written, titled]), query), ['b', 'a']);
	});

	test('puts a paper that has all words before one whose title has one of them by chance', async () => {
		const words = 'recurrent controller datasets';
		const two = indexed([
			toDocument('title:1', {
				title: 'Datasets',
				abstract: 'A recurrent network is a controller of robots in long and loud halls.',
			}),
			toDocument('title:2', {
				title: 'Robots',
				abstract: 'A recurrent controller of robots is trained on datasets of many halls.',
			}),
		]);
		assert.equal((await ask(two, `${words} `))[0], 'title:2');
		assert.equal((await ask(two, 'datasets '))[0], 'title:1');
	});

	test('never puts a paper behind one that lacks a word in its title and is the same otherwise', async () => {
		const abstract = 'Fine tuning of a recurrent controller on datasets of halls.';
		const word = fc.constantFrom(
			'datasets',
			'finetuning',
			'fine-tuning',
			'recurrent',
			'controllers',
		);
		await fc.assert(
			fc.asyncProperty(word, fc.integer({ min: 1, max: 60 }), async (found, length) => {
				const rest = Array<string>(length - 1).fill('robots');
				const having = toDocument('title:2', { title: [...rest, found].join(' '), abstract });
				const lacking = toDocument('title:1', { title: [...rest, 'robots'].join(' '), abstract });
				const engine = indexed([lacking, having]);
				const query = 'fine tuning recurrent controller datasets ';
				assert.equal((await ask(engine, query))[0], 'title:2');
			}),
		);
	});

	test('finds a small word in prose only where several parts make it', async () => {
		const joined = toDocument('joined', { abstract: 'Rows of a-t are read.' });
		const apart = toDocument('apart', { abstract: 'Rows at the end are read.' });
		assert.deepEqual(await ask(indexed([joined, apart]), 'abstract:at '), ['joined']);
	});

	test('tells papers apart by longer small words of their abstracts', async () => {
		const without = toDocument('a', { abstract: 'Rewards are given late.' });
		const having = toDocument('b', { abstract: 'Rewards are given while agents act.' });
		assert.deepEqual(await ask(indexed([without, having]), 'rewards while given '), ['b', 'a']);
	});

	test('puts a phrase before the same words apart', async () => {
		const apart = toDocument('apart', { title: 'Model of a reward, reward of a model' });
		const together = toDocument('together', { abstract: 'It has one reward model among others.' });
		assert.equal((await ask(indexed([apart, together]), '"reward model"'))[0], 'together');
	});

	test('says which words matched and where, as they stand in the paper', async () => {
		const hits = await engine.search('retriever yang ', 5);
		assert.deepEqual(hits[0]!.why, [
			{ word: 'Yang', field: 'authors' },
			{ word: 'retriever', field: 'abstract' },
		]);
	});

	test('names the topic beside the field', async () => {
		const [hit] = await engine.search('agents ', 5);
		assert.deepEqual(hit!.why, [
			{ word: 'Agents', field: 'title' },
			{ word: 'agents', field: 'topics' },
		]);
	});

	test('finds nothing for nothing', async () => {
		for (const query of ['', '   ', '"', '*', '^~', '\ud800', 'zzzzqqqq ']) {
			assert.deepEqual(await ask(engine, query), [], JSON.stringify(query));
		}
	});

	test('finds a paper by its id only where filters let it pass', async () => {
		assert.equal((await ask(engine, '2602.03647 status:inbox'))[0], 'arxiv:2602.03647');
		assert.deepEqual(await ask(engine, '2602.03647 status:kept'), []);
	});

	test('gives no more than asked for', async () => {
		assert.equal((await engine.search('model', 1)).length, 1);
	});

	test('takes anything typed', async () => {
		const signs = fc.constantFrom(...'a:b^~+-"*()[]{}\\/. π强é\ud800\udc00\0', 'entropy', 'reward');
		const typed = fc.oneof(
			fc.array(fc.nat(0xffff), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
			fc.array(signs, { maxLength: 12 }).map(all => all.join('')),
		);
		await fc.assert(
			fc.asyncProperty(typed, async query => {
				for (const hit of await engine.search(query, 5)) {
					// Of a paper that only passes filters there is nothing to say.
					assert.ok(hit.score === 1 || (Number.isFinite(hit.score) && hit.why.length > 0));
				}
			}),
			{ numRuns: Number(process.env.PAPER_TRIAGE_RUNS ?? 300) },
		);
	});

	test('takes ten thousand characters', async () => {
		await engine.search('entropy '.repeat(1_250), 5);
		await engine.search('a-'.repeat(5_000), 5);
		assert.equal((await ask(engine, 'x'.repeat(10_000))).length, 0);
	});

	test('gives up when the answer is no longer wanted', async () => {
		const cancellation = new CancellationSource();
		cancellation.cancel();
		assert.deepEqual(await engine.search('entropy', 5, cancellation), []);
	});
});

suite('LunrSearch while papers come and go', () => {
	test('finds papers by title and key before they are indexed', async () => {
		const engine = new LunrSearch();
		engine.update(papers, []);
		assert.equal((await ask(engine, 'entropy expl'))[0], 'title:1');
		assert.equal((await ask(engine, 'search2026'))[0], 'arxiv:2602.03647');
		assert.deepEqual(engine.progress(), { done: 0, total: papers.length });
		workAll(engine);
		assert.deepEqual(engine.progress(), { done: papers.length, total: papers.length });
	});

	test('finds a changed paper by its new words at once, and by all of them when indexed', async () => {
		const engine = indexed(papers);
		engine.update([toDocument('title:1', { title: 'Gradient surgery', abstract: 'Quokka.' })], []);
		assert.deepEqual(await ask(engine, 'gradient '), ['title:1']);
		assert.ok(!(await ask(engine, 'exploitation ')).includes('title:1'));
		workAll(engine);
		assert.deepEqual(await ask(engine, 'quokka '), ['title:1']);
	});

	test('takes the last of several changes', async () => {
		const engine = new LunrSearch();
		engine.update([toDocument('a', { title: 'First' })], []);
		engine.work();
		engine.update([toDocument('a', { title: 'Second' })], []);
		workAll(engine);
		assert.deepEqual(await ask(engine, 'first '), []);
		assert.deepEqual(await ask(engine, 'second '), ['a']);
	});

	test('forgets papers that are gone', async () => {
		const engine = indexed(papers);
		engine.update([], ['title:1' as PaperId]);
		assert.ok(!(await ask(engine, 'entropy ')).includes('title:1'));
		assert.equal(engine.progress().total, papers.length - 1);
	});

	test('finds papers by their topics and tags while others come and go', async () => {
		const tagged = (id: string, ...tags: string[]) =>
			toDocument(id, { title: 'Trees', facts: { ...noFacts, tags } });
		const engine = indexed([tagged('a', 'survey'), tagged('b')]);
		assert.deepEqual(await ask(engine, 'survey '), ['a']);
		engine.update([tagged('c', 'survey')], ['b' as PaperId]);
		workAll(engine);
		assert.deepEqual((await ask(engine, 'survey ')).toSorted(), ['a', 'c']);
		engine.update([tagged('c')], ['a' as PaperId]);
		assert.deepEqual(await ask(engine, 'survey '), []);
	});

	test('does nothing for a paper that is the same', () => {
		const engine = indexed(papers);
		engine.update([{ ...papers[0]! }], []);
		assert.equal(engine.progress().done, papers.length);
		assert.equal(engine.hasWork, false);
	});

	test('finds every paper after many small changes', async () => {
		const engine = new LunrSearch();
		for (let index = 0; index < 30; index++) {
			engine.update([toDocument(`p${index}`, { abstract: `quokka${index} everywhere` })], []);
			workAll(engine);
		}
		for (let index = 0; index < 30; index++) {
			assert.deepEqual(await ask(engine, `quokka${index} `), [`p${index}`]);
		}
		assert.equal((await engine.search('everywhere ', 50)).length, 30);
	});

	test('lets messages in before a search, which may be called off by them', async () => {
		const cancellation = new CancellationSource();
		const pause = () => {
			cancellation.cancel();
			return Promise.resolve();
		};
		const engine = indexed(papers, { pause, worthPausing: 2 });
		assert.deepEqual(await engine.search('entropy', 5, cancellation), []);
	});

	test('answers the same from one segment, from several, and from segments that were joined', async () => {
		const documents = Array.from({ length: 40 }, (_, index) =>
			toDocument(`p${index}`, {
				title: `Paper ${index} on ${index % 3 === 0 ? 'graphs' : 'trees'}`,
				abstract: `${'entropy '.repeat(1 + (index % 7))}of agents ${index % 5}`,
			}),
		);
		const one = indexed(documents);
		const several = indexed(documents, { bulk: 11 });
		const joined = indexed(documents, { bulk: 3 });
		for (const query of [
			'graphs entropy ',
			'agents',
			'tre',
			'papers entropy 3 ',
			'-graphs entropy',
		]) {
			const expected = await one.search(query, 50);
			assert.deepEqual(await several.search(query, 50), expected, query);
			assert.deepEqual(await joined.search(query, 50), expected, query);
		}
	});
});

test('what one paper alone calls by a short form is not looked up for all, however often it says so', async () => {
	const once = toDocument('once', { title: 'Graph neural networks (GNN)' });
	const abstract = 'Graph neural networks (GNN) learn. What graph neural networks (GNN) learn.';
	const other = toDocument('other', { title: 'On graph neural networks' });
	assert.deepEqual(await ask(indexed([{ ...once, abstract }, other]), 'gnn '), ['once']);
	const again = toDocument('again', { title: 'More graph neural networks (GNN)' });
	assert.equal((await ask(indexed([once, again, other]), 'gnn ')).length, 3);
});

suite('what must not be there', () => {
	const entropy = toDocument('entropy', { title: 'Entropy of reward models' });
	const apart = toDocument('apart', { title: 'Models of reward', abstract: 'Entropy.' });
	const other = toDocument('other', { title: 'Entropies', authors: 'Ada Model' });

	const excludes: Readonly<Record<string, readonly string[]>> = {
		'entropy -rewards ': ['other'],
		'entropy -mod': ['entropy', 'apart', 'other'],
		'entropy -"reward models"': ['apart', 'other'],
		'entropy -author:model': ['entropy', 'apart'],
		'-reward': ['other'],
		'entropy -reward-models': ['entropy', 'apart', 'other'],
	};
	for (const [query, left] of Object.entries(excludes)) {
		test(`${query} leaves ${left.join(', ')}`, async () => {
			const all = [entropy, apart, other];
			assert.deepEqual([...(await ask(indexed(all), query))].sort(), [...left].sort());
			const unindexed = new LunrSearch();
			unindexed.update(all, []);
			const found = await ask(unindexed, query);
			assert.deepEqual(
				found.filter(id => !left.includes(id)),
				[],
				'while the index is built',
			);
		});
	}

	test('may be a phrase with small words, which is looked up by the others', async () => {
		const all = [
			toDocument('art', { title: 'Entropy', abstract: 'Beyond the state of the art.' }),
			toDocument('states', { title: 'Entropy', abstract: 'The art of states.' }),
		];
		assert.deepEqual(await ask(indexed(all), 'entropy -"state of the art"'), ['states']);
		assert.deepEqual(await ask(indexed(all), '-"state of the art"'), ['states']);
	});

	test('may be a topic or a tag, by which papers are found as well', async () => {
		const facts = { ...noFacts, topics: ['Search agents'], tags: ['survey'] };
		const all = [toDocument('about', { title: 'Entropy', facts }), other];
		for (const query of ['entropy -agents', 'entropy -survey', '-"search agents"']) {
			assert.deepEqual(await ask(indexed(all), query), ['other'], query);
		}
		assert.equal((await ask(indexed(all), 'entropy -title:survey')).length, 2);
	});
});
