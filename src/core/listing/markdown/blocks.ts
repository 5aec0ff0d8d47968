import type { Span } from '../../text';
import { forEachLine } from '../lines';

/** A piece of a Markdown document. */
export interface Block extends Span {
	readonly kind: 'heading' | 'endOfDetails' | 'item' | 'paragraph' | 'row' | 'rule';
	/** The level of a heading, the indentation of an item in columns. */
	readonly level: number;
	/** Its lines without marks before them; of a row the line as it is. */
	text: string;
	end: number;
	/** Whether a blank line stands before it. */
	readonly apart: boolean;
	/** Whether it is a heading that is the title of a paper, to which what follows belongs. */
	readonly isTitle?: boolean;
	/** Whether it stands folded below a paper, and under which word. */
	readonly isFolded?: 'abstract' | 'details';
}

const heading = /^(#{1,6})[ \t]*(\S.*)$/;
const htmlHeading = /^<h([1-6])\b[^>]*>(.*?)(?:<\/h\1>|$)/i;
const summary = /<summary\b[^>]*>(.*?)(?:<\/summary>|$)/i;
const bullet = /^(?:[-*+•●▪]|\(?\d{1,4}[.)、])[ \t]+|^(?:[-•●▪]|\d{1,4}[.)、])(?=[[*"“])/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^(?:```|~~~)/;
/** A row of a table that has no bar at its beginning: `--- | --- | ---`. */
const delimiter = /^:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?$/;
/** Badges, images, and tags around nothing. */
const tagsOnly =
	/^(?:<\/?[a-z][^<>]*>|\{\{[^{}]*\}\}|\[!\[[^[\]]{0,400}\]\([^()]*\)\]\([^()]*\)|\[!\[[^[\]]{0,400}\]\[[^\]]*\]\]\[[^\]]*\]|!\[[^[\]]{0,400}\]\([^()]*\)|&nbsp;|\s)+$/i;

/**
 * The pieces of a Markdown document in order: headings, items of lists with the lines that
 * belong to them, paragraphs, rows of tables. Code, comments, HTML tables, quotes and images are
 * left out.
 */
export function findBlocks(text: string, visit: (block: Block) => void): void {
	let open: Block | undefined;
	let fenced = '';
	let until = '';
	let apart = true;
	let inTable = false;
	const finish = () => {
		if (open) {
			visit(open);
			open = undefined;
		}
	};
	const emit = (block: Block) => {
		finish();
		visit(block);
	};
	forEachLine(text, (from, to) => {
		let start = from;
		let column = 0;
		for (; start < to; start++) {
			const code = text.charCodeAt(start);
			if (code !== 0x20 && code !== 9 && code !== 0xfeff && code !== 0x3000 && code !== 0xa0) {
				break;
			}
			column += code === 9 ? 4 : 1;
		}
		const line = text.slice(start, to).trimEnd();
		const end = start + line.length;
		if (fenced !== '' || until !== '') {
			if (fenced === '' ? line.toLowerCase().includes(until) : line.startsWith(fenced)) {
				fenced = '';
				until = '';
			}
			return;
		}
		if (line === '') {
			apart = true;
			inTable = false;
			return;
		}
		const wasApart = apart;
		apart = false;
		const make = (kind: Block['kind'], level: number, own: string): Block => {
			const offset = line.indexOf(own);
			return { kind, level, text: own, start: start + Math.max(0, offset), end, apart: wasApart };
		};
		const first = line.charCodeAt(0);
		if (first === bar) {
			emit(make('row', column, line));
			return;
		}
		if (fence.test(line)) {
			finish();
			fenced = line.slice(0, 3);
			return;
		}
		if (first === less) {
			const title = htmlHeading.exec(line) ?? undefined;
			const folded = summary.exec(line)?.[1];
			if (title) {
				emit(make('heading', Number(title[1]), title[2] ?? ''));
				return;
			}
			if (folded !== undefined) {
				emit(
					make(
						'heading',
						7,
						isLinked.test(folded) ? toMarkdown(folded) : folded.replace(/<[^<>]*>/g, ''),
					),
				);
				return;
			}
			if (/^<\/details>/i.test(line)) {
				emit(make('endOfDetails', 7, line));
				return;
			}
			if (line.startsWith('<!--')) {
				until = line.includes('-->') ? '' : '-->';
				return;
			}
			if (/^<(?:table|script|style|svg)\b/i.test(line)) {
				finish();
				const name = /^<(\w+)/.exec(line)?.[1]?.toLowerCase() ?? '';
				until = line.toLowerCase().includes(`</${name}>`) ? '' : `</${name}>`;
				return;
			}
		}
		if (
			(first === less || first === bang || first === bracket || first === brace || first === amp) &&
			tagsOnly.test(line.slice(0, 3_000))
		) {
			return;
		}
		if (first === greater) {
			finish();
			return;
		}
		const title = first === hash ? heading.exec(line) : null;
		if (title) {
			emit(make('heading', title[1]?.length ?? 1, title[2] ?? ''));
			return;
		}
		if (inTable && line.includes('|')) {
			emit(make('row', column, line));
			return;
		}
		if (delimiter.test(line) && open?.kind === 'paragraph' && open.text.includes('|')) {
			const header = open;
			open = undefined;
			visit({ ...header, kind: 'row' });
			visit(make('row', column, line));
			inTable = true;
			return;
		}
		if (rule.test(line)) {
			emit(make('rule', 0, line));
			return;
		}
		const mark = bullet.exec(line)?.[0];
		if (mark !== undefined && mark.length < line.length) {
			finish();
			open = make('item', Math.min(column, 40), line.slice(mark.length));
			return;
		}
		const goesOn = open !== undefined && (!wasApart || (open.kind === 'item' && column >= 2));
		if (goesOn && open && !(open.kind === 'paragraph' && beginsEntry(line))) {
			open.text += `\n${line}`;
			open.end = end;
			return;
		}
		finish();
		open = make('paragraph', column, line);
	});
	finish();
}

/** The summary of a fold that leads somewhere, as the title of a paper does. */
const isLinked = /<a\s[^<>]*href="http/i;

function toMarkdown(html: string): string {
	return html
		.replace(/<a\s[^<>]*href="([^"]*)"[^<>]*>([^<]*)<\/a>/gi, '[$2]($1)')
		.replace(/<\/?(?:strong|b)>/gi, '**');
}

/** Lines of a paragraph that each name something: a link or bold text at the beginning. */
function beginsEntry(line: string): boolean {
	return /^(?:\[[^\]!][^\]]{11,}\]\(http|\*\*[^*]{12,}\*\*|\[\d{1,3}\]\s)/.test(line);
}

const bar = 0x7c;
const less = 0x3c;
const greater = 0x3e;
const hash = 0x23;
const bang = 0x21;
const bracket = 0x5b;
const brace = 0x7b;
const amp = 0x26;
