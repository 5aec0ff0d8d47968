import type { Entry, Listing, Problem } from '../listing';
import { forEachLine } from '../lines';
import { isMailFurniture } from './mailFurniture';
import { type MailLine, readMailItem } from './mailItem';
import { decodeQuotedPrintable } from './quotedPrintable';

/** A line that begins a paper. */
const idLine = /^(?:arXiv:\s?\S|Paper(?: \(\*cross-listing\*\))?:\s?\S)/i;

const firstItem =
	/^\\\\[ \t]*\r?\n(?:arXiv:\s?\S|Paper(?: \(\*cross-listing\*\))?:\s?\S|\/\* )|^[ \t]*Send any comments regarding submissions directly to submitter\./im;

/** Whether a text has what a mailing has: a paper's first two lines, or the banner. */
export function looksLikeMail(head: string): boolean {
	return firstItem.test(head);
}

/**
 * Parses arXiv's daily mailing, its listing files and single `.abs` files, which are items of the
 * same kind (<https://info.arxiv.org/help/subscribe.html>, and the parsers of arXiv/arxiv-browse).
 *
 * ```text
 * mail = [headers] banner item* [footer]
 * item = rule NL "\\" NL head NL ("\\" NL abstract "\\" [" ( URL , SIZE)"] | "\\ ( URL , SIZE)")
 * rule = 78 × "-"; "%-%-" begins cross-lists, "%%--%%--" replacements, "%%%---" the footer
 *
 * ------------------------------------------------------------------------------
 * \\
 * arXiv:2303.00763
 * Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)
 *
 * Title: Counting Small Galaxies
 * Authors: A. Author (Somewhere) and B. Author
 * Categories: astro-ph.GA
 * \\
 *   We count them.
 * \\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)
 * ```
 *
 * Replacements have no abstract and no date. An item that holds nothing but a day between `/*` and
 * its counterpart is a heading, as files of the past week have them.
 */
export function parseMail(source: string): Listing {
	const isQuoted = /^content-transfer-encoding:\s*quoted-printable/im.test(source.slice(0, 20_000));
	if (!isQuoted) {
		return new MailReader(source).read();
	}
	const { text, toSource } = decodeQuotedPrintable(source);
	const { entries, problems } = new MailReader(text).read();
	const moved = <Placed extends Entry | Problem>(placed: Placed): Placed => ({
		...placed,
		span: { start: toSource(placed.span.start), end: toSource(placed.span.end) },
	});
	return { form: 'arxiv-mail', entries: entries.map(moved), problems: problems.map(moved) };
}

class MailReader {
	private readonly entries: Entry[] = [];
	private readonly problems: Problem[] = [];
	private state: 'headers' | 'outside' | 'head' | 'abstract' = 'outside';
	private head: MailLine[] = [];
	private abstractStart = 0;
	private strays: MailLine[] = [];
	private isBanner = false;

	constructor(private readonly text: string) {}

	read(): Listing {
		if (
			/^\s*(?:From |[A-Za-z][A-Za-z-]*: )/.test(this.text.slice(0, 200)) &&
			!idLine.test(this.text)
		) {
			this.state = 'headers';
		}
		forEachLine(this.text, (start, end) => {
			this.take(start, end);
		});
		this.endItem(this.text.length);
		this.endStrays();
		return { form: 'arxiv-mail', entries: this.entries, problems: this.problems };
	}

	private take(start: number, end: number): void {
		const first = this.text[start];
		const isMark = first === '\\' && this.text[start + 1] === '\\';
		const isRule = (first === '-' || first === '%') && isRuleAt(this.text, start, end);
		if (this.state === 'abstract' && !isMark && !isRule) {
			return;
		}
		if (isRule) {
			this.endItem(start);
			this.endStrays();
			return;
		}
		const line: MailLine = { start, end, text: this.text.slice(start, end) };
		if (isMark && this.takeMark(line)) {
			return;
		}
		if (this.state === 'head') {
			this.head.push(line);
		} else if (this.state !== 'abstract') {
			this.takeOutside(line);
		}
	}

	/** `\\`, alone or with address and size behind it; other lines may begin so in an abstract. */
	private takeMark({ start, end, text }: MailLine): boolean {
		const isLast = /^\\\\\s*\(\s*(?:https?:|arxiv)/i.test(text);
		if (!isLast && text.trim() !== '\\\\') {
			return false;
		}
		if (this.state === 'abstract') {
			this.endItem(start, end);
		} else if (this.state === 'head' && this.head.length > 0) {
			if (isLast) {
				this.endItem(start, end);
			} else {
				this.state = 'abstract';
				this.abstractStart = end;
			}
		} else if (!isLast) {
			this.endStrays();
			this.state = 'head';
		}
		return true;
	}

	private takeOutside(line: MailLine): void {
		if (this.state === 'headers') {
			this.state = line.text.trim() === '' && line.start > 0 ? 'outside' : 'headers';
			return;
		}
		if (idLine.test(line.text)) {
			this.endStrays();
			this.state = 'head';
			this.head.push(line);
			return;
		}
		// Between these two lines of the banner stand the names of what was subscribed to.
		this.isBanner =
			/^\s*submissions to:/i.test(line.text) ||
			(this.isBanner && !/^\s*received from/i.test(line.text));
		if (line.text.trim() === '' || this.isBanner || isMailFurniture(line.text)) {
			this.endStrays();
		} else {
			this.strays.push(line);
		}
	}

	/** @param start of what ends it; @param end of the item, where that belongs to it */
	private endItem(start: number, end = start): void {
		const head = this.head.filter(line => line.text.trim() !== '');
		const [first] = head;
		if (first && !/^\s*\/\*.*\*\/\s*$/.test(first.text)) {
			const isLong = this.state === 'abstract';
			const abstract = isLong
				? this.text.slice(this.abstractStart, start).replace(/^\r?\n/, '')
				: '';
			const last = end === start ? this.endOfWords(start) : end;
			const read = readMailItem({ span: { start: first.start, end: last }, head, abstract });
			this.entries.push(...(read.entry ? [read.entry] : []));
			this.problems.push(...read.problems);
		}
		this.head = [];
		this.state = 'outside';
	}

	private endOfWords(at: number): number {
		let end = at;
		while (end > 0 && this.text.charCodeAt(end - 1) <= 0x20) {
			end--;
		}
		return end;
	}

	private endStrays(): void {
		const first = this.strays[0];
		const last = this.strays.at(-1);
		if (first && last) {
			this.problems.push({
				message: 'Neither a paper nor a known part of a mailing.',
				span: { start: first.start, end: last.end },
			});
		}
		this.strays = [];
	}
}

/** Dashes, or a pattern of `%` and dashes, and nothing else; shorter ones may be text. */
function isRuleAt(text: string, start: number, end: number): boolean {
	const line = end - start > 200 ? '' : text.slice(start, end).trimEnd();
	return /^(?:-{30,}|(?:%-){6,}%?|(?:%%--){5,}%{0,2}|(?:%%%---){4,}%{0,3})$/.test(line);
}
