import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/core/topics/phraseBook';
import { qualityOf } from '../../../../src/core/topics/quality';

const all = 40;
const concept: Concept = {
	number: 0,
	name: 'Search agents',
	weight: 0.8,
	share: 1 / 500,
	stems: [0, 1],
};

/** Papers that name it in the title, and papers that mention it. */
function naming(inTitle: number, mentioned: number): ReadonlyMap<number, number> {
	const strengths = [...Array<number>(inTitle).fill(1), ...Array<number>(mentioned).fill(0.3)];
	return new Map(strengths.entries());
}

const quality = (change: Partial<Concept> = {}, papers = naming(3, 3)) =>
	qualityOf({ ...concept, ...change }, papers, all);

suite('qualityOf', () => {
	test('is higher for what looks like a name', () => {
		assert.ok(quality() > quality({ weight: 0.5 }));
		assert.ok(quality() > quality({ stems: [0] }));
	});

	test('is higher where titles have it', () => {
		assert.ok(quality() > quality({}, naming(0, 6)));
	});

	test('is higher for what is commoner here than elsewhere', () => {
		assert.ok(quality({ share: 1 / 5_000 }) > quality({ share: 1 / 5 }));
		assert.ok(quality({ share: undefined }) > quality({ share: 1 / 2 }));
	});

	test('is lower where nearly all papers have it', () => {
		const perPaper = (papers: ReadonlyMap<number, number>) => quality({ share: undefined }, papers);
		assert.ok(perPaper(naming(10, 0)) > perPaper(naming(38, 0)));
		assert.ok(perPaper(naming(40, 0)) > 0);
	});
});
