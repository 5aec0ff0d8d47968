import assert from 'node:assert/strict';
import { read } from '../../../helpers/madeUpPapers';

suite('readPapers', () => {
	test('numbers stems and marks pairs', () => {
		const { stems, words, titles, abstracts } = read([
			{ title: 'Graph networks', abstract: 'Graphs and networks.', keywords: [] },
			{ title: 'Networks', abstract: '', keywords: [] },
		]);
		assert.deepEqual(stems, ['graph', 'network']);
		assert.deepEqual([...words], [0, 3, 0, 2, 2]);
		assert.deepEqual([...titles], [0, 4, 5]);
		assert.deepEqual([...abstracts], [2, 5]);
	});
});
