import * as assert from 'node:assert/strict';
import { ListingShelf } from '../../../../src/core/engine/listingShelf';
import { dailyPapers, threePapers } from '../../../helpers/listings';

suite('ListingShelf', () => {
	test('hands on the first problems of a listing, and counts all', () => {
		const path = 'listings/2026-04-22-daily-papers.txt';
		const [first] = threePapers;
		// Each is the end of a paper whose beginning is not there.
		const text = dailyPapers(first!) + '\n\n·\n\nJan 9, 2026'.repeat(510);
		const shelf = new ListingShelf();

		shelf.put(path, new TextEncoder().encode(text));

		const { entries, problems = [], problemCount } = shelf.get(path)?.row ?? {};
		assert.equal(entries, 1);
		assert.equal(problemCount, 510);
		assert.equal(problems.length, 500);
		assert.ok(problems.every(({ line }, nth) => line > (problems[nth - 1]?.line ?? 0)));
	});
});
