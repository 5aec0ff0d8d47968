import { hasHead } from './hf/text';

/** The families of forms, since the names of all forms would fill the window. */
const understood =
	'What is understood: pages, feeds and files of Hugging Face and arXiv, lists and tables in Markdown, bibliographies (BibTeX, RIS, CSL-JSON and others), answers of the usual services, and any text in which arXiv ids or DOIs stand.';

/**
 * Says what a text that is no listing seems to be, and what is understood.
 *
 * @example `This seems to be JSON, but no paper was found in it. What is understood: pages, feeds …`
 */
export function describeUnknown(text: string): string {
	return `${whatItSeems(text)} ${understood}`;
}

/** Enough of a text to tell what it is. */
const enough = 20_000;

/** What files that are no text begin with. */
const otherFiles: readonly (readonly [RegExp, string])[] = [
	[/^%PDF-/, 'This is a PDF.'],
	[/^PK\u0003\u0004/, 'This is a ZIP archive.'],
];

/** What a text begins with, tried in order: markers of formats that others also quote come last. */
const beginnings: readonly (readonly [RegExp, string])[] = [
	[/^(?:<!doctype html|<html|<head|<body)/i, 'a saved web page (HTML)'],
	[/^<(?:\?xml|rss|feed|[a-z][\w:-]*[\s>])/i, 'XML or HTML'],
	[/^(?:\{\s*["}]|\[\s*[[{"\]\d])/, 'JSON'],
	[/^(?:%[^\n]*\n\s*)*@\w+\s*[{(]/, 'BibTeX'],
	[/^TY {1,2}- /, 'RIS'],
	[/^%[A-Z0-9] /, 'an EndNote export'],
	[/^PMID- /, 'a PubMed export'],
];

function whatItSeems(text: string): string {
	const start = text.slice(0, enough).trimStart();
	if (start === '') {
		return text === '' ? 'The listing is empty.' : 'The listing is blank.';
	}
	const file = otherFiles.find(([beginning]) => beginning.test(start));
	if (file) {
		return file[1];
	}
	const form = beginnings.find(([beginning]) => beginning.test(start));
	if (form) {
		return `This seems to be ${form[1]}, but no paper was found in it.`;
	}
	if (isBinaryText(start)) {
		return 'This seems to be a binary file, not text.';
	}
	if (hasHead(text)) {
		return 'This seems to be the head of a Daily Papers page, with no paper below it.';
	}
	if (!/[\r\n]/.test(text.trim())) {
		return 'This is a single line, and no paper was found in it.';
	}
	return 'This is text, but no paper was found in it.';
}

/** Bytes that are no text, read as text: control characters, or what no decoder could make out. */
function isBinaryText(start: string): boolean {
	let strange = 0;
	for (let i = 0; i < start.length; i++) {
		const code = start.charCodeAt(i);
		const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12;
		strange += isControl || code === 0xfffd ? 1 : 0;
	}
	return strange > start.length / 20;
}
