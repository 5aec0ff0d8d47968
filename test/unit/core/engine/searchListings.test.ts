import * as assert from 'node:assert/strict';
import { ListingShelf } from '../../../../src/core/engine/listingShelf';
import { searchListings } from '../../../../src/core/engine/searchListings';
import { formatFound, toFoundReport } from '../../../../src/core/engine/searchReport';
import { dailyPapers, threePapers } from '../../../helpers/listings';

suite('searchListings', () => {
	const shelf = new ListingShelf();
	const put = (path: string, text: string) => shelf.put(path, new TextEncoder().encode(text));
	suiteSetup(() => {
		put('2026-04-22.txt', dailyPapers(...threePapers));
		put('2026-04-23.txt', dailyPapers(threePapers[0]!));
		put(
			'//refs.bib',
			'@misc{hill2023moss, title={On Moss}, author={Hill, Ivy}, year=2023, abstract={Moss, slowly.}}',
		);
	});

	test('finds a paper once, with what both of its listings tell', async () => {
		const found = await searchListings(shelf, 'reseek', 10);
		assert.deepEqual(
			found.map(({ paper }) => [paper.title, paper.mentions.length]),
			[[threePapers[0]!.title, 2]],
		);
	});

	test('tells it for programs and for people', async () => {
		const found = await searchListings(shelf, 'moss slowly', 10);
		const [report] = found.map(toFoundReport);
		assert.equal(report?.key, 'hill2023moss');
		assert.deepEqual(Object.keys(report ?? {}), ['key', 'title', 'score', 'why']);
		const why = [
			{ word: 'Moss', field: 'title' },
			{ word: 'slowly', field: 'abstract' },
			{ word: 'Moss', field: 'abstract' },
			{ word: 'Moss', field: 'abstract' },
		] as const;
		assert.equal(
			formatFound(found.map(one => ({ ...one, why }))),
			'  1. On Moss\n     Hill · 2023\n     title: Moss · abstract: slowly, Moss\n',
		);
		assert.equal(formatFound([]), '');
	});
});
