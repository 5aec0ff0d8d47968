import assert from 'node:assert/strict';
import { findTopicEntry } from '../../../../../src/core/topics/own/findTopicEntry';

suite('findTopicEntry', () => {
	const text = 'watch: [a]\ntopics:\n  Search agents:\n    pin: true\n';
	const at = (name: string, of = text) => {
		const span = findTopicEntry(of, name);
		return span && of.slice(span.start, span.end);
	};

	test('finds what is said of a topic, else where topics stand', () => {
		assert.equal(at('search  agents'), 'Search agents');
		assert.equal(at('Rewards'), 'topics');
		assert.equal(at('Rewards', 'watch: [a]\n'), undefined);
		assert.equal(at('Rewards', '- a\n'), undefined);
	});
});
