import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Contender, Found, Question, SearchIndex } from './contender';
import { findEnough } from './enough';

/** What answers as a `lunr.Index` does, and how it is made, kept and opened. */
export interface LunrKind {
	readonly name: string;
	readonly most?: Contender['most'];
	build(documents: readonly SearchDocument[]): lunr.Index;
	readonly save?: (index: lunr.Index, folder: string) => void;
	readonly open?: (folder: string) => lunr.Index;
}

/** Lunr as it comes. */
export const stockLunr = toLunrContender({
	name: 'lunr 2.3.9',
	most: { papers: 10_000, because: 'takes 90 s and 2.6 GB to build, seconds for a question' },
	build: buildLunr,
	save: (index, folder) => writeFileSync(join(folder, 'lunr.json'), JSON.stringify(index)),
	open: folder =>
		lunr.Index.load(JSON.parse(readFileSync(join(folder, 'lunr.json'), 'utf8')) as object),
});

/** Asks it through its own queries, as an application would. */
export function toLunrContender(kind: LunrKind): Contender {
	const { save, open } = kind;
	const toIndex = (index: lunr.Index): SearchIndex => ({
		...(save ? { save: folder => save(index, folder) } : {}),
		ask: (question, limit) => answer(index, question, limit),
	});
	return {
		name: kind.name,
		settings:
			'title boost 3; typed, best: all words required (last*), then any word (last*); ' +
			'fuzzy, and best in its second step: also the word with 1 edit, boost .2',
		...(kind.most ? { most: kind.most } : {}),
		build: documents => Promise.resolve(toIndex(kind.build(documents))),
		...(open ? { open: folder => Promise.resolve(toIndex(open(folder))) } : {}),
	};
}

/** As the guide of Lunr wires it: one index, a title that counts three times. */
export function buildLunr(documents: readonly SearchDocument[]): lunr.Index {
	return lunr(builder => {
		builder.ref('id');
		builder.field('title', { boost: 3 });
		builder.field('abstract');
		builder.field('authors');
		for (const document of documents) {
			builder.add(document);
		}
	});
}

function answer(index: lunr.Index, question: Question, limit: number): readonly Found[] {
	const any = () => find(index, question, query => addOptional(query, question));
	const all = () => find(index, question, query => addRequired(query, question));
	switch (question.wish) {
		case 'any':
		case 'title':
		case 'fuzzy':
			return any().slice(0, limit).map(toFound);
		case 'all':
			return all().slice(0, limit).map(toFound);
		case 'typed':
		case 'best':
			return findEnough([all, any], ({ ref }) => ref, limit).map(toFound);
	}
}

function find(
	index: lunr.Index,
	{ wish }: Question,
	add: (query: lunr.Query) => void,
): lunr.Index.Result[] {
	return index.query(query => {
		if (wish === 'title') {
			query.allFields = ['title'];
		}
		add(query);
	});
}

/** Stop words are in no index, so that a query that requires one finds nothing. */
function addRequired(query: lunr.Query, { words, begun }: Question): void {
	const presence = lunr.Query.presence.REQUIRED;
	for (const [i, word] of words.entries()) {
		if (begun && i === words.length - 1) {
			query.term(word, { ...begins, presence });
		} else if (stopWords(new lunr.Token(word, {}), 0, [])) {
			query.term(word, { presence });
		}
	}
}

function addOptional(query: lunr.Query, { wish, words, begun }: Question): void {
	for (const [i, word] of words.entries()) {
		query.term(word, {});
		if (begun && i === words.length - 1) {
			query.term(word, begins);
		} else if (wish === 'fuzzy' || wish === 'best') {
			query.term(word, { usePipeline: false, editDistance: 1, boost: 0.2 });
		}
	}
}

/** Wildcards are compared with stems as they are, as in Lunr's own query strings. */
const begins = { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING };
const stopWords = lunr.stopWordFilter as lunr.PipelineFunction;

function toFound({ ref, score, matchData }: lunr.Index.Result): Found {
	return { id: ref, score, why: matchData.metadata };
}
