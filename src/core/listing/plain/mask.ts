/**
 * A web page without its tags, as long as it was, so that places in it are places in the page.
 * What ends a block becomes the end of a line; scripts, styles and the page's head are blank.
 */
export function maskHtml(text: string): string {
	return withoutHidden(text).replace(tag, match =>
		block.test(match) ? `\n${' '.repeat(match.length - 1)}` : ' '.repeat(match.length),
	);
}

/** Whether a text is a web page, or a piece of one. */
export function isHtml(head: string): boolean {
	const start = head.slice(0, 4_000);
	return (
		/^(?:<!doctype html|<html|<head|<body)/i.test(start) ||
		(/^<(?:div|p|ul|ol|li|table|section|article|h[1-6]|a|span)\b/i.test(start) &&
			/<\/(?:div|p|ul|ol|li|table|section|article|h[1-6]|a|span)>/i.test(head))
	);
}

const tag = /<\/?[a-z][^<>]*>|<![^<>]*>/gi;

const block =
	/^<\/?(?:p|div|li|ul|ol|tr|td|th|dt|dd|dl|h[1-6]|br|hr|table|section|article|blockquote|pre)\b/i;

/** Comments, and elements of which nothing is shown, as blanks. */
function withoutHidden(text: string): string {
	let result = '';
	let last = 0;
	/** Ends that are not found again, so that a broken page is not searched for each of them. */
	const missing = new Set<string>();
	const opening = /<!--|<(script|style|head|svg)\b/gi;
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const close = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`;
		const length = missing.has(close) ? -1 : indexOfEnd(text, close, match.index);
		if (length < 0) {
			missing.add(close);
			continue;
		}
		result += text.slice(last, match.index) + blank(text.slice(match.index, length));
		last = length;
		opening.lastIndex = length;
	}
	return result + text.slice(last);
}

function indexOfEnd(text: string, close: string, from: number): number {
	const found = new RegExp(close, 'gi');
	found.lastIndex = from;
	return found.exec(text)?.index ?? -1;
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
