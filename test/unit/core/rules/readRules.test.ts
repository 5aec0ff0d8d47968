import * as assert from 'node:assert/strict';
import { addRule, readRules } from '../../../../src/core/rules/readRules';

const text = `# Mine
watch:
  authors:
    - Ada Lovelace # of the engine
  terms: [search agents, "process reward"]
mute:
  - protein folding
topics:
  - name: Later
`;

suite('readRules', () => {
	test('reads authors and terms, and a plain list as terms', () => {
		assert.deepEqual(readRules(text), {
			rules: {
				watchedAuthors: ['Ada Lovelace'],
				watchedTerms: ['search agents', 'process reward'],
				mutedTerms: ['protein folding'],
			},
			problems: [],
		});
	});

	test('keeps the good rules when one is bad, and says where', () => {
		const bad = 'watch:\n  terms:\n    - one\n    - {a: b}\n    - two\n  venues: [x]\n';

		const { rules, problems } = readRules(bad);

		assert.deepEqual(rules.watchedTerms, ['one', 'two']);
		assert.deepEqual(
			problems.map(({ message, span }) => [message, bad.slice(span.start, span.end).trim()]),
			[
				['A rule is one name or one term, as text.', '{a: b}'],
				['watch knows the lists authors and terms, not venues.', 'venues'],
			],
		);
	});

	test('takes what it can of broken YAML', () => {
		const { rules, problems } = readRules('mute:\n  - eeg\nwatch: [a\n');

		assert.deepEqual(rules.mutedTerms, ['eeg']);
		assert.equal(problems.length > 0, true);
	});

	for (const empty of ['', '# nothing yet\n', 'watch:\n', 'mute: []\n']) {
		test(`finds no rule in ${JSON.stringify(empty)}`, () => {
			const { rules, problems } = readRules(empty);
			assert.deepEqual([Object.values(rules).flat(), problems], [[], []]);
		});
	}
});

suite('addRule', () => {
	test('adds to a list and leaves everything else as it is', () => {
		const added = addRule(text, 'watch/authors', 'Grace Hopper');

		assert.deepEqual(readRules(added).rules.watchedAuthors, ['Ada Lovelace', 'Grace Hopper']);
		assert.match(added, /# Mine/);
		assert.match(added, /# of the engine/);
		assert.match(added, /name: Later/);
	});

	test('makes what is not there', () => {
		const one = addRule('', 'mute/terms', 'eeg');
		const two = addRule(one, 'watch/terms', 'search: agents');

		assert.deepEqual(readRules(two).rules, {
			watchedAuthors: [],
			watchedTerms: ['search: agents'],
			mutedTerms: ['eeg'],
		});
	});

	test('makes two lists of a plain one when an author joins it', () => {
		const { rules } = readRules(addRule('watch: [a, b]\n', 'watch/authors', 'Ada'));
		assert.deepEqual([rules.watchedTerms, rules.watchedAuthors], [['a', 'b'], ['Ada']]);
	});

	test('adds to a section with nothing or with one term in it', () => {
		const rulesOf = (text: string) => readRules(text).rules.watchedTerms;
		assert.deepEqual(rulesOf(addRule('watch:\n', 'watch/terms', 'a')), ['a']);
		assert.deepEqual(rulesOf(addRule('watch: b\n', 'watch/terms', 'a')), ['b', 'a']);
		assert.deepEqual(rulesOf(addRule('watch:\n  terms: b\n', 'watch/terms', 'a')), ['b', 'a']);
		assert.deepEqual(rulesOf(addRule('watch: b\n', 'watch/authors', 'Ada')), ['b']);
	});

	test('leaves a file alone that it cannot read whole', () => {
		assert.equal(addRule('watch: [a\n', 'mute/terms', 'eeg'), 'watch: [a\n');
	});
});
