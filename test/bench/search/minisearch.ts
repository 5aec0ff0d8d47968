import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Contender, Found, Question, SearchIndex } from './contender';
import { findEnough } from './enough';

const options: Options<SearchDocument> = {
	fields: ['title', 'abstract', 'authors'],
	searchOptions: { boost: { title: 3 } },
};

/** MiniSearch. */
export const minisearch: Contender = {
	name: 'minisearch 7.2.0',
	settings:
		'title boost 3, combined per row; fuzzy: .2; typed: AND then OR, last word a prefix; best: ' +
		'AND, then AND with fuzzy .2, then OR with fuzzy .2, last word a prefix',
	build: documents => {
		const index = new MiniSearch<SearchDocument>(options);
		index.addAll(documents);
		return Promise.resolve(toIndex(index));
	},
	open: folder =>
		Promise.resolve(
			toIndex(MiniSearch.loadJSON<SearchDocument>(readFileSync(toFile(folder), 'utf8'), options)),
		),
};

function toIndex(index: MiniSearch<SearchDocument>): SearchIndex {
	return {
		save: folder => writeFileSync(toFile(folder), JSON.stringify(index)),
		ask: (question, limit) => answer(index, question, limit).map(toFound),
		update: (changed, gone) => {
			index.discardAll(gone.filter(id => index.has(id)));
			for (const document of changed) {
				if (index.has(document.id)) {
					index.replace(document);
				} else {
					index.add(document);
				}
			}
		},
	};
}

function toFile(folder: string): string {
	return join(folder, 'minisearch.json');
}

function answer(
	index: MiniSearch<SearchDocument>,
	{ wish, words, begun }: Question,
	limit: number,
): readonly SearchResult[] {
	const search = (how: SearchOptions) =>
		index.search(words.join(' '), {
			prefix: (_, i, terms) => begun && i === terms.length - 1,
			...how,
		});
	const and: SearchOptions = { combineWith: 'AND' };
	const or: SearchOptions = { combineWith: 'OR' };
	switch (wish) {
		case 'any':
			return search(or).slice(0, limit);
		case 'all':
			return search(and).slice(0, limit);
		case 'title':
			return search({ ...or, fields: ['title'] }).slice(0, limit);
		case 'fuzzy':
			return search({ ...or, fuzzy: 0.2 }).slice(0, limit);
		case 'typed':
			return firstOf([and, or]);
		case 'best':
			return firstOf([and, { ...and, fuzzy: 0.2 }, { ...or, fuzzy: 0.2 }]);
	}

	function firstOf(ways: readonly SearchOptions[]): readonly SearchResult[] {
		return findEnough(
			ways.map(way => () => search(way)),
			({ id }) => id as string,
			limit,
		);
	}
}

function toFound({ id, score, match }: SearchResult): Found {
	return { id: id as string, score, why: match };
}
