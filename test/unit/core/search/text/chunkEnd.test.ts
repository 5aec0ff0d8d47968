import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chunkPattern, findChunkEnd } from '../../../../../src/core/search/text/chunkEnd';

suite('findChunkEnd', () => {
	/** What a chunk is made of, what may join its parts, and what may not. */
	const sign = fc.oneof(
		fc.constantFrom('a', 'Z', '7', '²', '١', 'é', '\u0301', '学', '𝒜'),
		fc.constantFrom('.', '-', '–', "'", '’', '_', '_{', '+', '++', '#'),
		fc.constantFrom(' ', ',', '}', '$', '\\', '😀', '\ud800', '\udc00', '\u200d'),
	);
	const text = fc.array(sign, { maxLength: 12 }).map(signs => signs.join(''));

	test('ends chunks where the pattern does', () => {
		fc.assert(
			fc.property(text, written => {
				const chunks: (readonly [number, string])[] = [];
				for (let at = 0; at < written.length; at++) {
					const end = findChunkEnd(written, at);
					if (end > at) {
						chunks.push([at, written.slice(at, end)]);
						at = end - 1;
					}
				}
				const found = [...written.matchAll(new RegExp(chunkPattern.source, 'gu'))];
				assert.deepEqual(
					chunks,
					found.map(match => [match.index, match[0]]),
				);
			}),
			{ numRuns: 500, examples: [['1.²'], ['a_{1}'], ['C++11 a+\u0301']] },
		);
	});
});
