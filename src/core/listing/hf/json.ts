import { isObject } from '../../library/json';
import { parsePublicId } from '../../paper/ids';
import type { JsonPeek } from '../json/peek';
import { readRecords } from '../json/records';
import type { Entry, Listing } from '../listing';
import type { Source } from '../source';
import { isHfPaper, toPaperEntry } from './paper';

/**
 * Parses what Hugging Face's API gives: a day, a search or a flat list of papers, one paper, or
 * papers that a tool keeps by their ids; also lists whose items a tool wrote as Python does.
 *
 * ```text
 * [{"paper": {"id": "2510.00001", "title": "…"}, "numComments": 3}, …]   GET /api/daily_papers
 * [{"id": "2510.00001", "title": "…", "upvotes": 3}, …]                  GET /api/papers
 * {"id": "2510.00001", "title": "…", "discussionId": "…"}                GET /api/papers/2510.00001
 * {"2510.00001": {"paper": {…}}, …}
 * ["{'paper': {'id': '2510.00001', 'title': …", …]
 * ```
 *
 * The format is that of https://huggingface.co/docs/hub/api, as its items really come.
 *
 * @returns `undefined` where the text holds no papers of Hugging Face
 */
export function parseHfJson({ text, json }: Source): Listing | undefined {
	const path = json && findPath(json);
	if (path === undefined) {
		return undefined;
	}
	const entries: Entry[] = [];
	const strange: Listing['problems'][number][] = [];
	const problems = readRecords(text, path, ({ value, span, name }) => {
		const entry = toPaperEntry(value, span, name);
		if (entry) {
			entries.push(entry);
		} else {
			strange.push({ message: 'This entry has neither a title nor an id.', span });
		}
	});
	if (entries.length === 0) {
		return undefined;
	}
	const all = [...problems, ...strange].sort((a, b) => a.span.start - b.span.start);
	return { form: 'hf-json', entries, problems: all };
}

/** Whether a text is JSON with papers as Hugging Face gives them. */
export function looksLikeHfJson({ json }: Source): boolean {
	return json !== undefined && findPath(json) !== undefined;
}

/** Where lists of papers stand in objects; what a search found comes before what it did not. */
const lists = ['searchResults', 'dailyPapers', 'papers', 'data', 'results', 'items'];

function findPath(json: JsonPeek): string | undefined {
	if (json.root === 'list') {
		return ['[]', '[].[]'].find(path => isHfPaper(json.first(path)));
	}
	if (isHfPaper(json.first(''))) {
		return '';
	}
	const names = json.names;
	const list = lists.find(name => names.includes(name) && isHfPaper(json.first(`${name}.[]`)));
	if (list !== undefined) {
		return `${list}.[]`;
	}
	const [name = ''] = names;
	const isById = parsePublicId(name) !== undefined && isObject(json.first('{}'));
	if (isById && (isHfPaper(json.first('{}')) || isHfPaper({ id: name, ...json.first('{}') }))) {
		return '{}';
	}
	// A tool may keep several days in one file: {"2025-10-17": [{…}], …}
	return /^\d{4}-\d\d-\d\d$/.test(name) && isHfPaper(json.first('{}.[]')) ? '{}.[]' : undefined;
}
