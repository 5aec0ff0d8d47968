import { type Line, findLines } from '../lines';
import type { Entry, Listing, Problem } from '../listing';
import { type SectionHeading, readHeading } from './labels';
import { type FoundPaper, toArxivEntry } from './paper';
import { readTextAbs, submittedLine } from './textAbs';
import { readTextEntry } from './textEntry';
import { isNumber, isPageFurniture, readFirstLine } from './textLines';

const entry =
	/^[ \t\u00a0]*(?:(?:\[\d{1,6}\]|\d{1,6}\.)[ \t\u00a0]*)?arXiv:[^\s[(]{6,30}(?:\s{0,200}\((?:cross-list|replaced)[^\n)]{0,60}\))?\s{0,200}\[\s{0,20}(?:pdf|ps|html|other|abs|format)\s{0,20}[,\]](?!\()/im;

/** Whether a text was copied from a page of arxiv.org: a list, a search, or one paper. */
export function looksLikeArxivText(head: string): boolean {
	return (
		entry.test(head) ||
		(/^[ \t]*\[Submitted on \d/im.test(head) && /^[ \t]*(?:Cite as|Subjects)[ \t]*:/im.test(head))
	);
}

/**
 * Parses text copied from arxiv.org: lists of papers, results of a search, the page of one paper,
 * as browsers copy them and as converters pad them. What an entry looks like stands with
 * `readTextEntry` and `readTextAbs`.
 *
 * ```text
 * Showing new listings for Wednesday, 9 September 2026
 * New submissions (showing 1 of 1 entries)
 * [1] arXiv:2609.05433 [pdf, html, other]
 * Title: Counting Futures
 * …
 * Total of 1 entries
 * ```
 *
 * Short lines above the first paper are the page's head.
 */
export function parseArxivText(text: string): Listing | undefined {
	const listing = new PageReader(text).read();
	return listing.entries.length > 0 ? listing : undefined;
}

/** No line of a page's head is longer. */
const longestInHead = 120;

class PageReader {
	private readonly lines: readonly Line[];
	private readonly entries: Entry[] = [];
	private readonly problems: Problem[] = [];
	private open: Line[] = [];
	private isAbs = false;
	/** Within the page of one paper, behind what tells about it: the site's own. */
	private isBehindAbs = false;
	/** Whether the open entry has the line that comes last, or nearly so, among results of a search. */
	private isDated = false;
	private strays: Line[] = [];
	private heading: SectionHeading = { isNew: true };

	constructor(private readonly text: string) {
		this.lines = findLines(text);
	}

	read(): Listing {
		for (const [i, line] of this.lines.entries()) {
			this.take(line, this.lines[i + 1]);
		}
		this.close();
		this.endStrays();
		return { form: 'arxiv-text', entries: this.entries, problems: this.problems };
	}

	private take(line: Line, next: Line | undefined): void {
		const words = this.wordsOf(line);
		if (submittedLine.test(words)) {
			// A paper's page has its id above that line as well, with nothing else.
			this.open = this.open.length === 1 ? [] : this.open;
			this.begin(line);
			this.isAbs = true;
			return;
		}
		if (this.isAbs) {
			if (/^submission history$/i.test(words)) {
				this.close();
				this.isBehindAbs = true;
			} else {
				this.open.push(line);
			}
			return;
		}
		if (isNumber(words) && next && readFirstLine(this.wordsOf(next))) {
			this.close();
			return;
		}
		if (readFirstLine(words) && (!this.isBehindAbs || /\[\s*pdf/.test(words))) {
			this.begin(line);
			return;
		}
		const heading = readHeading(words);
		if (heading) {
			this.close();
			this.endStrays();
			this.heading = {
				...(this.heading.day !== undefined && { day: this.heading.day }),
				...heading,
			};
			return;
		}
		this.takeOther(line, words);
	}

	private takeOther(line: Line, words: string): void {
		const isFurniture = isPageFurniture(words);
		const isEnd = isFurniture && (line.apart || this.isDated || /^total of \d/i.test(words));
		if (this.open.length > 0 && !isEnd) {
			this.open.push(line);
			this.isDated ||= /^Submitted \d/i.test(words);
			return;
		}
		this.close();
		const isHead = this.entries.length === 0 && words.length <= longestInHead;
		if (isFurniture || isHead || this.isBehindAbs) {
			this.endStrays();
		} else {
			this.strays.push(line);
		}
	}

	private begin(line: Line): void {
		this.close();
		this.endStrays();
		this.isBehindAbs = false;
		this.isDated = false;
		this.open = [line];
	}

	private close(): void {
		const first = this.open[0];
		const last = this.open.at(-1);
		if (!first || !last) {
			return;
		}
		const lines = this.open.map(line => this.wordsOf(line));
		const span = { start: first.start, end: last.end };
		const found = this.isAbs
			? readTextAbs(lines, span)
			: this.dated(readTextEntry(lines, span), lines);
		const read = found && toArxivEntry(found);
		if (read) {
			this.entries.push(read);
		} else {
			this.problems.push({ message: 'A paper without its arXiv id.', span });
		}
		this.open = [];
		this.isAbs = false;
	}

	/** The page's day is that of new papers. */
	private dated(found: FoundPaper, lines: readonly string[]): FoundPaper {
		const isOld = lines.slice(0, 3).some(line => /\((?:cross-list from|replaced)/i.test(line));
		const day = this.heading.isNew && !isOld ? this.heading.day : undefined;
		return { ...found, date: found.date ?? day };
	}

	private wordsOf({ start, end }: Line): string {
		return this.text.slice(start, end);
	}

	private endStrays(): void {
		const first = this.strays[0];
		const last = this.strays.at(-1);
		if (first && last) {
			const span = { start: first.start, end: last.end };
			const message = 'Neither a paper nor a known part of the page.';
			this.problems.push({ message, span });
		}
		this.strays = [];
	}
}
