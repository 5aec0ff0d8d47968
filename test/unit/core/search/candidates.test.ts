import assert from 'node:assert/strict';
import type { PaperId } from '../../../../src/core/paper/paper';
import { Analysis } from '../../../../src/core/search/analysis';
import { findCandidates, keepBest, toProbe } from '../../../../src/core/search/candidates';
import type { SearchDocument } from '../../../../src/core/search/engine';
import { lookUp } from '../../../../src/core/search/lookup';
import { readQuery } from '../../../../src/core/search/query';
import { type Shard, ShardBuilder } from '../../../../src/core/search/shard';
import { Vocabulary } from '../../../../src/core/search/vocabulary';
import { toDocument } from '../../../helpers/searchDocument';

const documents = [
	toDocument('a', { title: 'Entropy bonus', abstract: 'Policies explore more.' }),
	toDocument('b', { title: 'Reward models', abstract: 'Entropy of rewards, and entropy again.' }),
	toDocument('c', { title: 'Search agents', abstract: 'Agents explore the web for a reward.' }),
	toDocument('d', { title: 'Entropy of search', abstract: 'A policy for agents.' }),
];

/** Scores of all documents when they are spread over shards of `size`. */
function scores(query: string, size: number): ReadonlyMap<PaperId, number> {
	const analysis = new Analysis();
	const vocabulary = new Vocabulary();
	const shards: Shard[] = [];
	for (let at = 0; at < documents.length; at += size) {
		shards.push(build(documents.slice(at, at + size), analysis, vocabulary));
	}
	const lookup = lookUp(readQuery(query, analysis), vocabulary, documents.length);
	const probe = toProbe(lookup, documents.length);
	return new Map(
		shards.flatMap(shard => findCandidates(probe, shard).map(({ id, score }) => [id, score])),
	);
}

function build(some: readonly SearchDocument[], analysis: Analysis, vocabulary: Vocabulary): Shard {
	const builder = new ShardBuilder(analysis, vocabulary);
	for (const document of some) {
		builder.add(document);
	}
	const shard = builder.finish();
	for (const [word, papers] of shard.words) {
		vocabulary.count(word, papers);
	}
	for (const [stem, papers] of shard.stems) {
		vocabulary.countStem(stem, papers);
	}
	return shard;
}

suite('findCandidates', () => {
	for (const query of ['entropy ', 'entropy reward ', 'search agents explore ']) {
		test(`scores "${query.trim()}" the same in one index and in four`, () => {
			const whole = scores(query, 4);
			const split = scores(query, 1);
			assert.ok(whole.size > 0);
			assert.deepEqual([...split.keys()].sort(), [...whole.keys()].sort());
			for (const [id, score] of whole) {
				assert.ok(Math.abs(score - split.get(id)!) < 1e-9, `${id}: ${score} ${split.get(id)}`);
			}
		});
	}
});

suite('keepBest', () => {
	const candidates = [3, 1, 2, 1, 1].map((score, index) => ({
		id: String(index) as PaperId,
		score,
	}));

	test('keeps the highest, and as many equal ones as there is room for', () => {
		const kept = keepBest(candidates, 3).map(candidate => candidate.score);
		assert.deepEqual([...kept].sort(), [1, 2, 3]);
	});

	test('keeps all where there are few', () => {
		assert.equal(keepBest(candidates, 9).length, 5);
	});
});
