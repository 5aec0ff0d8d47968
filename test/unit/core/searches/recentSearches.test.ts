import * as assert from 'node:assert/strict';
import {
	forgetSearch,
	mostRemembered,
	parseRecentSearches,
	rememberSearch,
} from '../../../../src/core/searches/recentSearches';

suite('recent searches', () => {
	test('stand newest first, each once', () => {
		const recent = ['entropy', 'reward ', 'entropy '].reduce<readonly string[]>(rememberSearch, []);
		assert.deepEqual(recent, ['entropy', 'reward']);
	});

	test('are not more than can be looked through', () => {
		const many = Array.from({ length: mostRemembered + 5 }, (_, index) => `query ${index}`);
		const recent = many.reduce<readonly string[]>(rememberSearch, []);
		assert.equal(recent.length, mostRemembered);
		assert.equal(recent[0], many.at(-1));
	});

	test('hold neither nothing nor a whole page', () => {
		assert.deepEqual(rememberSearch(['a'], '  '), ['a']);
		assert.deepEqual(rememberSearch(['a'], 'x'.repeat(1_000)), ['a']);
	});

	test('are forgotten one by one', () => {
		assert.deepEqual(forgetSearch(['a', 'b'], 'a'), ['b']);
	});

	test('are read whatever is stored', () => {
		assert.deepEqual(parseRecentSearches(['a', 1, null, 'b']), ['a', 'b']);
		assert.deepEqual(parseRecentSearches({ a: 1 }), []);
		assert.deepEqual(parseRecentSearches(undefined), []);
	});
});
