import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** A node of a parsed page, as the parser makes them. */
export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
/** An element of a parsed page. */
export type HtmlElement = Exclude<ReturnType<typeof DomUtils.findOne>, null>;

/** Deeper than any page, and shallow enough for the stack. */
const deepest = 200;

/** The nodes of a piece of a page; none where they are nested without end, as in a broken file. */
export function parseHtml(html: string): readonly HtmlNode[] {
	const { children } = parseDocument(html);
	let level: HtmlNode[] = children;
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepest) {
			return [];
		}
		level = level.flatMap(node => ('children' in node ? node.children : []));
	}
	return children;
}

/** The first element below with one of these classes. */
export function classed(
	nodes: readonly HtmlNode[],
	...names: readonly string[]
): HtmlElement | undefined {
	return DomUtils.findOne(element => hasClass(element, names), [...nodes], true) ?? undefined;
}

/** Whether an element has one of these classes. */
export function hasClass(element: HtmlElement, names: readonly string[]): boolean {
	const own = element.attribs.class;
	return own?.split(/\s+/).some(name => names.includes(name)) ?? false;
}

/** Written by arXiv in place of an address. */
const hiddenAddress = /^this (?:https?|ftp) url$/i;

/**
 * What an element shows, as text: labels (`Title:`) are left out, addresses stand where the page
 * says `this https URL`, and formulas that MathJax has drawn are TeX once more.
 */
export function readableText(nodes: readonly HtmlNode[]): string {
	let text = '';
	for (const node of nodes) {
		if (node.type === ElementType.ElementType.Text) {
			text += node.data;
		} else if ('attribs' in node) {
			text += textOfElement(node);
		}
	}
	return text;
}

function textOfElement(element: HtmlElement): string {
	const { name, attribs, children } = element;
	if (name === 'script') {
		const tex = attribs.type?.startsWith('math/tex') ? DomUtils.textContent(element) : '';
		return tex === '' ? '' : `$${tex}$`;
	}
	if (name === 'br') {
		return '\n\n';
	}
	const isDrawn = ['descriptor', 'MathJax', 'MathJax_Preview', 'MathJax_SVG', 'MathJax_Display'];
	if (name === 'style' || name === 'mjx-math' || hasClass(element, isDrawn)) {
		return '';
	}
	const text = readableText(children);
	return name === 'a' && hiddenAddress.test(text.trim()) ? (attribs.href ?? text) : text;
}
