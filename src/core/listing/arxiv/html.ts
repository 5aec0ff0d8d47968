import { readAbsPage } from './htmlAbs';
import { readListItem } from './htmlList';
import { readSearchResult } from './htmlSearch';
import { type SectionHeading, readHeading } from './labels';
import type { Entry, Listing, Problem } from '../listing';
import { withoutMarkup } from '../text/clean';
import { type FoundPaper, toArxivEntry } from './paper';

const page =
	/^(?:<!doctype html|<html|<!--|<head|<body|<div|<dl|<main|<section|<meta|<\?xml[^>]*>\s*<!doctype html)/i;

/** What tells a page of arxiv.org: its list, its results, its paper; in the text's first part. */
const marks =
	/\bclass\s*=\s*["']?list-title\b|\bid\s*=\s*["']?dlpage\b|\bclass\s*=\s*["']?arxiv-result\b|\bname\s*=\s*["']?citation_arxiv_id\b|<title>[^<]{0,300}\| arXiv e-print repository/i;

/** Whether a text is a page of arxiv.org: a list, a search, or one paper. */
export function looksLikeArxivHtml(head: string): boolean {
	return page.test(head) && marks.test(head);
}

/** Where an entry begins, and what ends one without beginning another. */
const parts = /<(dt|h3|li)\b[^<>]*>|<\/(?:dl|ol|dd|li)\s*>/gi;

/**
 * Parses pages of arxiv.org as browsers save them, also with absolute addresses: lists of new and
 * recent papers or of a month, results of a search, the page of one paper. What an entry looks like
 * stands with `readListItem`, `readSearchResult` and `readAbsPage`.
 *
 * ```html
 * <h3>Showing new listings for Thursday, 7 November 2024</h3>
 * <dl id='articles'><h3>New submissions (showing 1 of 1 entries)</h3><dt>…</dt><dd>…</dd></dl>
 * ```
 *
 * What stands around the entries is the site's own.
 */
export function parseArxivHtml(text: string): Listing | undefined {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const take = (found: FoundPaper) => {
		const entry = toArxivEntry(found);
		if (entry) {
			entries.push(entry);
		} else {
			const message = 'An entry of the page with neither a title nor an arXiv id.';
			problems.push({ message, span: found.span });
		}
	};
	let heading: SectionHeading = { isNew: true };
	let open: { readonly start: number; readonly isResult: boolean } | undefined;
	let isList = false;
	const close = (end: number) => {
		if (open) {
			const span = { start: open.start, end };
			const html = text.slice(span.start, span.end);
			const isCross = /\((?:cross-list from|replaced)/i.test(html.slice(0, 1500));
			const day = heading.isNew && !isCross ? heading.day : undefined;
			take(open.isResult ? readSearchResult(html, span) : readListItem(html, span, day));
		}
		open = undefined;
	};
	for (const match of text.matchAll(parts)) {
		const [tag, name = ''] = match;
		const end = match.index + tag.length;
		if (/^dt$/i.test(name) || /\barxiv-result\b/.test(tag)) {
			close(match.index);
			isList = true;
			open = { start: match.index, isResult: !/^dt$/i.test(name) };
		} else if (/^h3$/i.test(name)) {
			close(match.index);
			const next = readHeading(
				withoutMarkup(text.slice(end, end + 300).replace(/<\/h3[\s\S]*$/i, '')),
			);
			heading = next
				? { ...(heading.day !== undefined && { day: heading.day }), ...next }
				: heading;
		} else if (name === '' && open && isEnd(tag, open.isResult)) {
			close(end);
		}
	}
	close(text.length);
	if (isList) {
		return { form: 'arxiv-html', entries, problems };
	}
	const paper = readAbsPage(text);
	if (paper) {
		take(paper);
	}
	// A day without papers shows its headings only.
	return paper || /\bid\s*=\s*["']?dlpage\b/i.test(text)
		? { form: 'arxiv-html', entries, problems }
		: undefined;
}

/** Results hold no lists; of a list's entry the `<dt>` may be closed before its `<dd>` begins. */
function isEnd(tag: string, isResult: boolean): boolean {
	return isResult ? /^<\/(?:li|ol)/i.test(tag) : /^<\/(?:dd|dl)/i.test(tag);
}
