import type { Span } from '../../text';
import type { Problem } from '../listing';

/** A table of texts, as CSV and its kin hold one. */
export interface DelimitedTable {
	/** The names of the columns, trimmed, as the first row has them. */
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
	/** Rows that could not be read. */
	readonly problems: readonly Problem[];
}

/** One row: as many cells as it has, quotes taken away. */
export interface TableRow {
	readonly cells: readonly string[];
	readonly span: Span;
}

/** A row while it is read, with where the next one begins. */
interface RowRead extends TableRow {
	readonly next: number;
	/** A quoted cell goes over a quote that should have been doubled. */
	readonly isDoubtful: boolean;
}

/** A cell within quotes, without them, and where it ends. */
interface QuotedCell {
	readonly cell: string;
	readonly end: number;
	readonly isDoubtful: boolean;
}

/**
 * Reads a table whose cells are divided by commas, semicolons or tabs. Quoted cells may hold
 * dividers, line ends and doubled quotes (RFC 4180); a quote within a cell that did not begin with
 * one is a letter, as is every quote of a table with tabs in which a cell's quote is never closed.
 *
 * ```text
 * Title,Authors,Year
 * "Notes, with figures","Lovelace, Ada",1843
 * ```
 *
 * A quote that is never closed in its row, or closed too late, does not swallow the rows below: the
 * table goes on at the next line that has as many cells as the header.
 *
 * @param isHeader tells the header from lines above it, which exports of some databases have; without
 * it the first row is the header, and the divider that divides it into most
 */
export function readDelimited(
	text: string,
	isHeader?: (cells: readonly string[]) => boolean,
): DelimitedTable {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const begin = isHeader ? findHeader(text, start, isHeader) : widest(text, start);
	if (!begin) {
		return { header: [], rows: [], problems: [] };
	}
	return new TableReader(text, begin.divider).read(begin.start);
}

/** Whether the first lines of a text hold a header. */
export function hasHeader(head: string, isHeader: (cells: readonly string[]) => boolean): boolean {
	return findHeader(head, head.charCodeAt(0) === 0xfeff ? 1 : 0, isHeader) !== undefined;
}

const dividers = [',', ';', '\t'] as const;

/** Where a table begins, and what divides its cells. */
interface Beginning {
	readonly start: number;
	readonly divider: string;
}

/** How many lines may stand above a header. */
const linesAbove = 12;

function findHeader(
	text: string,
	start: number,
	isHeader: (cells: readonly string[]) => boolean,
): Beginning | undefined {
	let at = start;
	for (let line = 0; line <= linesAbove && at < text.length; line++) {
		for (const divider of dividers) {
			if (isHeader(new TableReader(text, divider).row(at).cells.map(cell => cell.trim()))) {
				return { start: at, divider };
			}
		}
		at = nextLine(text, at);
	}
	return undefined;
}

function widest(text: string, start: number): Beginning | undefined {
	let at = start;
	while (at < text.length && /[\r\n]/.test(text.charAt(at))) {
		at++;
	}
	const counted = dividers.map(divider => ({
		...{ start: at, divider },
		cells: new TableReader(text, divider).row(at).cells.length,
	}));
	return counted.reduce((best, one) => (one.cells > best.cells ? one : best));
}

/** Where the line behind the one at `at` begins. */
function nextLine(text: string, at: number): number {
	const end = /\r\n?|\n/g;
	end.lastIndex = at;
	const found = end.exec(text);
	return found ? found.index + found[0].length : text.length;
}

/** Longer cells are a quote that was not closed. */
const longestCell = 500_000;

/** How many lines of a row that went wrong are tried as the beginning of the next one. */
const linesTried = 2_000;

class TableReader {
	private readonly divider: number;
	/** Whether a quoted cell goes over quotes that no divider follows. */
	private readonly isLenient: boolean;
	/** How much may still be looked through in vain, so that many open quotes do not cost n². */
	private budget: number;
	/** The same for the lines of rows that went wrong. */
	private tries: number;

	constructor(
		private readonly text: string,
		divider: string,
	) {
		this.divider = divider.charCodeAt(0);
		this.isLenient = divider !== '\t';
		this.budget = 4 * text.length + longestCell;
		this.tries = this.budget;
	}

	read(start: number): DelimitedTable {
		const rows: TableRow[] = [];
		const problems: Problem[] = [];
		const first = this.row(start);
		const header = first.cells.map(cell => cell.trim());
		for (let at = first.next; at < this.text.length;) {
			const row = this.row(at);
			const resumed = this.resume(row, header.length);
			if (resumed !== undefined) {
				const plain = this.row(at, true);
				if (plain.cells.length === header.length && plain.next === resumed) {
					rows.push({ cells: plain.cells.map(withoutOuterQuotes), span: plain.span });
				} else {
					const span = { start: at, end: this.endBefore(resumed) };
					problems.push({ message: 'A quote in this row is not closed.', span });
				}
				at = resumed;
				continue;
			}
			if (row.cells.some(isTold)) {
				rows.push({ cells: row.cells, span: row.span });
			}
			at = row.next;
		}
		return { header, rows, problems };
	}

	/** The row at `at`; with `isPlain` quotes are letters. */
	row(at: number, isPlain = false): RowRead {
		const { text, divider } = this;
		const cells: string[] = [];
		let isDoubtful = false;
		for (let start = at; ;) {
			const quoted = !isPlain && text.charCodeAt(start) === quote ? this.quoted(start) : undefined;
			const end = quoted?.end ?? this.cellEnd(start);
			cells.push(quoted?.cell ?? text.slice(start, end));
			isDoubtful ||= quoted?.isDoubtful === true;
			if (text.charCodeAt(end) !== divider) {
				const isPair = text.charCodeAt(end) === carriage && text.charCodeAt(end + 1) === feed;
				return { cells, span: { start: at, end }, next: end + (isPair ? 2 : 1), isDoubtful };
			}
			start = end + 1;
		}
	}

	/**
	 * Where a row should have ended that took in several lines, and has the wrong number of cells or
	 * a quote that may be the beginning of a cell below.
	 */
	private resume({ cells, span, isDoubtful }: RowRead, width: number): number | undefined {
		const fits =
			cells.length === width || (cells.length > width && !cells.slice(width).some(isTold));
		if (fits && !isDoubtful) {
			return undefined;
		}
		let line = nextLine(this.text, span.start);
		for (let tried = 0; line < span.end && tried < linesTried && this.tries > 0; tried++) {
			const candidate = this.row(line);
			this.tries -= candidate.next - line;
			if (candidate.cells.length === width) {
				return line;
			}
			line = nextLine(this.text, line);
		}
		return undefined;
	}

	private endBefore(at: number): number {
		let end = at;
		while (end > 0 && /[\r\n]/.test(this.text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** `undefined` where the quote is a letter: nothing closes it at the end of a cell. */
	private quoted(start: number): QuotedCell | undefined {
		const { text, divider } = this;
		let isDoubled = false;
		let isDoubtful = false;
		for (let at = start + 1; this.budget > 0;) {
			const found = text.indexOf('"', at);
			if (found < 0 || found - start > longestCell) {
				this.budget -= (found < 0 ? text.length : found) - start;
				return undefined;
			}
			const after = text.charCodeAt(found + 1);
			if (after === quote) {
				isDoubled = true;
				at = found + 2;
			} else if (Number.isNaN(after) || after === divider || after === feed || after === carriage) {
				const cell = text.slice(start + 1, found);
				const plain = isDoubled ? cell.replaceAll('""', '"') : cell;
				return { cell: plain, end: found + 1, isDoubtful };
			} else if (this.isLenient) {
				isDoubtful = true;
				at = found + 1;
			} else {
				this.budget -= found - start;
				return undefined;
			}
		}
		return undefined;
	}

	private cellEnd(start: number): number {
		const { text, divider } = this;
		let at = start;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === divider || code === feed || code === carriage) {
				break;
			}
		}
		return at;
	}
}

function isTold(cell: string): boolean {
	return cell !== '' && cell.trim() !== '';
}

function withoutOuterQuotes(cell: string): string {
	return cell.replace(/^"|"$/g, '').replaceAll('""', '"');
}

const quote = 0x22;
const feed = 0x0a;
const carriage = 0x0d;
