import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCompletions } from '../../../../../src/core/search/query/completion';
import { toPredicate } from '../../../../../src/core/search/query/filters';
import { parseQuery } from '../../../../../src/core/search/query/grammar';
import { CollectedNames } from '../../../../../src/core/search/query/names';
import { typedText } from '../../../../helpers/anyText';
import { noFacts, toDocument } from '../../../../helpers/searchDocument';

const facts = {
	...noFacts,
	topics: ['Search agents', '😀', 'שלום עולם', 'C++'],
	tags: ['to "do"'],
	organization: 'Hugging Face',
	date: '2025-06',
	listings: ['listings/2026-04-22-daily.txt'],
};
const names = new CollectedNames(() => [toDocument('x', { authors: 'Ada Lovelace, Ø', facts })]);

suite('any text', () => {
	test('is a query whose parts lie in it, in order', () => {
		fc.assert(
			fc.property(typedText, typed => {
				const { parts, ids } = parseQuery(typed);
				let end = 0;
				for (const { span } of parts) {
					assert.ok(span.start >= end && span.end > span.start && span.end <= typed.length);
					end = span.end;
				}
				for (const part of parts.filter(({ type }) => type === 'text')) {
					assert.ok(part.type === 'text' && part.text === part.text.trim() && part.text !== '');
					assert.ok(typed.slice(part.span.start, part.span.end).includes(part.text));
					assert.ok(!part.open || part.span.end === typed.length);
				}
				assert.equal(new Set(ids).size, ids.length);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('asks papers something that either holds or not', () => {
		fc.assert(
			fc.property(typedText, typed => {
				const filters = parseQuery(typed).parts.filter(part => part.type === 'filter');
				const passes = toPredicate(filters)(facts);
				assert.equal(toPredicate([...filters].reverse())(facts), passes);
				for (const { filter, not } of filters) {
					const holds = toPredicate([{ filter, not }]);
					assert.notEqual(holds(facts), toPredicate([{ filter, not: !not }])(facts));
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('is completed at its end alone', () => {
		fc.assert(
			fc.property(typedText, typed => {
				for (const { query, label } of findCompletions(typed, names, 5)) {
					assert.ok(query.endsWith(label));
					assert.ok(typed.startsWith(query.slice(0, -label.length)));
					assert.notEqual(query, typed);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
