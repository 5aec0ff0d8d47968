import { formatPublicId, splitPublicId } from '../../paper/ids';
import type { SearchDocument, SearchHit } from '../engine';
import { toPredicate } from '../query/filters';
import type { Query } from './needs';

/** The papers a query names by a public id, in any spelling and version, that pass its filters; each once. */
export function findNamed(
	query: Query,
	documents: ReadonlyMap<string, SearchDocument>,
): readonly SearchHit[] {
	const hits = new Map<string, SearchHit>();
	const holds = toPredicate(query.filters);
	for (const id of query.ids) {
		const named = documents.get(id);
		const spellings = [id, formatPublicId(id).toLowerCase(), splitPublicId(id)[1].toLowerCase()];
		const found = named ? [named] : findBySpelling(spellings, documents);
		const why = [{ word: formatPublicId(id), field: 'key' }] as const;
		for (const { id: paper, facts } of found) {
			if (!hits.has(paper) && holds(facts)) {
				hits.set(paper, { id: paper, score: 3, complete: true, why });
			}
		}
	}
	return [...hits.values()];
}

function findBySpelling(
	spellings: readonly string[],
	documents: ReadonlyMap<string, SearchDocument>,
): readonly SearchDocument[] {
	const found: SearchDocument[] = [];
	for (const document of documents.values()) {
		const key = document.key.toLowerCase();
		// Looked for in all papers, and split only where it may be.
		const near = spellings.filter(spelling => key.includes(spelling));
		const names = near.length > 0 ? key.split(/\s+/) : [];
		if (near.some(spelling => names.includes(spelling))) {
			found.push(document);
		}
	}
	return found;
}
