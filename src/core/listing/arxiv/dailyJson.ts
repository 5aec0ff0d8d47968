import { readDate } from '../dates';
import { isQuote, membersAt, skipBlank } from '../json/scan';
import { parseValue } from '../json/value';
import type { Entry, Listing, Problem } from '../listing';
import type { Span } from '../../text';
import { isPlaceholder } from '../placeholder';
import { toArxivEntry } from './paper';

const beginning =
	/^\{\s*"[^"\\]{0,200}"\s*:\s*(?:\{\s*\}\s*,\s*"[^"\\]{0,200}"\s*:\s*){0,20}\{\s*"[\w./-]{4,30}"\s*:\s*"\s*(?:\||-\s)/;

/** Whether a text is arxiv-daily's store: rows of Markdown under arXiv ids under topics. */
export function looksLikeDailyJson(head: string): boolean {
	return beginning.test(head);
}

/**
 * Parses the store of arxiv-daily (<https://github.com/Vincentqyw/cv-arxiv-daily>): topics with the
 * rows of their Markdown tables, or their bullets, under arXiv ids.
 *
 * ```json
 * {"SLAM": {
 *   "2605.13741": "|**2026-05-13**|**Counting Poses**|A. Author et.al.|[2605.13741](http://arxiv.org/abs/2605.13741)|**[link](https://github.com/a/b)**|\n",
 *   "2605.13742": "- 2026-05-13, **Counting Maps**, B. Author et.al., Paper: [http://arxiv.org/abs/2605.13742](http://arxiv.org/abs/2605.13742)\n"
 * }}
 * ```
 */
export function parseDailyJson(text: string): Listing {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	for (const topic of membersAt(text, skipBlank(text, 0))) {
		if (text[topic.value.start] !== '{') {
			problems.push({ message: 'Not a topic with papers under their ids.', span: topic.value });
			continue;
		}
		for (const { name, value } of membersAt(text, topic.value.start)) {
			const row = isQuote(text, value.start)
				? parseValue(text.slice(value.start, value.end))
				: undefined;
			const entry = typeof row === 'string' ? readRow(row, name, topic.name, value) : undefined;
			if (entry) {
				entries.push(entry);
			} else {
				problems.push({ message: 'Not a row of a table with a paper.', span: value });
			}
		}
	}
	return { form: 'arxiv-json', entries, problems };
}

const bold = /\*\*((?:[^*]|\*(?!\*))+)\*\*/g;

function readRow(row: string, id: string, topic: string, span: Span): Entry | undefined {
	const [date = '', ...rest] = row.replace(/^[\s|*-]+/, '').split(/\*\*\||\|\s*\*\*|,\s*\*\*/);
	const bolds = [...row.matchAll(bold)].map(match => (match[1] ?? '').trim());
	const title = bolds.find(text => !/^\d{4}-\d\d-\d\d$/.test(text) && !text.startsWith('['));
	const author = /(?:\|\s*|\*\*,\s*)([^|*[\]]{2,80}?)\s+et\.? ?al\.?/i.exec(row)?.[1];
	const address = /\]\((https?:\/\/arxiv\.org\/[^)\s]+)\)/.exec(row)?.[1];
	const code = /(?:\[(?:link|code)\]\(|Code:\s*\**\[[^\]]*\]\()(https?:[^)\s]+)\)/i.exec(row)?.[1];
	if (rest.length === 0 || title === undefined || isPlaceholder(title)) {
		return undefined;
	}
	return toArxivEntry({
		...{ span, title, ids: [id, address], code },
		authors: author === undefined ? undefined : [{ literal: author }],
		date: readDate(date),
		categories: [topic],
	});
}
