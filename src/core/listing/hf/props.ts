import { isObject, type Json, type JsonObject } from '../../library/json';
import { parsePublicId, type PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { at, objectsIn, textIn } from '../json/value';
import type { Problem } from '../listing';
import type { Props } from './dom';
import { isHfPaper } from './paper';

/** A paper in a page's data, with its place in the text. */
export interface ShownItem {
	readonly id: PublicId | undefined;
	readonly item: JsonObject;
	readonly span: Span;
}

/** The papers in a page's data. */
export interface PageData {
	/** The papers of the page: what a search found, else those of the day. */
	readonly listed: readonly ShownItem[];
	/** All that it tells about, for those that are rendered. */
	readonly all: readonly ShownItem[];
	/** The paper whose own page it is. */
	readonly paper?: ShownItem;
	readonly problems: readonly Problem[];
}

/**
 * Reads the data that a page of Hugging Face carries for its scripts.
 *
 * ```json
 * {"dailyPapers": [{"paper": {…}}], "query": {"q": "search"}, "searchResults": [{"paper": {…}}]}
 * {"paper": {…}, "comments": [{…}]}
 * ```
 */
export function readProps(text: string, props: readonly Props[]): PageData {
	const found: ShownItem[] = [];
	const daily: ShownItem[] = [];
	const problems: Problem[] = [];
	let paper: ShownItem | undefined;
	for (const { target, json, span } of props) {
		const value = parse(json);
		if (value === undefined) {
			if (target === 'DailyPapers' || target === 'PaperContent') {
				const message = 'The data of this page is not well-formed JSON.';
				problems.push({ message, span });
			}
			continue;
		}
		const locate = locator(text, span);
		found.push(...itemsOf(value, 'searchResults', locate));
		daily.push(...itemsOf(value, 'dailyPapers', locate));
		daily.push(...itemsOf(value, 'papers', locate));
		if (isHfPaper(value) && isObject(at(value, 'paper')) && !('dailyPapers' in value)) {
			const comments = objectsIn(value, 'comments').filter(isComment).length;
			const item = { ...value, ...('comments' in value && { numComments: comments }) };
			const id = parsePublicId(textIn(value, 'paper', 'id') ?? '');
			paper ??= { id, item, span };
		}
	}
	const listed = found.length > 0 ? found : daily;
	return { listed, all: [...daily, ...found], ...(paper && { paper }), problems };
}

function parse(json: string): JsonObject | undefined {
	try {
		const value = JSON.parse(json) as Json;
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isComment(comment: JsonObject): boolean {
	const type = textIn(comment, 'type');
	return (type === undefined || type === 'comment') && at(comment, 'data', 'hidden') !== true;
}

type Locate = (id: string) => Span;

function itemsOf(value: JsonObject, name: string, locate: Locate): readonly ShownItem[] {
	return objectsIn(value, name)
		.filter(item => isHfPaper(item))
		.map(item => {
			const id = textIn(item, 'paper', 'id') ?? textIn(item, 'id') ?? '';
			return { id: parsePublicId(id), item, span: locate(id) };
		});
}

/** Where a paper begins within an attribute: at its id, whatever its quotes became there. */
function locator(text: string, { start, end }: Span): Locate {
	let from = start;
	return id => {
		const quoted = /[;"']id[;"'&#\w]{1,8}:[&#\w"']{1,7};?$/;
		for (let at = from; id !== '';) {
			at = text.indexOf(id, at);
			if (at < 0 || at >= end) {
				break;
			}
			const before = text.slice(Math.max(start, at - 30), at);
			if (quoted.test(before)) {
				from = at + id.length;
				return { start: at, end: from };
			}
			at += id.length;
		}
		return { start, end };
	};
}
