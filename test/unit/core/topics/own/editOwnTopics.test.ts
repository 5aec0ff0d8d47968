import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { editOwnTopics } from '../../../../../src/core/topics/own/editOwnTopics';
import type { OwnTopicEdit } from '../../../../../src/core/topics/own/ownTopicEdit';
import { readOwnTopics } from '../../../../../src/core/topics/own/readOwnTopics';
import { topicKey } from '../../../../../src/core/topics/own/topicKey';

const text = `# Mine
watch:
  terms: [ search agents ]   # and their friends
topics:
  # What my thesis is about.
  Search agents: # the core
    was: [Deep research] # as it was called at first
    papers:
      - sun2025 # by hand
  Rewards:
    from: Search agents
    rule: '"reward model" -survey'

# Muted for now.
mute: [x,   y]
`;

const edit = (to: string, change: OwnTopicEdit) => editOwnTopics(to, change) ?? 'refused';
const analysis = new Analysis();
const read = (of: string) => readOwnTopics(of, analysis);
const topicOf = (of: string, name: string) =>
	read(of).topics.find(topic => topic.name === name) ?? assert.fail(`no topic ${name} in ${of}`);
const paper = (ref: string, ...names: string[]) => ({ ref, names });

suite('editOwnTopics', () => {
	test('leaves all other sections to the letter, and comments where they are', () => {
		const after = edit(text, { type: 'setTopic', name: 'Rewards', setting: 'pin', value: true });
		assert.equal(after, text.replace("-survey'\n", "-survey'\n    pin: true\n"));
	});

	test('makes the section with the first topic, and takes it away with the last', () => {
		const hide = { type: 'setTopic', name: 'Language models', setting: 'hide' } as const;
		for (const before of ['', '# Only words.\n', 'watch: [a]\n', 'watch: [a]', '{watch: [a]}\n']) {
			const hidden = edit(before, { ...hide, value: true });
			assert.equal(topicOf(hidden, 'Language models').hidden, true);
			const shown = edit(hidden, { ...hide, value: undefined });
			assert.equal(shown.includes('topics'), false, JSON.stringify([before, hidden, shown]));
			assert.equal(shown.includes('watch'), before.includes('watch'));
		}
	});

	test('renames in place, with comments, and remembers the name', () => {
		const once = edit(text, { type: 'renameTopic', name: 'search agents', to: 'Agents' });
		assert.deepEqual(topicOf(once, 'Agents').was, ['Deep research', 'search agents']);
		assert.equal(topicOf(once, 'Rewards').from, 'Agents');
		assert.match(once, /# What my thesis is about\.\n {2}Agents:\s+# the core\n/);
		const twice = edit(once, { type: 'renameTopic', name: 'Agents', to: 'Deep research' });
		assert.deepEqual(topicOf(twice, 'Deep research').was, ['search agents', 'Agents']);
	});

	test('renames a topic to the one that it was split from, which it then is not any more', () => {
		const change = { type: 'renameTopic', name: 'Rewards', to: 'Policies' } as const;
		const split = text.replace('from: Search agents', 'from: Policies');
		const once = edit(split, change);
		assert.equal(topicOf(once, 'Policies').from, undefined);
		assert.equal(edit(once, change), once);
	});

	test('renames a topic that is not in the file', () => {
		const after = edit(text, { type: 'renameTopic', name: 'LLM reasoning', to: 'Reasoning' });
		assert.deepEqual(topicOf(after, 'Reasoning').was, ['LLM reasoning']);
	});

	test('changes the case of a name and nothing else', () => {
		const after = edit(text, { type: 'renameTopic', name: 'Rewards', to: 'REWARDS' });
		assert.equal(after, text.replace('Rewards:', 'REWARDS:'));
	});

	test('makes one topic of several, with all that was said of them', () => {
		const both = edit(text, {
			type: 'placePapers',
			papers: [paper('earl2025')],
			from: 'Rewards',
		});
		const after = edit(both, {
			type: 'mergeTopics',
			names: ['Rewards', 'PPO'],
			into: 'Search agents',
		});
		assert.deepEqual(
			read(after).topics.map(({ name }) => name),
			['Search agents'],
		);
		const { was, rules, from, not, papers } = topicOf(after, 'Search agents');
		assert.deepEqual(was, ['Deep research', 'Rewards', 'PPO']);
		assert.deepEqual([rules, from, papers], [['"reward model" -survey'], undefined, ['sun2025']]);
		assert.deepEqual(not, ['earl2025']);
		const renamed = edit(text, { type: 'renameTopic', name: 'Rewards', to: 'Search agents' });
		assert.equal(read(renamed).topics.length, 1);
	});

	test('moves a paper, whatever name the file has for it, and back', () => {
		const sun = paper('arxiv:2602.03647', 'sun2025', '2602.03647');
		const moved = edit(text, {
			...{ type: 'placePapers', papers: [sun], from: 'Search agents', to: 'Rewards' },
		});
		assert.deepEqual(topicOf(moved, 'Search agents').papers, []);
		assert.deepEqual(topicOf(moved, 'Search agents').not, ['arxiv:2602.03647']);
		assert.deepEqual(topicOf(moved, 'Rewards').papers, ['arxiv:2602.03647']);
		const again = edit(moved, {
			...{ type: 'placePapers', papers: [sun], from: 'Search agents', to: 'Rewards' },
		});
		assert.equal(again, moved);
		const back = edit(moved, {
			...{ type: 'placePapers', papers: [sun], from: 'Rewards', to: 'Search agents' },
		});
		assert.deepEqual(topicOf(back, 'Search agents').not, []);
		assert.deepEqual(topicOf(back, 'Rewards').not, ['arxiv:2602.03647']);
	});

	test('splits papers from a topic', () => {
		const after = edit(text, {
			...{ type: 'splitTopic', name: 'Tools', from: 'Search agents', papers: [paper('sun2025')] },
		});
		assert.deepEqual(topicOf(after, 'Search agents').papers, []);
		assert.deepEqual(topicOf(after, 'Tools').papers, ['sun2025']);
		assert.equal(topicOf(after, 'Tools').from, 'Search agents');
	});

	test('puts topics in order, and keeps those behind them', () => {
		const first = edit(text, { type: 'orderTopics', names: ['B', 'A'] });
		assert.equal(first, `${text}order:\n  - B\n  - A\n`);
		const noted = first.replace('- A', '- A # the best');
		const second = edit(noted, { type: 'orderTopics', names: ['C', 'a'] });
		assert.deepEqual(read(second).order, ['C', 'A', 'B']);
		assert.match(second, /- A # the best/);
		const renamed = edit(second, { type: 'renameTopic', name: 'A', to: 'Z' });
		assert.deepEqual(read(renamed).order, ['C', 'Z', 'B']);
		const merged = edit(second, { type: 'mergeTopics', names: ['C', 'B'], into: 'B' });
		assert.deepEqual(read(merged).order, ['A', 'B']);
	});

	test('makes a list of what stands alone', () => {
		const single = 'topics:\n  A:\n    papers: one\n    was: B\n';
		const two = edit(single, { type: 'placePapers', papers: [paper('two')], to: 'A' });
		assert.deepEqual(topicOf(two, 'A').papers, ['one', 'two']);
		const none = edit(single, { type: 'placePapers', papers: [paper('one')], from: 'A' });
		assert.deepEqual([topicOf(none, 'A').papers, topicOf(none, 'A').not], [[], ['one']]);
	});

	test('leaves alone what it cannot read whole, or what is no mapping', () => {
		const pin = { type: 'setTopic', name: 'A', setting: 'pin', value: true } as const;
		for (const other of ['watch: [a\n', '- a\n', 'topics: [a]\n', 'topics:\n  A: pinned\n']) {
			assert.equal(edit(other, pin), 'refused');
		}
		assert.equal(edit('order: {a: b}\n', { type: 'orderTopics', names: ['a'] }), 'refused');
	});

	test('any edits in any order leave a file that says what the last one meant', () => {
		const name = fc.oneof(
			fc.constantFrom('Search agents', 'Rewards', 'PPO', 'yes', '# no', 'a: b', 'null', '1.10'),
			fc
				.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
				.map(value => value.replace(/[\s\p{Cc}\p{Cs}\uFEFF]+/gu, ' ').trim())
				.filter(value => value !== ''),
		);
		const ref = fc.constantFrom('sun2025', 'arxiv:2602.03647', 'earl2025', 'null');
		const papers = fc.array(
			ref.map(one => paper(one)),
			{ minLength: 1, maxLength: 2 },
		);
		const anyEdit: fc.Arbitrary<OwnTopicEdit> = fc.oneof(
			fc.record({ type: fc.constant('renameTopic' as const), name, to: name }),
			fc.record({
				...{ type: fc.constant('mergeTopics' as const), into: name },
				names: fc.array(name, { minLength: 1, maxLength: 3 }),
			}),
			fc.record({
				...{ type: fc.constant('setTopic' as const), name, setting: fc.constant('rule' as const) },
				value: fc.constantFrom(['a "b c"'], ['a', "it's"], undefined),
			}),
			fc.record({ type: fc.constant('placePapers' as const), papers, from: name, to: name }),
			fc.record({ type: fc.constant('splitTopic' as const), papers, from: name, name }),
			fc.record({
				type: fc.constant('orderTopics' as const),
				names: fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: topicKey }),
			}),
		);
		fc.assert(
			fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), edits => {
				let now = text;
				for (const one of edits) {
					now = edit(now, one);
					const { topics, order, problems } = read(now);
					const wrong = problems.filter(({ message }) => !/split from itself|become/.test(message));
					assert.deepEqual(wrong, [], now);
					assertMeant(one, { topics, order });
					assert.equal(edit(now, one), now, 'the same edit again changes nothing');
				}
				assert.ok(now.includes('# Muted for now.\nmute: [x,   y]\n'));
			}),
			{ numRuns: 20 },
		);
	});
});

type Read = Pick<ReturnType<typeof read>, 'topics' | 'order'>;

function assertMeant(change: OwnTopicEdit, { topics, order }: Read): void {
	const find = (name: string) => topics.find(topic => topicKey(topic.name) === topicKey(name));
	const has = (names: readonly string[] | undefined, name: string) =>
		names?.some(one => topicKey(one) === topicKey(name)) ?? false;
	switch (change.type) {
		case 'renameTopic':
			if (topicKey(change.name) !== topicKey(change.to)) {
				assert.equal(find(change.name), undefined);
				assert.ok(has(find(change.to)?.was, change.name));
			}
			break;
		case 'mergeTopics':
			for (const name of change.names.filter(one => topicKey(one) !== topicKey(change.into))) {
				assert.equal(find(name), undefined);
				assert.ok(has(find(change.into)?.was, name));
			}
			break;
		case 'setTopic':
			assert.deepEqual(find(change.name)?.rules ?? [], change.value ?? []);
			break;
		case 'placePapers':
			for (const { ref } of change.papers) {
				assert.ok(has(find(change.to!)?.papers, ref));
				assert.ok(!has(find(change.to!)?.not, ref));
				if (topicKey(change.from!) !== topicKey(change.to!)) {
					assert.ok(has(find(change.from!)?.not, ref));
				}
			}
			break;
		case 'splitTopic':
			for (const { ref } of change.papers) {
				assert.ok(has(find(change.name)?.papers, ref));
			}
			break;
		case 'orderTopics':
			assert.deepEqual(
				order.slice(0, change.names.length).map(topicKey),
				change.names.map(topicKey),
			);
			break;
	}
}
