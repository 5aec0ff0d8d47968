import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis } from '../../../../../src/core/search/text/analysis';
import { asksDecisions, readRule } from '../../../../../src/core/topics/own/rule';
import { typedText } from '../../../../helpers/anyText';

const analysis = new Analysis();
const read = (text: string) => readRule(text, analysis);

suite('readRule', () => {
	test('puts OR between alternatives, and what is excluded before all of them', () => {
		const rule = read('"tool use" OR title:agent -survey year:2025 -is:starred');
		assert.equal(rule.type, 'rule');
		if (rule.type === 'rule') {
			assert.deepEqual(
				rule.alternatives.map(({ needs, phrases, filters }) => [
					needs.map(({ typed }) => typed),
					phrases.length,
					filters.length,
				]),
				[
					[[], 1, 0],
					[['agent'], 0, 1],
				],
			);
			assert.equal(rule.excluded.length, 1);
			assert.equal(rule.unwanted.length, 1);
		}
	});

	test('takes a small or, and one that is quoted, as words', () => {
		for (const text of ['tools or agents', 'tools "OR" agents', 'tools -OR agents']) {
			const rule = read(text);
			assert.equal(rule.type === 'rule' && rule.alternatives.length, 1, text);
		}
	});

	test('is nothing without something that papers have', () => {
		for (const text of ['', '   ', 'OR', '-survey', 'a OR topic:x', '-year:2025', 'year:', '""']) {
			assert.equal(read(text).type, 'fault', text);
		}
		assert.equal(read('a OR OR b').type, 'rule');
		assert.match((read('word '.repeat(300)) as { message: string }).message, /1,000 characters/);
	});

	test('tells whether decisions may change what it catches', () => {
		const asks = (text: string) => {
			const rule = read(text);
			return rule.type === 'rule' && asksDecisions(rule);
		};
		assert.deepEqual(
			['a status:kept', 'a -is:starred', 'a tag:x', 'a year:2025 org:b', 'a'].map(asks),
			[true, true, true, false, false],
		);
	});

	test('understands anything typed', () => {
		const operator = fc.constantFrom('OR', ' OR ', '-', '"', 'year:', 'title:', ' ', 'is:', '..');
		fc.assert(
			fc.property(fc.array(fc.oneof(operator, typedText)), pieces => {
				const text = pieces.join('');
				const rule = read(text);
				if (rule.type === 'fault') {
					assert.ok(rule.span.end <= text.length && rule.message !== '');
				} else {
					assert.ok(rule.alternatives.length > 0);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
