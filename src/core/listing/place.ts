import type { ListingProblem } from '../protocol/rows';
import { forEachLine } from './lines';
import type { Problem } from './listing';

/** A place as an editor counts: line and column from 0, the column in UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** The positions of many offsets, in their order, found in one pass over the text. */
export function positionsOf(text: string, offsets: readonly number[]): Position[] {
	const positions: Position[] = [];
	const ascending = offsets
		.map((offset, index) => ({ offset, index }))
		.sort((a, b) => a.offset - b.offset);
	let done = 0;
	let line = 0;
	let lastStart = 0;
	const placeBefore = (nextStart: number, end: number) => {
		for (let item = ascending[done]; item && item.offset < nextStart; item = ascending[++done]) {
			// An offset between `\r` and `\n` is the end of the line, as editors have it.
			positions[item.index] = { line, column: Math.min(item.offset, end) - lastStart };
		}
	};
	let lastEnd = 0;
	forEachLine(text, (start, end) => {
		if (start > 0) {
			placeBefore(start, lastEnd);
			line++;
		}
		lastStart = start;
		lastEnd = end;
	});
	placeBefore(Infinity, text.length);
	return positions;
}

/** Problems with their places, as lists of problems and editors want them. */
export function placeProblems(text: string, problems: readonly Problem[]): ListingProblem[] {
	const positions = positionsOf(
		text,
		problems.flatMap(({ span }) => [span.start, span.end]),
	);
	return problems.map(({ message, span: { start, end }, isHint }, i) => {
		const from = positions[2 * i] ?? { line: 0, column: 0 };
		const to = positions[2 * i + 1] ?? from;
		return {
			message,
			start,
			end,
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column,
			...(isHint === true && { isHint }),
		};
	});
}
