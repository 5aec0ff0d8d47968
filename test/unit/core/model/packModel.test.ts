import assert from 'node:assert/strict';
import type { LearntTables } from '../../../../src/core/model/learntTables';
import { packModel } from '../../../../src/core/model/packModel';

const tables: LearntTables = {
	papers: 500,
	terms: [
		['model', 90],
		['languag', 60],
		['languag model', 40],
		['gone model', 7],
		['model languag', 5],
		['languag model', 3],
	],
	vectors: Float32Array.of(1, 0, 0, -2, 0.5, 0.5, 9, 9, -1, 1, 9, 9).map(value =>
		value === 9 ? 0.1 : value,
	),
	width: 2,
	phrases: [],
	acronyms: [{ short: 'LLM', long: 'large language model', times: 50 }],
};

suite('packModel', () => {
	const model = packModel(tables);

	test('numbers stems, then the pairs of stems that it knows, each once', () => {
		assert.deepEqual([...model.words], ['model', 'languag']);
		assert.deepEqual([model.pairs.get(0, 1), model.pairs.get(1, 0)], [2, 3]);
		assert.deepEqual([...model.having], [90, 60, 5, 40]);
	});

	test('keeps the directions of vectors in eight bits, in one scale', () => {
		assert.deepEqual([...model.vectors], [64, 0, 0, -127, -63, 64, 32, 32]);
	});

	test('takes names and short forms along', () => {
		assert.equal(model.acronyms, 'LLM=large language model');
		assert.match(model.names, /(^|\|)Exploration~/);
		assert.equal(model.papers, 500);
	});

	test('of nothing is an empty one', () => {
		const empty = packModel({ ...tables, terms: [], vectors: new Float32Array(), acronyms: [] });
		assert.deepEqual([empty.words.size, empty.vectors.length, empty.acronyms], [0, 0, '']);
	});
});
