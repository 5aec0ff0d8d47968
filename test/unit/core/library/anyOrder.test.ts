import * as assert from 'node:assert/strict';
import {
	array,
	assert as check,
	constantFrom,
	integer,
	nat,
	option,
	property,
	record,
} from 'fast-check';
import { assemblePaper } from '../../../../src/core/engine/assemble';
import type { Entry } from '../../../../src/core/listing/listing';
import { findPapers, type ListingEntries } from '../../../../src/core/library/papers';

/** Few papers told by many sources, so that entries overlap in all ways. */
const entry = record(
	{
		title: constantFrom(
			'Slow Light',
			'Slow light.',
			'Slow Light: A Study',
			'Deep Learning',
			'Editorial',
		),
		ids: constantFrom([], [], ['arxiv:2401.00001'], ['arxiv:2502.00002'], ['doi:10.1000/x']),
		date: option(constantFrom('2024', '2024-01-05', '2025-02', '2026-01-01'), { nil: undefined }),
		published: option(constantFrom('2025', '2025-07'), { nil: undefined }),
		authors: option(
			constantFrom(
				[{ family: 'Doe', given: 'Jane' }],
				[{ literal: 'Jane Doe' }, { literal: 'Ann Roe' }],
				[{ family: 'Roe', given: 'A.' }],
			),
			{ nil: undefined },
		),
		abstract: option(constantFrom('Light waits.', 'Light waits, and we …'), { nil: undefined }),
		venue: option(constantFrom('CoRR', 'ICLR', 'ICLR 2025'), { nil: undefined }),
		upvotes: option(integer({ min: 0, max: 9 }), { nil: undefined }),
		categories: option(constantFrom(['cs.LG'], ['cs.CV', 'cs.LG']), { nil: undefined }),
	},
	{ requiredKeys: ['title', 'ids'] },
);

/** What a library is made of, as far as anybody sees it. */
function seen(listings: readonly ListingEntries[]): unknown {
	return findPapers(listings, [], [], 'ada').map(parts => ({
		...assemblePaper(parts, new Set()),
		mentions: parts.entries.length,
	}));
}

suite('taking in listings', () => {
	test('gives the same library in any order, and the second time', () => {
		check(
			property(
				array(array(entry, { maxLength: 3 }), { maxLength: 4 }),
				array(nat(9), { minLength: 8, maxLength: 8 }),
				(all, dice) => {
					const listings = all.map((entries, nth) => ({
						path: `listings/${nth}.json`,
						entries: entries.map((one, i) => {
							return { urls: [], ...one, span: { start: i, end: i + 1 } } as unknown as Entry;
						}),
					}));
					const straight = seen(listings);
					const order = [...listings.keys()].sort((a, b) => dice[a]! - dice[b]! || b - a);
					assert.deepEqual(seen(order.map(nth => listings[nth]!)), straight);
				},
			),
			{ numRuns: 100 },
		);
	});

	test('joins nothing else when the same entries come again', () => {
		check(
			property(array(entry, { maxLength: 5 }), all => {
				const entries = all.map((one, i) => {
					return { urls: [], ...one, span: { start: i, end: i + 1 } } as unknown as Entry;
				});
				const once = [{ path: 'listings/0.json', entries }];
				const ids = (listings: readonly ListingEntries[]) =>
					findPapers(listings, [], [], 'ada').map(({ id, entries: [first] }) => [
						id,
						first?.entry.span.start,
					]);
				assert.deepEqual(ids([...once, { path: 'listings/1.json', entries }]), ids(once));
			}),
			{ numRuns: 100 },
		);
	});
});
