import { isMap, parseDocument } from 'yaml';
import type { Problem } from '../listing/listing';
import { isEmptyNode, oneLine, spanOf } from '../yamlNode';
import type { ReadSearches, SavedSearch } from './savedSearch';

/** The name at the top of `topics.yaml` under which searches stand. */
export const section = 'searches';

/**
 * Reads the saved searches in `topics.yaml`, each a name and what the search box holds:
 *
 * ```yaml
 * searches:
 *   Exploration: entropy exploration year:2025..
 *   To read about rewards: '"process reward" status:kept'
 * ```
 *
 * Other names at the top belong to other parts of the file. That the file is not well-formed is
 * told by `readRules`, and not a second time here.
 */
export function readSearches(text: string): ReadSearches {
	const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const pair = isMap(contents)
		? contents.items.find(({ key }) => oneLine(key) === section)
		: undefined;
	const node: unknown = pair?.value;
	if (!pair || isEmptyNode(node)) {
		return { searches: [], problems: [] };
	}
	if (!isMap(node)) {
		const message = 'Saved searches stand below each other, each as its name: its words.';
		return { searches: [], problems: [{ message, span: spanOf(node, text) }] };
	}
	const searches = new Map<string, SavedSearch>();
	const problems: Problem[] = [];
	for (const { key, value } of node.items) {
		const name = oneLine(key);
		const query = oneLine(value);
		if (name === '') {
			problems.push({ message: 'A saved search needs a name.', span: spanOf(key, text) });
		} else if (query === '') {
			const message = `The search ${name} is the words of the search box, as one text.`;
			problems.push({ message, span: spanOf(value ?? key, text) });
		} else if (searches.has(name)) {
			const message = `Another search is called ${name}; this one is passed over.`;
			problems.push({ message, span: spanOf(key, text) });
		} else {
			searches.set(name, { name, query });
		}
	}
	return { searches: [...searches.values()], problems };
}
