import { labelOf, type Label } from './address';
import { plainText } from './inline';

/** What a column holds, by its heading; `title` is surer than `paper`, which may be a link. */
export type Column = Label | 'title' | 'name' | 'none';

const columns: readonly (readonly [Column, RegExp])[] = [
	[
		'title',
		/^(?:(?:paper )?titles?|paper ?name|论文标题|标题|题目|论文题目|papers? ?& ?title|title ?& ?authors?)$/,
	],
	[
		'name',
		/^(?:names?|models?|methods?|benchmarks?|datasets?|名称|模型|approach|short name|abbreviation)$/,
	],
	['authors', /^(?:authors?|first authors?|作者|author list)$/],
	[
		'date',
		/^(?:publish(?:ed)? date|dates?|年份|日期|year|time|时间|发布日期|release(?:d)?(?: date)?|submitted|published)$/,
	],
	[
		'abstract',
		/^(?:abstract|summary|tl;?dr|notes?|description|摘要|简介|总结|key ?points?|comments?|highlights?|remarks?)$/,
	],
];

/** A table under construction: its heading and what each column holds. */
export interface Table {
	readonly columns: readonly Column[];
	readonly isOfPapers: boolean;
}

/** More bars than any title has. */
const mostBars = 40;

/** The cells of a row, without white space around them; `\|` and bars within `$…$` part none. */
export function cellsOf(row: string, count = 0): readonly string[] {
	const inner = row.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
	const cells = inner.includes('\\|') ? inner.split(/(?<!\\)\|/) : inner.split('|');
	const isBroken = count > 0 && cells.length > count && cells.length < count + mostBars;
	return isBroken ? mended(cells, count) : cells.map(cell => cell.trim());
}

/** A title may hold bars that nobody escaped: what lies between the marks of bold is one cell. */
function mended(cells: readonly string[], count: number): readonly string[] {
	const result: string[] = [];
	let extra = cells.length - count;
	let isOpen = false;
	for (const cell of cells) {
		const last = result.length - 1;
		if (isOpen && extra > 0) {
			result[last] = `${result[last] ?? ''}|${cell}`;
			extra--;
		} else {
			result.push(cell);
		}
		const whole = result[result.length - 1] ?? '';
		const marks = whole.split('**').length - 1;
		const brackets = whole.split('[').length - whole.split(']').length;
		isOpen = marks % 2 === 1 || brackets > 0 || (whole.split('$').length - 1) % 2 === 1;
	}
	return result.map(cell => cell.trim());
}

/** Whether a row parts the heading from the rest: `|---|:-:|`. */
export function isDelimiter(row: string): boolean {
	return /^[\s|:-]+$/.test(row) && row.includes('-');
}

/** What the columns of a table hold, by its heading. */
export function toTable(heading: string | undefined): Table {
	const cells = heading === undefined ? [] : cellsOf(heading);
	const names = cells.map(cell => plainText(cell.replace(/&nbsp;/g, ' ')).toLowerCase());
	const found = names.map(name => columnOf(name));
	return {
		columns: found,
		isOfPapers: found.some(column => column === 'title' || column === 'paper'),
	};
}

function columnOf(name: string): Column {
	const special = columns.find(([, pattern]) => pattern.test(name))?.[0];
	if (special !== undefined) {
		return special;
	}
	const label = labelOf(name);
	return /^papers?\b/.test(name) || name.endsWith('paper') ? 'paper' : (label ?? 'none');
}
