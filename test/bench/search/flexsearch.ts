import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Charset, Document, type DocumentOptions } from 'flexsearch';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Contender, Question, SearchIndex } from './contender';
import { findEnough } from './enough';
import { Reasons } from './reasons';
import { Rows } from './rows';

/** What of a paper it is given; numbers as ids take it the least memory. */
type Paper = { id: number; title: string; abstract: string; authors: string };

const options: DocumentOptions<Paper> = {
	tokenize: 'forward',
	encoder: Charset.LatinBalance,
	document: { id: 'id', index: ['title', 'abstract', 'authors'] },
};

/** FlexSearch. */
export const flexsearch: Contender = {
	name: 'flexsearch 0.8.212',
	settings:
		'Document of 3 fields, tokenize forward (every word is a prefix), LatinBalance for slips, ' +
		'title before abstract before authors; any: suggest; typed, best: all then suggest; ' +
		'what matched: by stems in the texts at hand',
	most: { papers: 10_000, because: 'the process dies of a fatal error while it is built' },
	build: documents => {
		const index = new Document<Paper>(options);
		const rows = new Rows();
		for (const document of documents) {
			index.add(toPaper(document, rows));
		}
		return Promise.resolve(toIndex(index, rows));
	},
	open: (folder, documents) => {
		const index = new Document<Paper>(options);
		const parts = JSON.parse(readFileSync(toFile(folder), 'utf8')) as [string, string][];
		for (const [key, data] of parts) {
			index.import(key, data);
		}
		return Promise.resolve(toIndex(index, new Rows(documents)));
	},
};

function toPaper(document: SearchDocument, rows: Rows): Paper {
	const { title, abstract, authors } = document;
	return { id: rows.put(document), title, abstract, authors };
}

function toIndex(index: Document<Paper>, rows: Rows): SearchIndex {
	return {
		save: folder => {
			const parts: [string, string][] = [];
			index.export((key: string, data: string) => void parts.push([key, data]));
			writeFileSync(toFile(folder), JSON.stringify(parts));
		},
		ask: (question, limit) => {
			const reasons = new Reasons(question);
			const ids = findEnough(toSearches(index, question, limit), id => id, limit);
			return ids.map((id, place) => {
				const document = rows.documents[id];
				return { id: document?.id ?? '', score: -place, why: reasons.find(document) };
			});
		},
		update: (changed, gone) => {
			for (const row of gone.map(id => rows.take(id)).filter(row => row !== undefined)) {
				index.remove(row);
			}
			for (const document of changed) {
				index.update(toPaper(document, rows));
			}
		},
	};
}

function toFile(folder: string): string {
	return join(folder, 'flexsearch.json');
}

/** It ranks within a field only: the fields are asked in the order of their weight. */
function toSearches(
	index: Document<Paper>,
	{ wish, words }: Question,
	limit: number,
): (() => readonly number[])[] {
	const query = words.join(' ');
	const search = (suggest: boolean) => () =>
		index
			.search(query, { limit, suggest, ...(wish === 'title' ? { field: ['title'] } : {}) })
			.flatMap(({ result }) => result as number[]);
	switch (wish) {
		case 'all':
			return [search(false)];
		case 'any':
		case 'title':
		case 'fuzzy':
			return [search(true)];
		case 'typed':
		case 'best':
			return words.length === 1 ? [search(false)] : [search(false), search(true)];
	}
}
