import assert from 'node:assert/strict';
import { StemTable } from '../../../../src/core/words/stemTable';

suite('StemTable', () => {
	test('numbers stems in their order, each once', () => {
		const table = new StemTable(['search', 'agent', 'search']);
		assert.deepEqual([...table], ['search', 'agent']);
		assert.deepEqual([table.add('robot'), table.add('agent'), table.size], [2, 1, 3]);
		assert.deepEqual([table.get('robot'), table.get('tea')], [2, undefined]);
		assert.deepEqual([table.textOf(1), table.textOf(9), table.textOf(-1)], ['agent', '', '']);
	});
});
