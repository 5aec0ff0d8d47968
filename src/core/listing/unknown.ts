import { hasHead } from './hf/text';
import { formReaders } from './forms';

/**
 * Says what a text that is no listing seems to be, and which forms are understood.
 *
 * @example `This seems to be JSON. What is understood: text copied from …`
 */
export function describeUnknown(text: string): string {
	return `${whatItSeems(text)} What is understood: ${formReaders.map(({ called }) => called).join(', ')}.`;
}

/** Enough of a text to tell what it is. */
const enough = 20_000;

/** What a text begins with, tried in order: markers of formats that others also quote come last. */
const beginnings: readonly (readonly [RegExp, string])[] = [
	[/^%PDF-/, 'This is a PDF.'],
	[/^PK\u0003\u0004/, 'This is a ZIP archive.'],
	[/^(?:<!doctype html|<html|<head|<body)/i, 'This seems to be a saved web page (HTML).'],
	[/^<(?:\?xml|rss|feed|[a-z][\w:-]*[\s>])/i, 'This seems to be XML or HTML.'],
	[/^(?:\{\s*["}]|\[\s*[[{"\]\d])/, 'This seems to be JSON.'],
	[/^(?:%[^\n]*\n\s*)*@\w+\s*[{(]/, 'This seems to be BibTeX.'],
	[/^TY {1,2}- /, 'This seems to be RIS.'],
	[/^%[A-Z0-9] /, 'This seems to be an EndNote export.'],
	[/^PMID- /, 'This seems to be a PubMed export.'],
];

function whatItSeems(text: string): string {
	const start = text.slice(0, enough).trimStart();
	if (start === '') {
		return text === '' ? 'The listing is empty.' : 'The listing is blank.';
	}
	for (const [beginning, sentence] of beginnings) {
		if (beginning.test(start)) {
			return sentence;
		}
	}
	if (isBinaryText(start)) {
		return 'This seems to be a binary file, not text.';
	}
	if (hasLinkedPage(start)) {
		return 'This seems to be a converted Daily Papers page, with no paper that could be told from the rest.';
	}
	if (hasHead(text)) {
		return 'This seems to be the head of a Daily Papers page, with no paper below it.';
	}
	if (/^@(?:article|inproceedings|misc|book)\s*\{/im.test(start)) {
		return 'This seems to be text with BibTeX in it.';
	}
	if (!/[\r\n]/.test(text.trim())) {
		return 'This is a single line with no papers to tell apart.';
	}
	return 'This is text, but no list of papers was found in it.';
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

function hasLinkedPage(start: string): boolean {
	const isOfPapers = /huggingface\.co\/papers|daily papers|trending papers/i.test(start);
	return isOfPapers && /\]\(https?:|\]\[\d|^#{1,3} |^[ \t]*https?:\/\/\S+$/m.test(start);
}
