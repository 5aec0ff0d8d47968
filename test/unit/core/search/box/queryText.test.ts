import assert from 'node:assert/strict';
import {
	formatStatistics,
	queryInListing,
	queryInTopic,
} from '../../../../../src/core/search/box/queryText';

test('queries within a group are ready to be gone on with', () => {
	assert.equal(queryInTopic('Search agents'), 'topic:"Search agents" ');
	assert.equal(queryInTopic(' The “best” "way" '), 'topic:"The best way" ');
	assert.equal(queryInListing('2026-04-22-day.txt'), 'in:"2026-04-22-day.txt" ');
});

test('statistics tell how many and how long, and where there are more', () => {
	assert.equal(formatStatistics(37, 100, 4.2), '37 papers, 4 ms');
	assert.equal(formatStatistics(1, 100, 0.01), '1 paper, 1 ms');
	assert.equal(formatStatistics(100, 100, 12), '100 papers or more, 12 ms');
});
