import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentWriter } from '../../../../../src/core/search/index/documentWriter';
import type { WordSegment } from '../../../../../src/core/search/index/wordSegment';
import { mergeSegments } from '../../../../../src/core/search/index/mergeSegments';
import { WordTable } from '../../../../../src/core/search/index/wordTable';
import { toDocument } from '../../../../helpers/searchDocument';

function segmentOf(titles: readonly string[]): WordSegment {
	const writer = new DocumentWriter(new WordTable());
	for (const title of titles) {
		writer.add(toDocument(title, { title, abstract: `trees near ${title}` }));
	}
	return writer.freeze();
}

function merge(...sources: readonly (readonly [WordSegment, readonly number[]])[]): WordSegment {
	const steps = mergeSegments(
		sources.map(([segment, live]) => ({ segment, live: Uint8Array.from(live) })),
	);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

suite('mergeSegments', () => {
	test('makes the segment that all documents together would have made', () => {
		const word = fc.constantFrom('oak', 'oaks', 'elm', 'fine-tuned', 'C++', '学习');
		const title = fc.array(word, { maxLength: 4 }).map(words => words.join(' '));
		const part = fc.array(fc.tuple(title, fc.nat(1)), { maxLength: 4 });
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), parts => {
				const merged = merge(
					...parts.map(
						all => [segmentOf(all.map(([one]) => one)), all.map(([, live]) => live)] as const,
					),
				);
				const live = parts.flat().filter(([, isLive]) => isLive === 1);
				assert.deepEqual(merged, segmentOf(live.map(([one]) => one)));
			}),
			{ numRuns: 100 },
		);
	});

	test('keeps counts that do not fit a byte', () => {
		const often = segmentOf([Array(300).fill('oak').join(' ')]);
		assert.deepEqual(merge([segmentOf(['elm']), [0]], [often, [1]]), often);
	});
});
