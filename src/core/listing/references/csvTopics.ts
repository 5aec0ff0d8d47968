import { toKeywords } from './facts';

/**
 * Topics in cells of a table: divided by semicolons or bars, else by commas outside of parentheses;
 * also a list as Python writes it.
 */
export function parseTopicCells(cells: readonly string[]): readonly string[] {
	return toKeywords(cells.flatMap(divide));
}

function divide(cell: string): readonly string[] {
	if (/^\[[\s\S]*\]$/.test(cell)) {
		return cell
			.slice(1, -1)
			.split(',')
			.map(part => part.replace(/^\s*['"]|['"]\s*$/g, ''));
	}
	return /[;|\n]/.test(cell) ? [cell] : outsideParentheses(cell);
}

function outsideParentheses(cell: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	for (const part of cell.split(',')) {
		if (depth > 0) {
			parts.push(`${parts.pop() ?? ''},${part}`);
		} else {
			parts.push(part);
		}
		depth = Math.max(0, depth + count(part, '(') - count(part, ')'));
	}
	return parts;
}

function count(text: string, letter: string): number {
	return text.includes(letter) ? text.split(letter).length - 1 : 0;
}
