import type { FormReader } from '../form';
import type { Listing } from '../listing';
import type { Source } from '../source';
import { looksLikeMarkdownDigest, parseMarkdownDigest } from './digest';
import { isSourceCode } from '../plain/sourceCode';
import { type MarkdownFound, readMarkdown } from './read';

/**
 * Lists of papers that people and programs keep in Markdown, as on GitHub: tables and lists under
 * headings, which are the topics that the source gives its papers.
 *
 * ```md
 * ## Planning
 *
 * |Publish Date|Title|Authors|PDF|Code|
 * |---|---|---|---|---|
 * |**2026-05-13**|**Maps for Agents**|Ada Lovelace et.al.|[2605.13741](http://arxiv.org/abs/2605.13741)|null|
 *
 * - [Plans That Bend](https://arxiv.org/abs/2602.03647): Replanning under Surprise | ICML' 26
 *   - Ada Lovelace, Alan Turing
 *   - Keyword: planning, agents
 * ```
 *
 * GitHub's rules: https://github.github.com/gfm/. Lists keep to none of them for what an entry
 * says, so it is told by what marks it: links by what they lead to and are called, bold, italics,
 * labels. A paper that stands under several headings is one entry for each place; they are
 * joined as one paper with all of the headings.
 */
export const markdownForms: readonly FormReader[] = [
	{
		form: 'markdown-digest',
		called: 'a digest in Markdown with a heading for each paper',
		slug: 'digest',
		papersGo: 'inbox',
		looksLike: looksLikeMarkdownDigest,
		parse: parseMarkdownDigest,
	},
	{
		form: 'markdown-table',
		called: 'a table of papers in Markdown',
		slug: 'papers-table',
		papersGo: 'inbox',
		looksLike: source =>
			isMarkdown(source) && /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|/m.test(source.text),
		parse: source => parse(source, 'markdown-table'),
	},
	{
		form: 'markdown-list',
		called: 'a list of papers in Markdown',
		slug: 'papers-list',
		papersGo: 'inbox',
		looksLike: isMarkdown,
		parse: source => parse(source, 'markdown-list'),
	},
];

/** Links, bold or headings at the beginning, and nothing of HTML, JSON, XML or bibliographies. */
function isMarkdown({ head, text, name }: Source): boolean {
	if (/^(?:[[{](?!\[|!)|<(?:\?xml|!doctype|html|rss|feed)|@\w+\s*[{(]|%PDF|PK\u0003)/i.test(head)) {
		return /^\[[^\]"{[]{2,300}\]\(/.test(head);
	}
	const isList = /\]\(|\*\*|^#{1,6} |^\|/m.test(text) && /https?:|arxiv/i.test(text);
	return isList && !isSourceCode(text, name);
}

/** What was read of a text, since both forms have to know whether it is more of tables. */
const read = new WeakMap<Source, MarkdownFound>();

function parse(source: Source, form: 'markdown-table' | 'markdown-list'): Listing | undefined {
	const found = read.get(source) ?? readMarkdown(source.text);
	read.set(source, found);
	const { entries, problems, inTables, sure } = found;
	const isTable = inTables * 2 >= entries.length;
	if (sure === 0 || (form === 'markdown-table') !== isTable) {
		return undefined;
	}
	return { form, entries, problems };
}
