import { readRecords } from '../json/records';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { toEntry } from './paper';
import { findResults, recordAt } from './results';

/** Which of its files a text is. */
type Kind = 'papers' | 'links' | 'results' | 'service';

function kindOf({ json }: Source): Kind | undefined {
	if (!json) {
		return undefined;
	}
	if (json.has('[]', 'paper_title', 'repo_url')) {
		return 'links';
	}
	if (
		json.has('[]', 'paper_url', 'title', 'url_abs') ||
		json.has('[]', 'title', 'url_abs', 'tasks')
	) {
		return 'papers';
	}
	if (json.has('[]', 'datasets') && (json.has('[]', 'task') || json.has('[]', 'subtasks'))) {
		return 'results';
	}
	if (
		json.has('results.[]', 'url_abs', 'proceeding') ||
		json.has('results.[]', 'url_abs', 'arxiv_id', 'title')
	) {
		return 'service';
	}
	const isOne = json.names.includes('datasets') && json.names.includes('subtasks');
	return isOne ? 'results' : undefined;
}

/** Whether a text is a dump or an answer of Papers with Code. */
export function looksLikePapersWithCode(source: Source): boolean {
	return kindOf(source) !== undefined;
}

/**
 * Reads the files that Papers with Code published each day: papers with abstracts, links to code,
 * tables of results; and answers of its service. A paper with several rows is one entry.
 *
 * ```json
 * [{"paper_url": "https://paperswithcode.com/paper/plans-that-bend", "arxiv_id": "2602.03647",
 *   "title": "Plans That Bend", "abstract": "…", "url_abs": "http://arxiv.org/abs/2602.03647v1",
 *   "url_pdf": "…", "proceeding": "ICML 2026 7", "authors": ["Ada Lovelace"], "tasks": ["Planning"],
 *   "date": "2026-02-03", "methods": [{"name": "Replanner"}]}]
 * [{"paper_title": "…", "paper_arxiv_id": "…", "paper_url_abs": "…", "repo_url": "…", "is_official": true}]
 * [{"task": "Planning", "datasets": [{"dataset": "Maps", "sota": {"rows": [{"paper_title": "…",
 *   "paper_url": "…", "paper_date": "2026-02-03", "code_links": []}]}}], "subtasks": []}]
 * ```
 *
 * Source: https://github.com/paperswithcode/paperswithcode-data
 */
export function parsePapersWithCode(source: Source): Listing | undefined {
	const kind = kindOf(source);
	const { text } = source;
	const papers = new Map<string, Entry>();
	const problems: Problem[] = [];
	if (kind === 'results') {
		problems.push(
			...findResults(text, ({ span, topics }) => {
				const record = recordAt(text, span);
				const entry = record && toEntry(record, span, topics);
				if (entry) {
					add(papers, entry);
				} else if (!record) {
					problems.push({ message: 'This entry is not well-formed JSON.', span });
				}
			}),
		);
	} else if (kind !== undefined) {
		const path = kind === 'service' ? 'results.[]' : '[]';
		problems.push(
			...readRecords(text, path, ({ value, span }) => {
				const entry = toEntry(value, span);
				if (entry) {
					add(papers, entry);
				} else {
					problems.push({ message: 'This entry has neither a title nor an id.', span });
				}
			}),
		);
	}
	problems.sort((a, b) => a.span.start - b.span.start);
	return papers.size === 0
		? undefined
		: { form: 'papers-with-code', entries: [...papers.values()], problems };
}

/** Of several rows about a paper the first one stays, with the topics and addresses of all. */
function add(papers: Map<string, Entry>, entry: Entry): void {
	const name = entry.ids[0] ?? entry.title.toLowerCase();
	const known = papers.get(name);
	if (!known) {
		papers.set(name, entry);
		return;
	}
	const categories = [...new Set([...(known.categories ?? []), ...(entry.categories ?? [])])];
	papers.set(name, {
		...entry,
		...known,
		urls: [...new Set([...known.urls, ...entry.urls])],
		...(categories.length > 0 && { categories }),
	});
}
