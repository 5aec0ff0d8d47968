import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SearchDocument } from '../../../../../src/core/search/engine';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { readRule } from '../../../../../src/core/topics/own/rule';
import { RuleReader, toFactTest } from '../../../../../src/core/topics/own/ruleReader';
import { typedText } from '../../../../helpers/anyText';
import { noFacts, toDocument } from '../../../../helpers/searchDocument';

const analysis = new Analysis();

/** The words by which a rule catches a paper; absent where it does not. */
function caught(text: string, fields: Partial<SearchDocument>): readonly string[] | undefined {
	const rule = readRule(text, analysis);
	if (rule.type === 'fault') {
		return undefined;
	}
	const document = toDocument('a', fields);
	const answer = new RuleReader([rule], analysis).read(document).get(rule);
	return answer && toFactTest(rule)(answer, document.facts);
}

const paper = {
	title: 'Search Agents that Learn the Use of Tools',
	abstract: 'We fine-tune a policy in C++ for tool use. Naïve rewards fail.',
	authors: 'Ada Lovelace, Alan Turing',
	key: 'lovelace2025 arxiv:2602.03647 2602.03647 https://arxiv.org/abs/2602.03647',
	notes: 'Compare with our retriever',
	facts: { ...noFacts, date: '2025-06-01', status: 'kept', tags: ['core'] },
} satisfies Partial<SearchDocument>;

suite('RuleReader', () => {
	const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
		['agent', ['Agents']],
		['agents learning', ['Agents', 'Learn']],
		['agents missing', undefined],
		['the use of tools', ['Use', 'Tools']],
		['"tool use"', ['tool use']],
		['"use tool"', undefined],
		['"tools of use"', undefined],
		['title:"tool use"', undefined],
		['missing OR "tool use"', ['tool use']],
		['missing OR agents -policy', undefined],
		['agents -"use tool"', ['Agents']],
		['agents -"tool use"', undefined],
		['agents -survey', ['Agents']],
		['fine-tuning', ['fine-tune']],
		['finetuning', ['fine-tune']],
		['tuned', ['tune']],
		['fine -fine-tuning', undefined],
		['"fine tuning"', ['fine-tune']],
		['c++', ['C++']],
		['c', ['C']],
		['naive', ['Naïve']],
		['reinforce', undefined],
		['rewar', undefined],
		['author:turing agents', ['Turing', 'Agents']],
		['arxiv', undefined],
		['key:2602.03647', ['2602.03647']],
		['retriever', undefined],
		['note:retriever', ['retriever']],
		['core', undefined],
		['tag:core', []],
		['agents year:2025', ['Agents']],
		['agents year:2026', undefined],
		['agents year:2026 OR agents year:2025', ['Agents']],
		['agents -status:kept', undefined],
		['status:kept is:starred', undefined],
		['year:2024..2025', []],
	];
	for (const [rule, words] of cases) {
		test(`${rule} ${words ? 'catches' : 'passes by'}`, () => {
			assert.deepEqual(caught(rule, paper), words);
		});
	}

	test('catches by several rules what each catches by itself', () => {
		const texts = cases.map(([text]) => text);
		const rules = texts.map(text => readRule(text, analysis)).filter(one => one.type === 'rule');
		const document = toDocument('a', paper);
		const together = new RuleReader(rules, analysis).read(document);
		for (const rule of rules) {
			const alone = new RuleReader([rule], analysis).read(document);
			assert.deepEqual(together.get(rule), alone.get(rule), rule.text);
		}
	});

	test('anything typed is asked without a fault', () => {
		const operator = fc.constantFrom('OR', ' OR ', '-', '"', 'agents', ' ');
		fc.assert(
			fc.property(fc.array(fc.oneof(operator, typedText)), typedText, (pieces, title) => {
				caught(pieces.join(''), { ...paper, title });
			}),
			{ numRuns: 300 },
		);
	});
});
