import assert from 'node:assert/strict';
import { indexed, toDocument } from '../../../../helpers/searchDocument';

suite('explain', () => {
	const engine = indexed([
		toDocument('p', {
			title: 'Exploring RLVR',
			abstract: 'Entropy, then rlvr again, by a Retriever.',
			authors: 'Erwin Schrödinger',
			notes: 'our retriever',
		}),
	]);
	const why = async (query: string) =>
		(await engine.search(query, 1))[0]?.why.map(({ word, field }) => `${field}: ${word}`);

	test('tells a word as it is written, where it tells most', async () => {
		assert.deepEqual(await why('rlvr '), ['title: RLVR']);
		assert.deepEqual(await why('schrodinger '), ['authors: Schrödinger']);
		assert.deepEqual(await why('retriever '), ['notes: retriever']);
	});

	test('tells another form, a longer word and what was meant', async () => {
		assert.deepEqual(await why('exploration '), ['title: Exploring']);
		assert.deepEqual(await why('entro'), ['abstract: Entropy']);
		assert.deepEqual(await why('entrpy '), ['abstract: Entropy']);
	});

	test('looks into the named field only', async () => {
		assert.deepEqual(await why('abstract:rlvr '), ['abstract: rlvr']);
	});
});
