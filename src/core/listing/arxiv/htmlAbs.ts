import { DomUtils } from 'htmlparser2';
import { readDate } from '../dates';
import { readAuthor, readAuthors } from './authors';
import { classed, readableText, parseHtml } from './htmlText';
import { arxivText, type FoundPaper, readSubjects } from './paper';

/**
 * Reads the page of one paper, `/abs/ID` (templates of arXiv/arxiv-browse): what it shows, and what
 * its `citation_` names tell where a save has lost the rest.
 *
 * ```html
 * <meta name="citation_title" content="Counting Scans"/>
 * <meta name="citation_author" content="Author, A."/>
 * <meta name="citation_date" content="2024/11/06"/>
 * <meta name="citation_arxiv_id" content="2411.04118"/>
 * <h1 class="title mathjax"><span class="descriptor">Title:</span>Counting Scans</h1>
 * <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>We count them.</blockquote>
 * <td class="tablecell subjects"><span class="primary-subject">Vision (cs.CV)</span></td>
 * ```
 */
export function readAbsPage(html: string): FoundPaper | undefined {
	const nodes = parseHtml(html);
	const told = new Map<string, string[]>();
	for (const { attribs } of DomUtils.findAll(element => element.name === 'meta', [...nodes])) {
		const name = attribs.name?.toLowerCase() ?? '';
		if (name.startsWith('citation_')) {
			told.set(name, [...(told.get(name) ?? []), attribs.content ?? '']);
		}
	}
	const meta = (name: string) => told.get(`citation_${name}`)?.[0];
	const shown = (...names: readonly string[]) => {
		const element = classed(nodes, ...names);
		return element === undefined ? undefined : readableText(element.children);
	};
	const id = meta('arxiv_id') ?? /arXiv:(\S+)/i.exec(shown('arxivid') ?? '')?.[1];
	if (id === undefined) {
		return undefined;
	}
	const named = told.get('citation_author') ?? [];
	const submitted = /Submitted on\s+([^()\]]{6,30})/.exec(shown('dateline') ?? '')?.[1];
	const versioned = /this version,\s*v(\d{1,3})/.exec(shown('dateline') ?? '')?.[1];
	return {
		span: { start: 0, end: html.trimEnd().length },
		title: shown('title') ?? meta('title'),
		ids: [`arXiv:${id}`],
		abstract: shown('abstract') ?? meta('abstract'),
		authors:
			named.length > 0
				? named.map(name => readAuthor(name, arxivText)).filter(one => one !== undefined)
				: readAuthors(shown('authors') ?? '', arxivText).authors,
		date: readDate(meta('date') ?? submitted ?? ''),
		categories: readSubjects(shown('subjects') ?? ''),
		doi: meta('doi') ?? shown('doi'),
		journal: shown('jref') ?? meta('journal_title'),
		comments: shown('comments'),
		version: versioned === undefined ? undefined : Number(versioned),
	};
}
