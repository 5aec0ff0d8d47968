import type { SearchDocument } from '../../../src/core/search/engine';
import { LunrSearch } from '../../../src/core/search/lunrSearch';
import type { Contender, Found, Question, SearchIndex } from './contender';

/** The engine of the extension, asked in the words a user would type. */
export const ours: Contender = {
	name: 'ours',
	settings: 'as the extension has it: the whole ranking at every question',
	build: documents => Promise.resolve(toIndex(built(documents))),
	// Once segments can be stored: `save` in `toIndex`, and here `open: async folder => …`.
};

function built(documents: readonly SearchDocument[]): LunrSearch {
	const engine = new LunrSearch();
	engine.update(documents, []);
	workAll(engine);
	return engine;
}

function toIndex(engine: LunrSearch): SearchIndex {
	return {
		ask: async (question, limit) => (await engine.search(toText(question), limit)).map(toFound),
		update: (changed, gone) => {
			engine.update(changed, gone);
			workAll(engine);
		},
	};
}

/** A space at the end says that the last word is whole. */
function toText({ wish, words, begun }: Question): string {
	const text = words.map(word => (wish === 'title' ? `title:${word}` : word)).join(' ');
	return begun ? text : `${text} `;
}

function toFound(hit: Awaited<ReturnType<LunrSearch['search']>>[number]): Found {
	return { id: hit.id, score: hit.score, why: hit.why.map(({ word, field }) => [word, [field]]) };
}

function workAll(engine: LunrSearch): void {
	let more = true;
	while (more) {
		more = engine.work();
	}
}
