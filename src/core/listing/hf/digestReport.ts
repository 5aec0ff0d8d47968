import type { Span } from '../../text';
import { forEachFilledLine } from '../lines';
import type { Problem } from '../listing';
import type { DigestItem, DigestReader } from './digest';

/**
 * A report with a numbered heading for each paper and labels in bold below it, in Spanish or
 * English.
 *
 * ```markdown
 * ### 1. Evidence First
 *
 * **Autores:** Ada Byron, Max Doe
 * **Fuente:** arXiv [cs.CL] · **Fecha:** 2025-10-01
 * [🔗 Ver paper](https://arxiv.org/abs/2510.00001v1)
 *
 * **Resumen:**
 * We reward evidence...
 * ```
 */
export const readDigestReport: DigestReader = {
	looksLike: head =>
		/^#{2,4} \d{1,3}\. \S/m.test(head) &&
		/^\*\*(?:Autores|Authors):\*\*/m.test(head) &&
		/^\*\*(?:Fuente|Source):\*\*/m.test(head),
	read: text => {
		const items: DigestItem[] = [];
		const problems: Problem[] = [];
		let paper: OpenPaper | undefined;
		const finish = () => {
			if (paper) {
				items.push(paper);
			}
			paper = undefined;
		};
		forEachFilledLine(text, (start, end, apart) => {
			const line = text.slice(start, end);
			const heading = /^#{1,6}\s+(?:(\d{1,3})\.\s+)?/.exec(line);
			if (heading) {
				finish();
				paper =
					heading[1] === undefined
						? undefined
						: open(line.slice(heading[0].length), { start: start + heading[0].length, end });
			} else if (/^-{3,}$/.test(line)) {
				finish();
			} else if (paper) {
				takeLine(paper, line, apart);
				paper.span.end = end;
			}
		});
		finish();
		for (const { title, places, span } of items) {
			if (places.length === 0) {
				problems.push({ message: `No address of ${title.trim()} was found.`, span });
			}
		}
		return { items, problems };
	},
};

interface OpenPaper extends DigestItem {
	abstract?: string;
	authors?: string;
	date?: string;
	categories?: readonly string[];
	inAbstract: boolean;
	readonly places: string[];
	readonly span: { readonly start: number; end: number };
}

function open(title: string, span: Span): OpenPaper {
	return { title: unescape(title), places: [], inAbstract: false, span: { ...span } };
}

function takeLine(paper: OpenPaper, line: string, apart: boolean): void {
	if (line.startsWith('>') || /^_[^_]*_$/.test(line)) {
		return;
	}
	if (/^\*\*(?:Resumen|Summary|Abstract):\*\*/.test(line)) {
		paper.inAbstract = true;
		paper.abstract = line.replace(/^[^:]*:\*\*\s*/, '');
		return;
	}
	if (paper.inAbstract) {
		paper.abstract = `${paper.abstract ?? ''}${apart ? '\n\n' : '\n'}${unescape(line)}`;
		return;
	}
	const authors = /^\*\*(?:Autores|Authors):\*\*\s*(.*)$/.exec(line)?.[1];
	const date = /\*\*(?:Fecha|Date):\*\*\s*(\d{4}-\d\d-\d\d)/.exec(line)?.[1];
	const category = /\*\*(?:Fuente|Source):\*\* arXiv \[([\w.-]{2,20})\]/.exec(line)?.[1];
	if (authors !== undefined) {
		paper.authors = authors;
	}
	if (date !== undefined) {
		paper.date = date;
	}
	if (category !== undefined) {
		paper.categories = [category];
	}
	for (const match of line.matchAll(/\]\((https?:\/\/[^\s()]{1,500})\)/g)) {
		paper.places.push(match[1] ?? '');
	}
}

function unescape(text: string): string {
	return text.replace(/\\([\\`*_{}[\]()#+.!<>|~&%$-])/g, '$1');
}
