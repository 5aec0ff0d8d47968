import { DomUtils } from 'htmlparser2';
import type { Span } from '../../text';
import { readAuthors } from './authors';
import {
	classed,
	hasClass,
	type HtmlElement,
	type HtmlNode,
	readableText,
	parseHtml,
} from './htmlText';
import { readSubmitted } from './labels';
import { arxivText, type FoundPaper } from './paper';

/**
 * Reads one result of arxiv.org's search (templates of arXiv/arxiv-search).
 *
 * ```html
 * <li class="arxiv-result">
 *   <p class="list-title"><a href="https://arxiv.org/abs/2411.04118">arXiv:2411.04118</a></p>
 *   <div class="tags"><span class="tag" data-tooltip="Vision">cs.CV</span></div>
 *   <p class="title is-5 mathjax">Counting <span class="search-hit mathjax">Scans</span></p>
 *   <p class="authors"><span>Authors:</span> <a href="…">A. Author</a></p>
 *   <p class="abstract mathjax"><span>Abstract</span>:
 *     <span class="abstract-full">We count them. <a>△ Less</a></span></p>
 *   <p class="is-size-7"><span>Submitted</span> 6 November, 2024; …</p>
 *   <p class="comments is-size-7"><span>Comments:</span> <span>3 pages</span></p></li>
 * ```
 */
export function readSearchResult(html: string, span: Span): FoundPaper {
	const nodes = parseHtml(html);
	const shown = (...names: readonly string[]) => {
		const element = classed(nodes, ...names);
		return element === undefined ? undefined : readableText(element.children);
	};
	const lines = DomUtils.findAll(
		element => element.name === 'p' && hasClass(element, ['is-size-7']),
		[...nodes],
	).map(line => readableText(line.children).replace(/\s+/g, ' ').trim());
	const labelled = (label: RegExp) =>
		lines
			.find(line => label.test(line))
			?.replace(label, '')
			.trim();
	const people = shown('authors')?.replace(/^\s*Authors:/, '') ?? '';
	const { authors, count } = readAuthors(people.replace(/\s+/g, ' '), arxivText);
	const id = /arXiv:\s*(\S+)/i.exec(shown('list-title') ?? '')?.[1];
	const abstract = shown('abstract-full') ?? shown('abstract-short') ?? shown('abstract');
	return {
		span,
		title: shown('title'),
		ids: [id === undefined ? undefined : `arXiv:${id}`],
		abstract: abstract
			?.replace(/(?<!\s)\s*[△▽]\s*(?:Less|More)\s*$/, '')
			.replace(/^\s*Abstract\s*:/, ''),
		authors,
		authorCount: count,
		date: readSubmitted(lines.find(line => /^Submitted\b/.test(line)) ?? ''),
		categories: tagsOf(nodes),
		doi: doiOf(nodes),
		journal: labelled(/^Journal ref:/),
		comments: labelled(/^Comments:/),
	};
}

function tagsOf(nodes: readonly HtmlNode[]): readonly string[] {
	const isTag = (element: HtmlElement) => element.attribs['data-tooltip'] !== undefined;
	return DomUtils.findAll(isTag, [...nodes]).map(tag => DomUtils.textContent(tag).trim());
}

function doiOf(nodes: readonly HtmlNode[]): string | undefined {
	return DomUtils.findOne(
		({ name, attribs }) => name === 'a' && attribs.href?.includes('doi.org/10.') === true,
		[...nodes],
		true,
	)?.attribs.href;
}
