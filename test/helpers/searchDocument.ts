import type { PaperId } from '../../src/core/paper/paper';
import type { SearchDocument, SearchFacts } from '../../src/core/search/engine';
import { LunrSearch, type SearchOptions } from '../../src/core/search/lunrSearch';

/** Facts of a paper nobody has looked at. */
export const noFacts: SearchFacts = {
	status: 'inbox',
	star: false,
	date: '',
	topics: [],
	tags: [],
	organization: '',
	venue: '',
	hasNote: false,
	hasCode: false,
	listings: [],
};

/** A document of which only what matters is written down. */
export function toDocument(id: string, fields: Partial<SearchDocument>): SearchDocument {
	return {
		title: '',
		abstract: '',
		authors: '',
		organization: '',
		venue: '',
		keywords: '',
		notes: '',
		key: '',
		facts: noFacts,
		...fields,
		id: id as PaperId,
	};
}

/** An engine that has indexed all of them. */
export function indexed(
	documents: readonly SearchDocument[],
	options: SearchOptions = {},
): LunrSearch {
	const engine = new LunrSearch(options);
	engine.update(documents, []);
	workAll(engine);
	return engine;
}

/** Works until nothing is left. */
export function workAll(engine: LunrSearch): void {
	while (engine.hasWork) {
		engine.work();
	}
}

/** The ids of an answer, best first. */
export async function ask(engine: LunrSearch, query: string): Promise<readonly string[]> {
	return (await engine.search(query, 20)).map(hit => hit.id);
}
