import type { Span } from '../../text';
import { readDate } from '../dates';
import { readAuthors } from './authors';
import { arxivText, type FoundPaper, readSubjects } from './paper';

/** The line above the title of a paper's page. */
export const submittedLine = /^\[Submitted on\s+(\d{1,2} \w{3,9} \d{4})/i;

const label =
	/^(Title|Authors?|Abstract|Comments|Subjects|Journal[- ]ref(?:erence)?|Report number|MSC classes|ACM classes|Cite as|Related DOI|DOI)\s*:\s*(.*)$/is;

const passed =
	/^(?:view (?:a )?pdf|download pdf|html \(experimental\)|tex source|other formats|focus to learn more|download:|\W*)$|^view a pdf of the paper/i;

/**
 * Reads the copied page of one paper, from the line above its title on.
 *
 * ```text
 * [Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]
 * Counting Heads
 * A. Author, B. Author
 * View PDF
 * We count them.
 * Comments:	3 pages
 * Subjects:	Language (cs.CL); Learning (cs.LG)
 * Cite as:	arXiv:1706.03762 [cs.CL]
 *  	(or arXiv:1706.03762v7 [cs.CL] for this version)
 * Submission history
 * ```
 */
export function readTextAbs(lines: readonly string[], span: Span): FoundPaper | undefined {
	const parts = new Map<string, string>();
	const unnamed: string[] = [];
	let current: string | undefined;
	for (const line of lines.slice(1)) {
		if (/^submission history$/i.test(line)) {
			break;
		}
		const labelled = label.exec(line);
		if (labelled) {
			current = (labelled[1] ?? '').toLowerCase();
			parts.set(current, labelled[2] ?? '');
			// Behind these three the next line is another part, perhaps without a name.
			current = /^(?:title|authors?)$/.test(current) ? undefined : current;
		} else if (current !== undefined) {
			parts.set(current, `${parts.get(current) ?? ''} ${line}`.trim());
		} else if (!passed.test(line)) {
			unnamed.push(line);
		}
	}
	const title = parts.get('title') ?? unnamed.shift();
	const people = parts.get('authors') ?? parts.get('author') ?? unnamed.shift() ?? '';
	const cited = parts.get('cite as') ?? '';
	const id = /arXiv:\S+/i.exec(cited)?.[0];
	const { authors, count } = readAuthors(people, arxivText);
	return id === undefined
		? undefined
		: {
				span,
				title,
				ids: [id, /\(or (arXiv:\S+)/i.exec(cited)?.[1]],
				abstract: parts.get('abstract') ?? unnamed.join(' '),
				authors,
				authorCount: count,
				date: readDate(submittedLine.exec(lines[0] ?? '')?.[1] ?? ''),
				categories: readSubjects(parts.get('subjects') ?? ''),
				doi: /10\.\d{4,9}\/\S+/.exec(parts.get('related doi') ?? parts.get('doi') ?? '')?.[0],
				journal: parts.get('journal reference') ?? parts.get('journal-ref'),
				comments: parts.get('comments'),
			};
}
