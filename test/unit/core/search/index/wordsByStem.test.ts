import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordsByStem } from '../../../../../src/core/search/index/wordsByStem';

/** Hashes that differ in their lower half, in their upper half and in both. */
const hash = fc.constantFrom(0, 1, 2, 0x1_0001, 0x1_0002, 0xffff_0001, 0xffff_ffff);

suite('WordsByStem', () => {
	test('finds the same words before and after it has sorted them', () => {
		fc.assert(
			fc.property(fc.array(hash, { maxLength: 60 }), hash, (stems, sought) => {
				fc.pre(sought !== 0);
				const words = stems.flatMap((stem, word) => (stem === sought ? [word] : []));
				const byStem = new WordsByStem(Uint32Array.from(stems));
				assert.deepEqual(byStem.find(sought), words);
				byStem.prepare();
				assert.deepEqual(byStem.find(sought), words);
			}),
		);
	});

	test('finds them however often it is asked', () => {
		const byStem = new WordsByStem(Uint32Array.of(5, 0, 7, 5));
		for (let asked = 0; asked < 100; asked++) {
			assert.deepEqual(byStem.find(5), [0, 3]);
		}
	});
});
