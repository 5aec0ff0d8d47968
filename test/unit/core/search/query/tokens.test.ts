import assert from 'node:assert/strict';
import { readTokens } from '../../../../../src/core/search/query/tokens';

const read = (text: string) =>
	readTokens(text).map(({ span, not, name, value, quotes }) => ({
		all: text.slice(span.start, span.end),
		value: text.slice(value.start, value.end),
		...(name !== undefined && { name }),
		...(not && { not }),
		...(quotes !== 'none' && { quotes }),
	}));

suite('readTokens', () => {
	test('takes a query apart', () => {
		assert.deepEqual(read('graph -Topic:" search agents " foo:bar'), [
			{ all: 'graph', value: 'graph' },
			{
				all: '-Topic:" search agents "',
				value: 'search agents',
				name: 'Topic',
				not: true,
				quotes: 'closed',
			},
			{ all: 'foo:bar', value: 'foo:bar' },
		]);
	});

	test('ends a phrase with the text', () => {
		assert.deepEqual(read('by:"ada '), [
			{ all: 'by:"ada', value: 'ada', name: 'by', quotes: 'unclosed' },
		]);
		assert.deepEqual(read('"'), [{ all: '"', value: '', quotes: 'unclosed' }]);
	});

	test('opens a phrase inside brackets but not behind a number', () => {
		assert.deepEqual(
			read('("a b") 12" x').map(({ all }) => all),
			['(', '"a b"', ')', '12"', 'x'],
		);
	});
});
