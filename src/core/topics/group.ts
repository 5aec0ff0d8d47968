import { assign } from './assign';
import { findCandidates } from './candidates';
import { chooseNames } from './choose';
import { openFrequencies, openLexicon, researchTables, type Tables } from './lexicon';
import { toPatterns } from './members';
import { nameOf } from './naming';
import { OwnNames } from './ownNames';
import { profileOf, type Profile } from './profile';
import { Space } from './space';
import type { Grouping, TopicPaper } from './topic';
import { Vocabulary } from './words';

/** Names are found on at most so many papers, spread evenly; then every paper is assigned. */
const sampleSize = 2000;
const papersASlice = 50;

/**
 * Groups papers by topic, stopping between slices of a few milliseconds so that others get their
 * turn. The order of the papers does not matter.
 */
export function* groupInSlices(
	papers: readonly TopicPaper[],
	tables: Tables = researchTables,
): Generator<void, Grouping> {
	if (papers.length === 0) {
		return { topics: [], other: [] };
	}
	const sorted = [...papers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const sample = evenly(sorted, sampleSize);
	const vocabulary = new Vocabulary();
	const book = yield* openLexicon(vocabulary, tables);
	const own = new OwnNames(book);
	for (const [index, paper] of sample.entries()) {
		own.read(paper);
		if (index % papersASlice === 0) {
			yield;
		}
	}
	const rarity = openFrequencies(vocabulary, tables);
	yield;
	own.finish(rarity, sample.length);
	yield;
	const profiles: Profile[] = [];
	for (const [index, paper] of sample.entries()) {
		profiles.push(profileOf(paper, book));
		if (index % papersASlice === 0) {
			yield;
		}
	}
	const space = new Space(profiles, rarity);
	yield;
	const vectors = profiles.map(profile => space.place(profile));
	yield;
	const candidates = findCandidates(profiles, book.concepts);
	yield;
	const seeds = yield* chooseNames(candidates, vectors, space);
	yield;
	const patterns = toPatterns(seeds, profiles, vectors, space);
	yield;
	const names = seeds.map(seed => nameOf(seed.candidate, candidates));
	return yield* assign(sorted, patterns, names, book, space);
}

function evenly<T>(all: readonly T[], size: number): readonly T[] {
	if (all.length <= size) {
		return all;
	}
	const places = Array.from({ length: size }, (_, i) => Math.floor((i * all.length) / size));
	return places.flatMap(place => all.slice(place, place + 1));
}
