import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChunkTable } from '../../../../src/core/words/chunkTable';

suite('ChunkTable', () => {
	test('finds what was added, by any part of a text that is equal to it', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ maxLength: 5 }), { maxLength: 200 }), parts => {
				const table = new ChunkTable();
				for (const [number, part] of parts.entries()) {
					assert.equal(table.find(`x${part}x`, 1, part.length + 1), -1);
					assert.equal(table.add(part, 0, part.length), number);
				}
				for (const [number, part] of parts.entries()) {
					assert.equal(table.find(`xy${part}z`, 2, part.length + 2), number);
					assert.equal(table.textAt(number), part);
				}
				assert.equal(table.size, parts.length);
			}),
			{ numRuns: 100 },
		);
	});

	test('grows', () => {
		const table = new ChunkTable();
		for (let index = 0; index < 10_000; index++) {
			table.add(`word${index}`, 0, `word${index}`.length);
		}
		assert.equal(table.find('a word9999 b', 2, 10), 9999);
	});
});
