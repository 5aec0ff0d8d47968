import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { papersByListing } from '../../../../src/core/engine/papersByListing';
import type { Paper, PaperId } from '../../../../src/core/paper/paper';

/** Papers by id, each with the listings that name it. */
function library(papers: Readonly<Record<string, readonly string[]>>) {
	return new Map(
		Object.entries(papers).map(([id, listings]) => {
			const mentions = listings.map(listing => ({ listing }));
			return [id as PaperId, { id, mentions } as unknown as Paper];
		}),
	);
}

suite('papersByListing', () => {
	test('puts each paper to the first listing that names it, in the order of their files', () => {
		const papers = library({
			d: ['listings/b.txt'],
			c: ['listings/b.txt', 'listings/a.txt'],
			a: ['listings/b.txt'],
			b: ['listings/c.txt'],
		});
		assert.deepEqual(papersByListing(papers), [['c'], ['a', 'd'], ['b']]);
	});

	test('goes by the name of the file, whatever folder it lies in', () => {
		const papers = library({
			a: ['listings/inbox/2026-04-23.txt'],
			b: ['listings/2026-04-24.txt'],
			c: ['listings/library/2026-04-22.txt'],
			d: ['listings/2026-04-23.txt'],
		});
		assert.deepEqual(papersByListing(papers), [['c'], ['d'], ['a'], ['b']]);
	});

	test('puts what no listing names before all others', () => {
		const papers = library({ a: ['listings/a.txt'], b: ['//refs.bib'], c: [] });
		assert.deepEqual(papersByListing(papers), [['b', 'c'], ['a']]);
		const cited = library({ a: ['//refs.bib', 'listings/a.txt'], b: ['listings/a.txt'] });
		assert.deepEqual(papersByListing(cited), [['a', 'b']]);
	});

	test('does not change when a listing is taken in once more under a later name', () => {
		const once = library({ a: ['listings/1.txt'], b: ['listings/1.txt'] });
		const twice = library({
			a: ['listings/2.txt', 'listings/1.txt'],
			b: ['listings/1.txt', 'listings/2.txt'],
		});
		assert.deepEqual(papersByListing(twice), papersByListing(once));
	});

	test('has each paper once, whatever the order in which they are shown', () => {
		const paths = fc.subarray(['listings/a.txt', 'listings/x/b.txt', 'listings/b.txt', '//c.bib']);
		fc.assert(
			fc.property(fc.array(paths, { maxLength: 12 }), fc.nat(), (all, turn) => {
				const entries = all.map((listings, i) => [`p${i}`, listings] as const);
				const at = turn % (entries.length + 1);
				const turned = [...entries.slice(at), ...entries.slice(0, at)];
				const listed = papersByListing(library(Object.fromEntries(entries)));
				assert.deepEqual(papersByListing(library(Object.fromEntries(turned))), listed);
				assert.deepEqual([...listed.flat()].sort(), entries.map(([id]) => id).sort());
			}),
		);
	});
});
