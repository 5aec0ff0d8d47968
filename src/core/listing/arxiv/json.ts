import type { JsonPeek } from '../json/peek';
import { readRecords } from '../json/records';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { isArxivRecord, readJsonRecord, titleNames } from './jsonRecord';
import { toArxivEntry } from './paper';

/** Names under which lists of papers stand. */
const lists = new Set('papers articles entries items results data documents list arxiv'.split(' '));

/** An answer of a day on which nothing was listed. */
const emptyDay =
	/^\{\s*"(?:count|total)"\s*:\s*0\s*,\s*"(?:papers|articles|entries)"\s*:\s*\[\s*\]/;

/**
 * Where the records of a dump of arXiv's metadata stand, as `readRecords` takes it; `undefined`
 * where a text is none.
 */
export function findRecords({ head, json }: Source): string | undefined {
	if (!json) {
		return undefined;
	}
	const found = candidates(head, json).find(path => {
		const record = json.first(path);
		// Records under their ids may not tell the id once more.
		const [name] = path === '{}' ? json.names : [];
		return isArxivRecord(name === undefined || !record ? record : { id: name, ...record });
	});
	return found ?? (emptyDay.test(head) ? 'papers.[]' : undefined);
}

/** Paths worth a try: to try one may take as long as to read all that is not below it. */
function candidates(head: string, json: JsonPeek): readonly string[] {
	if (json.root === 'list') {
		return ['[]'];
	}
	if (titleNames.some(name => json.names.includes(name))) {
		return [''];
	}
	const named = json.names.filter(name => lists.has(name)).map(name => `${name}.[]`);
	const opening = /^\{\s*(?:"[^"\\]{0,200}"|'[^'\\]{0,200}')\s*:\s*([{[])/.exec(head)?.[1];
	const keyed = opening === '{' ? ['{}', '{}.{}'] : opening === '[' ? ['{}.[]'] : [];
	return [...named, ...keyed];
}

/**
 * Parses dumps of arXiv's metadata: JSON lines, a list, lists under names, records under their ids,
 * all of them also as Python writes them. Kaggle's snapshot
 * (<https://www.kaggle.com/datasets/Cornell-University/arxiv>) is one, daily crawls are others.
 *
 * ```json
 * {"id":"0704.0001","title":"Counting\n  photons","authors_parsed":[["Author","A.","Jr."]],
 *  "categories":"hep-ph cs.LG","doi":null,"abstract":"  We count them.\n",
 *  "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}]}
 * {"id":"2606.30776","title":"Counting Bids","authors":["B. Author"],"summary":"We count them."}
 * ```
 *
 * ```json
 * {"count":1,"papers":[{"arxiv_id":"2510.14981v1","title":"Counting Views","summary":"…"}]}
 * ```
 *
 * A paper that is listed twice is two entries: identity is judged elsewhere.
 */
export function parseArxivJson(text: string, path: string): Listing {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const broken = readRecords(text, path, ({ value, span, name }) => {
		const entry = toArxivEntry(readJsonRecord(value, span, name));
		if (entry) {
			entries.push(entry);
		} else {
			const message = 'An entry with neither a title nor an arXiv id.';
			problems.push({ message, span });
		}
	});
	problems.push(...broken);
	problems.sort((a, b) => a.span.start - b.span.start);
	return { form: 'arxiv-json', entries, problems };
}
