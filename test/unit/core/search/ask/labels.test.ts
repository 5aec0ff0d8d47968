import assert from 'node:assert/strict';
import { ask, indexed, noFacts, toDocument } from '../../../../helpers/searchDocument';

suite('topics and tags in the search', () => {
	const tagged = toDocument('tagged', {
		title: 'On rivers',
		facts: { ...noFacts, tags: ['baseline'] },
	});
	const plain = toDocument('plain', { title: 'On baselines' });

	test('find papers, behind those that have the word in the title', async () => {
		assert.deepEqual(await ask(indexed([tagged, plain]), 'baseline '), ['plain', 'tagged']);
		assert.deepEqual(await ask(indexed([tagged, plain]), 'tag:base'), ['tagged']);
	});

	test('follow a change without the paper being indexed again', async () => {
		const engine = indexed([tagged, plain]);
		engine.update([{ ...tagged, facts: { ...noFacts, topics: ['Waterways'] } }], []);
		assert.equal(engine.hasWork, false);
		assert.deepEqual(await ask(engine, 'waterways '), ['tagged']);
		assert.deepEqual(await ask(engine, 'baseline '), ['plain']);
		const [hit] = await engine.search('waterways ', 5);
		assert.deepEqual(hit?.why, [{ word: 'Waterways', field: 'topics' }]);
	});
});
