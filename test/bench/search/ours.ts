import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../../src/core/search/engine';
import { LunrSearch } from '../../../src/core/search/lunrSearch';
import { workAll } from '../../helpers/searchDocument';
import type { Contender, Question, SearchIndex } from './contender';

/** The engine of the extension, asked in the words a user would type. */
export const ours: Contender = {
	name: 'ours',
	settings: 'as the extension has it: the whole ranking at every question',
	build: documents => Promise.resolve(toIndex(built(documents))),
	open: async (folder, documents) => {
		const engine = new LunrSearch();
		const names = await readdir(folder);
		// As the extension does: one file is taken apart while the next is read.
		const openFile = async (name: string) =>
			engine.open([{ name, bytes: await readFile(join(folder, name)) }]);
		const useless = (await Promise.all(names.map(openFile))).flat();
		if (useless.length > 0) {
			throw new Error(`Not opened: ${useless.join(', ')}`);
		}
		engine.update(documents, []);
		return toIndex(engine);
	},
};

function built(documents: readonly SearchDocument[]): LunrSearch {
	const engine = new LunrSearch();
	engine.update(documents, []);
	workAll(engine);
	return engine;
}

function toIndex(engine: LunrSearch): SearchIndex {
	return {
		save: async folder => {
			for (const { name, bytes } of engine.takeChanges()?.write ?? []) {
				await writeFile(join(folder, name), bytes);
			}
		},
		ask: (question, limit) => engine.search(toText(question), limit),
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
