import type { Span } from '../../text';

/** A table of texts, as CSV and its kin hold one. */
export interface DelimitedTable {
	/** The names of the columns, trimmed, as the first row has them. */
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
}

/** One row: as many cells as it has, quotes taken away. */
export interface TableRow {
	readonly cells: readonly string[];
	readonly span: Span;
}

/**
 * Reads a table whose cells are divided by commas, semicolons or tabs: whichever divides the first
 * row into most. Quoted cells may hold dividers, line ends and doubled quotes (RFC 4180); a quote
 * within a cell that did not begin with one is a letter, as is every quote of a table with tabs in
 * which a cell's quote is never closed.
 */
export function readDelimited(text: string): DelimitedTable {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const divider = dividerOf(text, start);
	const rows: TableRow[] = [];
	for (let at = start; at < text.length;) {
		const row = readRow(text, at, divider);
		if (row.cells.length > 1 || row.cells[0]?.trim() !== '') {
			rows.push({ cells: row.cells, span: { start: at, end: row.end } });
		}
		at = row.next;
	}
	const [header, ...body] = rows;
	return { header: header?.cells.map(cell => cell.trim()) ?? [], rows: body };
}

function dividerOf(text: string, start: number): string {
	const counted = [',', ';', '\t'].map(divider => ({
		divider,
		cells: readRow(text, start, divider).cells.length,
	}));
	return counted.reduce((best, one) => (one.cells > best.cells ? one : best)).divider;
}

interface RowRead {
	readonly cells: readonly string[];
	/** Where the row ends, and where the next one begins. */
	readonly end: number;
	readonly next: number;
}

function readRow(text: string, start: number, divider: string): RowRead {
	const cells: string[] = [];
	for (let at = start; ;) {
		const quoted = text[at] === '"' ? readQuoted(text, at, divider) : undefined;
		const end = quoted?.end ?? cellEnd(text, at, divider);
		cells.push(quoted?.cell ?? text.slice(at, end));
		if (text[end] !== divider) {
			const isPair = text[end] === '\r' && text[end + 1] === '\n';
			return { cells, end, next: end + (isPair ? 2 : 1) };
		}
		at = end + 1;
	}
}

/** `undefined` where the quote is a letter: nothing closes it at the end of a cell. */
function readQuoted(
	text: string,
	start: number,
	divider: string,
): { readonly cell: string; readonly end: number } | undefined {
	for (let at = start + 1; ;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) {
			return undefined;
		}
		const after = text[quote + 1];
		if (after === '"') {
			at = quote + 2;
			continue;
		}
		if (after === undefined || after === divider || after === '\n' || after === '\r') {
			return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
		}
		if (divider === '\t') {
			return undefined;
		}
		at = quote + 1;
	}
}

function cellEnd(text: string, start: number, divider: string): number {
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (character === divider || character === '\n' || character === '\r') {
			return at;
		}
	}
	return text.length;
}
