import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	create,
	insert,
	load,
	type Orama,
	type RawData,
	remove,
	save,
	search,
	type Result,
	type TypedDocument,
} from '@orama/orama';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Contender, Question, SearchIndex } from './contender';
import { findEnough } from './enough';
import { Reasons } from './reasons';

const schema = { title: 'string', abstract: 'string', authors: 'string' } as const;
type Papers = Orama<typeof schema>;
type Paper = TypedDocument<Papers>;

/** Orama. */
export const orama: Contender = {
	name: 'orama 3.1.18',
	settings:
		'title boost 3, no sort index; every word is a prefix, since it has no other way; ' +
		'all: threshold 0; any: threshold 1; fuzzy, best: tolerance 1; typed, best: all then any; ' +
		'its copy of the texts is not counted; what matched: by stems in the texts at hand',
	most: { papers: 10_000, because: 'it cannot be saved: its JSON is longer than a string can be' },
	build: documents => {
		const index = makeEmpty();
		for (const document of documents) {
			// There is a promise only where a component of one's own works asynchronously.
			void insert(index, toPaper(document));
		}
		return Promise.resolve(toIndex(index, documents));
	},
	open: (folder, documents) => {
		const index = makeEmpty();
		const raw = JSON.parse(readFileSync(toFile(folder), 'utf8')) as RawData;
		const docs = Object.fromEntries(documents.map((one, i) => [i + 1, toPaper(one)]));
		load(index, { ...raw, docs: { docs, count: documents.length } });
		return Promise.resolve(toIndex(index, documents));
	},
};

function makeEmpty(): Papers {
	return create({ schema, sort: { enabled: false } });
}

function toPaper({ id, title, abstract, authors }: SearchDocument): Paper {
	return { id, title, abstract, authors };
}

function toIndex(index: Papers, documents: readonly SearchDocument[]): SearchIndex {
	const known = new Map<string, SearchDocument>(documents.map(one => [one.id, one]));
	return {
		save: folder => {
			const raw = { ...save(index), docs: undefined };
			writeFileSync(toFile(folder), JSON.stringify(raw));
		},
		ask: (question, limit) => {
			const reasons = new Reasons(question);
			const hits = findEnough(toSearches(index, question, limit), ({ id }) => id, limit);
			return hits.map(({ id, score }) => ({ id, score, why: reasons.find(known.get(id)) }));
		},
		update: async (changed, gone) => {
			for (const id of [...gone, ...changed.map(document => document.id)]) {
				if (known.delete(id)) {
					await remove(index, id);
				}
			}
			for (const document of changed) {
				known.set(document.id, document);
				await insert(index, toPaper(document));
			}
		},
	};
}

function toFile(folder: string): string {
	return join(folder, 'orama.json');
}

function toSearches(
	index: Papers,
	{ wish, words }: Question,
	limit: number,
): (() => readonly Result<Paper>[])[] {
	const find = (threshold: number) => () => {
		const results = search(index, {
			term: words.join(' '),
			boost: { title: 3 },
			threshold,
			limit,
			tolerance: wish === 'fuzzy' || wish === 'best' ? 1 : 0,
			...(wish === 'title' ? { properties: ['title'] } : {}),
		});
		if (results instanceof Promise) {
			throw new Error('Orama answers at once where no component is asynchronous.');
		}
		return results.hits;
	};
	switch (wish) {
		case 'all':
			return [find(0)];
		case 'any':
		case 'title':
		case 'fuzzy':
			return [find(1)];
		case 'typed':
		case 'best':
			return [find(0), find(1)];
	}
}
