import type { Line } from '../lines';
import { findLines } from '../lines';
import type { Problem } from '../listing';
import { type Arranged, arrange } from './arrange';
import { parseShownDate } from './facts';
import { furnitureKind } from './furniture';
import { isLink, type Meta, readMeta } from './meta';

/** A paper on the page, before its parts become facts. */
export interface Draft {
	readonly paper: Arranged;
	readonly meta?: Meta;
}

/** What a page, or several pasted after one another, holds. */
export interface Page {
	readonly drafts: readonly Draft[];
	readonly problems: readonly Problem[];
}

/** Finds the papers of a page by the meta lines that end most of them. */
export function readPage(text: string): Page {
	return new PageReader(text).read();
}

/** No search is longer; the words searched for stand between the page's head and its date. */
const longestSearch = 120;

class PageReader {
	private readonly lines: Line[];
	private readonly drafts: Draft[] = [];
	private readonly problems: Problem[] = [];
	/** The lines since the last paper's end that are no furniture. */
	private pending: Line[] = [];
	private inHead = false;

	constructor(private readonly text: string) {
		this.lines = findLines(text);
	}

	read(): Page {
		for (let at = 0; at < this.lines.length;) {
			at += this.readAt(at);
		}
		this.endPaper();
		return { drafts: this.drafts, problems: this.problems };
	}

	/** Takes what begins at a line and returns how many lines it was. */
	private readAt(at: number): number {
		const line = this.lines[at];
		if (!line) {
			return 1;
		}
		const meta = readMeta(this.text, this.lines, at, this.pending.length >= 2);
		if (meta) {
			this.endPaper(meta);
			this.inHead = false;
			return this.keepRest(meta, at);
		}
		const words = this.text.slice(line.start, line.end);
		const kind = furnitureKind(words);
		if (kind === 'page') {
			this.endPaper();
			this.inHead = true;
			return 1;
		}
		if (parseShownDate(words)) {
			this.endHead();
			return 1;
		}
		if (kind === undefined) {
			this.pending.push(line);
		}
		return /^submitted by$/i.test(words) && this.isName(this.lines[at + 1]) ? 2 : 1;
	}

	/** Puts what is glued to the date back, as a line of its own. */
	private keepRest(meta: Meta, at: number): number {
		const rest = meta.dated?.rest;
		if (!rest || meta.linked) {
			return meta.length;
		}
		const glued = this.text.slice(rest.start, rest.end);
		const start = rest.end - glued.trimStart().length;
		this.lines[at + meta.length - 1] = { start, end: rest.end, apart: true };
		return meta.length - 1;
	}

	/** At the page's date: one short line between head and date is what was searched for. */
	private endHead(): void {
		if (!this.inHead) {
			return;
		}
		const [searched, more] = this.pending;
		if (searched && !more && searched.end - searched.start <= longestSearch) {
			this.pending = [];
		}
		this.endPaper();
		this.inHead = false;
	}

	/** A user's name, which has no spaces. */
	private isName(line: Line | undefined): boolean {
		return (
			line !== undefined && /^\S{1,40}$/.test(this.text.slice(line.start, line.end).slice(0, 41))
		);
	}

	/** Arranges the lines since the last paper's end; those above meta lines end with a paper. */
	private endPaper(meta?: Meta): void {
		const lines = this.pending;
		this.pending = [];
		const first = lines[0];
		if (meta && (meta.linked || !first)) {
			const start = first?.start ?? meta.who?.span.start ?? meta.dated?.dateSpan.start ?? meta.end;
			const message = meta.linked
				? 'A paper written with links, as converted pages have it, among papers in plain text.'
				: 'Authors and date with no paper above them.';
			this.problems.push({ message, span: { start, end: meta.end } });
			return;
		}
		const { papers, strays } = arrange(this.text, lines, meta !== undefined);
		for (const [i, paper] of papers.entries()) {
			this.drafts.push({ paper, ...(meta && i === papers.length - 1 && { meta }) });
		}
		if (first && meta && papers.length === 0) {
			this.problems.push({
				message: 'An abstract with no title above it: the copy may begin in the middle of a paper.',
				span: { start: first.start, end: meta.end },
			});
			return;
		}
		for (const run of strays) {
			this.problems.push(this.strayProblem(run));
		}
	}

	private strayProblem(lines: readonly Line[]): Problem {
		const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
		const isConverted = lines.some(({ start, end }) => isLink(this.text.slice(start, end)));
		return {
			message: isConverted
				? 'Links, as converted pages have them, among papers in plain text.'
				: 'Neither a title nor an abstract, and not a known part of the page.',
			span,
		};
	}
}
