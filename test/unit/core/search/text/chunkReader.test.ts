import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findChunkEnd } from '../../../../../src/core/search/text/chunkEnd';
import { ChunkReader } from '../../../../../src/core/search/text/chunkReader';
import { hashPart } from '../../../../../src/core/words/hash';

suite('ChunkReader', () => {
	test('reads what `findChunkEnd` finds, with its hash, wherever it begins', () => {
		const sign = fc.constantFrom(...'aZ7é学²-_+#.\'’" {}', '++', '_{', '\u0301', '😀', '\ud800');
		const written = fc.array(sign, { maxLength: 12 }).map(signs => signs.join(''));
		const reader = new ChunkReader();
		fc.assert(
			fc.property(written, text => {
				for (let start = 0; start <= text.length; start++) {
					reader.read(text, start);
					const end = findChunkEnd(text, start);
					assert.deepEqual([reader.end, reader.hash], [end, hashPart(text, start, end)]);
				}
			}),
			{ numRuns: 500, examples: [['a'], ['fine-tuning'], ['C++ x'], ['naïve'], ['a_{1}']] },
		);
	});

	test('gives the same hash for the same letters in another text', () => {
		const [first, second] = [new ChunkReader(), new ChunkReader()];
		first.read('agents, many', 0);
		second.read('of agents', 3);
		assert.equal(first.hash, second.hash);
		second.read('of agent', 3);
		assert.notEqual(first.hash, second.hash);
	});
});
