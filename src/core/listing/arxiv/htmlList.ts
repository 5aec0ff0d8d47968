import { DomUtils } from 'htmlparser2';
import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { readAuthors } from './authors';
import { classed, type HtmlElement, type HtmlNode, readableText, parseHtml } from './htmlText';
import { arxivText, type FoundPaper, readSubjects } from './paper';

/**
 * Reads one entry of a list page: a `<dt>` with the `<dd>` that follows
 * (templates of arXiv/arxiv-browse). Only pages of new papers have abstracts.
 *
 * ```html
 * <dt><a name='item1'>[1]</a> <a href ="/abs/2411.03340" title="Abstract">arXiv:2411.03340</a>
 *   (cross-list from eess.IV) [<a href="/pdf/2411.03340">pdf</a>]</dt>
 * <dd><div class='meta'>
 *   <div class='list-title mathjax'><span class='descriptor'>Title:</span> Counting Scans</div>
 *   <div class='list-authors'><a href="…">A. Author</a>, <a href="…">B. Author</a></div>
 *   <div class='list-subjects'><span class="primary-subject">Vision (cs.CV)</span>; Language (cs.CL)</div>
 *   <p class='mathjax'>We count them.</p></div></dd>
 * ```
 */
export function readListItem(html: string, span: Span, day: PaperDate | undefined): FoundPaper {
	const nodes = parseHtml(html);
	const shown = (name: string) => {
		const element = classed(nodes, name);
		return element === undefined ? undefined : readableText(element.children);
	};
	const authors = readAuthors(shown('list-authors') ?? '', arxivText);
	return {
		span,
		title: shown('list-title'),
		ids: [abstractAddress(nodes)],
		abstract: abstractOf(nodes),
		authors: authors.authors,
		authorCount: authors.count,
		date: day,
		categories: readSubjects(shown('list-subjects') ?? ''),
		doi: shown('list-doi'),
		journal: shown('list-journal-ref'),
		comments: shown('list-comments'),
	};
}

/** Where the entry's own page is. */
function abstractAddress(nodes: readonly HtmlNode[]): string | undefined {
	const link = DomUtils.findOne(
		({ name, attribs }) => name === 'a' && /(?:^|\/)abs\//.test(attribs.href ?? ''),
		[...nodes],
		true,
	);
	const address = link?.attribs.href;
	return address === undefined
		? undefined
		: `https://arxiv.org/abs/${address.replace(/^.*?(?:^|\/)abs\//, '')}`;
}

/** The only paragraph of the formulas' class that is no part of the entry's list. */
function abstractOf(nodes: readonly HtmlNode[]): string | undefined {
	const isAbstract = ({ name, attribs }: HtmlElement) =>
		name === 'p' && /\bmathjax\b/.test(attribs.class ?? '');
	const paragraph = DomUtils.findOne(isAbstract, [...nodes], true);
	return paragraph === null ? undefined : readableText(paragraph.children);
}
