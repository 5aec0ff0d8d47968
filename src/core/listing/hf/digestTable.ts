import type { DigestItem, DigestReader } from './digest';

/**
 * A table whose title cells hold line ends, as they come out of wrapped titles, and links behind
 * the title. Its authors are a few of them in no order, some as user names, so they are left out.
 *
 * ```markdown
 * | Title | Authors | Summary |
 * |-------|---------|---------|
 * | Evidence First: Searching with a
 *   Small Model (Read more on [arXiv](https://arxiv.org/abs/2510.00001) or [HuggingFace](…))| ada, Max Doe | We reward evidence. |
 * ```
 *
 * In its first months the address stood in a cell of its own:
 *
 * ```markdown
 * | Evidence First | ada, Max Doe | We reward evidence. | [Read more](https://arxiv.org/abs/2510.00001) |
 * ```
 */
export const readDigestTable: DigestReader = {
	looksLike: head =>
		/^\|[^\n]*\(Read more on \[arXiv\]\(|^[^\n|]*\(Read more on \[arXiv\]\(/m.test(head) ||
		/^[^\n]*\|\s*\[Read more\]\(https?:\/\/arxiv\.org\//m.test(head),
	read: text => {
		const items: DigestItem[] = [];
		const problems = [];
		for (const { start, end } of rowsOf(text)) {
			const row = text.slice(start, end);
			const item = toItem(row, start);
			if (item) {
				items.push(item);
			} else if (!/^\|?[\s|:-]*$|^\|\s*title\s*\|/i.test(row)) {
				const message = 'A row of the table that names no paper.';
				problems.push({ message, span: { start, end: start + row.trimEnd().length } });
			}
		}
		return { items, problems };
	},
};

/** A row goes on until a line begins with a bar again, or a heading follows. */
function* rowsOf(text: string): Generator<{ start: number; end: number }> {
	const starts = /^(?:\||#)/gm;
	let start = -1;
	for (const { index } of text.matchAll(starts)) {
		if (start >= 0) {
			yield { start, end: index };
		}
		start = text[index] === '|' ? index : -1;
	}
	if (start >= 0) {
		yield { start, end: text.length };
	}
}

function toItem(row: string, start: number): DigestItem | undefined {
	const more = row.indexOf('(Read more on ');
	if (more < 0) {
		return withLinkApart(row, start);
	}
	const links = row.slice(more, more + 600);
	const places = [...links.matchAll(/\]\((https?:\/\/[^\s()]{1,300})\)/g)].map(
		match => match[1] ?? '',
	);
	const linksEnd = more + (/\)\)\s*\|/.exec(links)?.index ?? 0);
	const authorsStart = row.indexOf('|', linksEnd) + 1;
	const summaryStart = authorsStart === 0 ? 0 : row.indexOf('|', authorsStart) + 1;
	const summary = summaryStart === 0 ? '' : row.slice(summaryStart);
	return {
		title: row.slice(1, more),
		abstract: summary.trimEnd().replace(/\s*\|$/, ''),
		places: places.filter((_, i) => i < 2),
		span: {
			start: start + row.length - row.slice(1).trimStart().length,
			end: start + row.trimEnd().length,
		},
	};
}

function withLinkApart(row: string, start: number): DigestItem | undefined {
	const link = /\|\s*\[Read more\]\((https?:\/\/[^\s()]{1,300})\)\s*\|?\s*$/.exec(row.slice(-500));
	const titleEnd = row.indexOf('|', 1);
	const authorsEnd = row.indexOf('|', titleEnd + 1);
	if (!link || titleEnd < 0 || authorsEnd < 0) {
		return undefined;
	}
	const summaryEnd = row.length - row.slice(-500).length + link.index;
	return {
		title: row.slice(1, titleEnd),
		abstract: row.slice(authorsEnd + 1, Math.max(authorsEnd + 1, summaryEnd)),
		places: [link[1] ?? ''],
		span: {
			start: start + row.length - row.slice(1).trimStart().length,
			end: start + row.trimEnd().length,
		},
	};
}
