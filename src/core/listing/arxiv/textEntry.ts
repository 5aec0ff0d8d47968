import type { Span } from '../../text';
import { readAuthors } from './authors';
import { readSubmitted } from './labels';
import { arxivText, type FoundPaper, readSubjects } from './paper';
import { isHeaderRest, readFirstLine, tagsIn } from './textLines';

const label =
	/^(Title|Authors?|Abstract|Comments?|Subjects?|Journal[- ]ref(?:erence)?|Report[- ](?:no|number)|MSC[- ]class(?:es)?|ACM[- ]class(?:es)?|DOI)\s*:\s*(.*)$/is;

/**
 * Reads the lines of one entry of a copied page, the id's line first. A list page names the title
 * and has the abstract last, without a name; a page of results has the title first, without one.
 *
 * ```text
 * [1] arXiv:2411.04118 [pdf, html, other]        1. arXiv:2411.04118 [pdf, other] cs.CL cs.AI
 * Title: Counting Scans                          Counting Scans
 * A. Author, B. Author                           Authors: A. Author, B. Author
 * Comments: 3 pages                              Abstract: We count them. △ Less
 * Subjects: Vision (cs.CV); Language (cs.CL)     Submitted 6 November, 2024; originally announced …
 * We count them.                                 Comments: 3 pages
 * ```
 */
export function readTextEntry(lines: readonly string[], span: Span): FoundPaper {
	const firstLine = readFirstLine(lines[0] ?? '');
	const parts = new Map<string, string>();
	const add = (name: string, text: string) => {
		parts.set(name, [parts.get(name) ?? '', text].join(' ').trim());
	};
	let at = 1;
	let behind = firstLine?.rest ?? '';
	while (at < lines.length && isHeaderRest(lines[at] ?? '')) {
		behind += ` ${lines[at] ?? ''}`;
		at++;
	}
	const hasTitleLabel = lines.slice(at).some(line => /^Title\s*:/i.test(line));
	let current = 'title';
	for (const line of lines.slice(at)) {
		const labelled = label.exec(line);
		if (labelled) {
			current = nameOf(labelled[1] ?? '');
			add(current, labelled[2] ?? '');
		} else if (/^Submitted\s+\d/i.test(line) && !hasTitleLabel) {
			current = 'submitted';
			add(current, line);
		} else {
			current = hasTitleLabel ? nextOf(current, parts) : current;
			add(current, line);
		}
	}
	const { authors, count } = readAuthors(parts.get('author') ?? '', arxivText);
	const submitted = parts.get('submitted');
	return {
		span,
		title: parts.get('title'),
		ids: [firstLine?.id],
		abstract: parts.get('abstract')?.replace(/(?<!\s)\s*[△▽]\s*(?:Less|More)\s*$/i, ''),
		authors,
		authorCount: count,
		date: submitted === undefined ? undefined : readSubmitted(submitted),
		categories: parts.has('subject') ? readSubjects(parts.get('subject') ?? '') : tagsIn(behind),
		doi: parts.get('doi') ?? /\b(10\.\d{4,9}\/\S+)/.exec(behind)?.[1],
		journal: parts.get('journal'),
		comments: parts.get('comment'),
	};
}

/** What a line without a name is, by what stands above it on a list page. */
function nextOf(current: string, parts: ReadonlyMap<string, string>): string {
	const isBegun = (parts.get(current) ?? '') !== '';
	if (current === 'title' && isBegun) {
		return 'author';
	}
	const isLast = current === 'subject' && isBegun && !/;\s*$/.test(parts.get(current) ?? '');
	return isLast ? 'abstract' : current;
}

function nameOf(written: string): string {
	return written
		.toLowerCase()
		.replace(/^journal.*$/, 'journal')
		.replace(/s$/, '');
}
