import assert from 'node:assert/strict';
import type { PaperId } from '../../../../src/core/paper/paper';
import { Analysis } from '../../../../src/core/search/analysis';
import type { SearchDocument } from '../../../../src/core/search/engine';
import { Shards } from '../../../../src/core/search/shards';
import { TitleScan } from '../../../../src/core/search/titleScan';
import { Vocabulary } from '../../../../src/core/search/vocabulary';
import { toDocument } from '../../../helpers/searchDocument';

function create(shardSize: number) {
	const analysis = new Analysis();
	const vocabulary = new Vocabulary();
	const documents = new Map<PaperId, SearchDocument>();
	const limits = { mostIndexed: 1_000, shardSize };
	const shards = new Shards(analysis, vocabulary, documents, new TitleScan(analysis), limits);
	const put = (id: string, title: string) => {
		const document = toDocument(id, { title });
		documents.set(document.id, document);
		shards.queue(document.id);
		let more = true;
		while (more) {
			more = shards.work();
		}
	};
	const drop = (id: string) => {
		documents.delete(id as PaperId);
		shards.drop(id as PaperId);
		shards.work();
	};
	return { shards, vocabulary, put, drop };
}

suite('Shards', () => {
	test('joins small indexes, so that their number stays small', () => {
		const { shards, put } = create(8);
		for (let index = 0; index < 60; index++) {
			put(`p${index}`, 'entropy');
		}
		const sizes = shards.all.map(shard => shard.live.size);
		assert.equal(shards.papers, 60);
		assert.equal(
			sizes.reduce((a, b) => a + b),
			60,
		);
		assert.ok(sizes.filter(size => size <= 4).length <= 5, sizes.join(' '));
	});

	test('counts each paper once in the words of the library', () => {
		const { vocabulary, put } = create(4);
		for (let index = 0; index < 20; index++) {
			put(`p${index}`, 'entropy');
		}
		assert.equal(vocabulary.papersWithWord('entropy'), 20);
	});

	test('lets an index go with its last paper', () => {
		const { shards, vocabulary, put, drop } = create(8);
		put('a', 'entropy');
		drop('a');
		assert.deepEqual(shards.all, []);
		assert.equal(vocabulary.papersWithWord('entropy'), 0);
	});
});
