import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { readOwnTopics } from '../../../../../src/core/topics/own/readOwnTopics';

const analysis = new Analysis();
const read = (text: string) => readOwnTopics(text, analysis);
/** What was complained of, each with the text it stands at. */
const problemsIn = (text: string) =>
	read(text).problems.map(({ message, span }) => [text.slice(span.start, span.end), message]);

suite('readOwnTopics', () => {
	test('reads all that can be said of a topic', () => {
		const text = `topics:
  Search agents:
    emoji: 🔎
    pin: true
    was: [Agentic search, Deep  research]
    rule: '"tool use" OR title:agent -survey'
    papers: [sun2025, 2602.03640]
    not: earl2025
  Split off:
    from: Search agents
    rule: [one, two]
  Large language models:
    hide: true
  Only a name:
order: [Split off]
`;
		const { topics, order, problems, named } = read(text);
		assert.deepEqual(problems, []);
		const empty = { pinned: false, hidden: false, was: [], rules: [], papers: [], not: [] };
		assert.deepEqual(topics, [
			{
				...{ name: 'Search agents', emoji: '🔎', pinned: true, hidden: false },
				was: ['Agentic search', 'Deep research'],
				rules: ['"tool use" OR title:agent -survey'],
				papers: ['sun2025', '2602.03640'],
				not: ['earl2025'],
			},
			{ ...empty, name: 'Split off', from: 'Search agents', rules: ['one', 'two'] },
			{ ...empty, name: 'Large language models', hidden: true },
			{ ...empty, name: 'Only a name' },
		]);
		assert.deepEqual(order, ['Split off']);
		assert.deepEqual(
			named.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
			[
				['paper', 'sun2025'],
				['paper', '2602.03640'],
				['paper', 'earl2025'],
				['topic', 'Search agents'],
			],
		);
	});

	test('tells each mistake at its place, and keeps the rest', () => {
		const text = `topics:
  A:
    paper: [a]
    emoji: no
    pin: maybe
    papers: [one, {a: b}, two]
    rule: -only -minus
    from: a
    colour: red
  B: pinned
  " a": {}
  C:
    was: [X]
  D:
    was: [Y, x]
    rule: topic:C
  E:
    pin: true
`;
		assert.deepEqual(problemsIn(text), [
			['paper', 'Topics have no setting paper: did you mean papers?'],
			['no', 'emoji is one emoji, such as 🔎.'],
			['maybe', 'pin is true or false.'],
			['{a: b}', 'papers is a name, or a list of names.'],
			['-only -minus', 'A rule says what papers have, as in the search box: "tool use" -survey.'],
			['a', 'A topic cannot be split from itself.'],
			[
				'colour',
				'Topics have no setting colour. They have emoji, pin, hide, was, from, rule, papers, not.',
			],
			[
				'pinned',
				'What is said of B stands below it: emoji, pin, hide, was, from, rule, papers, not.',
			],
			['" a"', 'Another topic is called A; this one is passed over.'],
			['x', 'x has become C already, further up.'],
			['topic:C', 'A rule cannot ask for topics, which are made of rules.'],
		]);
		const { topics } = read(text);
		assert.deepEqual(
			topics.map(({ name }) => name),
			['A', 'B', 'C', 'D', 'E'],
		);
		assert.deepEqual(topics[0]?.papers, ['one', 'two']);
		assert.equal(topics[4]?.pinned, true);
	});

	test('takes what is written once and meant twice', () => {
		const { topics } = read('topics:\n  A:\n    papers: &x [a, b]\n  B:\n    papers: *x\n');
		assert.deepEqual(topics[1]?.papers, ['a', 'b']);
	});

	for (const text of [
		'',
		'# nothing\n',
		'topics:\n',
		'topics: {}\n',
		'- a\n',
		'a',
		'watch: [a]\n',
	]) {
		test(`finds no topic in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(read(text), { topics: [], order: [], problems: [], named: [] });
		});
	}

	test('says what a list of topics should be', () => {
		assert.deepEqual(problemsIn('topics: [a]\n'), [
			['[a]', 'Topics stand below each other, each as its name with its settings below it.'],
		]);
	});

	test('takes what it can of a file that is not well-formed', () => {
		assert.equal(read('topics:\n  A:\n    pin: true\nwatch: [a\n').topics[0]?.pinned, true);
	});

	test('reads whatever is written', () => {
		const piece = fc.constantFrom(
			...[
				'topics',
				'order',
				':',
				' ',
				'\n',
				'  ',
				'- ',
				'[',
				']',
				'{',
				'}',
				'pin',
				'rule',
				'"',
				"'",
			],
			...['*a', '&a', '!', '|', '>', 'A', '#', 'was', 'null', ',', '\t', '?', '💥'],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
				const text = `topics:\n  A:\n    ${pieces.join('')}`;
				for (const { span } of read(text).problems) {
					assert.ok(span.start <= span.end && span.end <= text.length);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
