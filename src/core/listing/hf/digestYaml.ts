import { parse } from 'yaml';
import { isObject, type Json } from '../../library/json';
import { listIn, textIn, textsIn } from '../json/value';
import type { DigestItem, DigestReader } from './digest';

/**
 * A newsletter's data: YAML of one paper, or a list of them. Its date is that of the newsletter.
 *
 * ```yaml
 * date: "2025-10-03"
 * author: Ada Byron
 * title: 'Evidence First'
 * link: https://huggingface.co/papers/2510.00001
 * summary: Rewarding evidence makes search agents better...
 * tags:
 *     - Search
 * ```
 */
export const readDigestYaml: DigestReader = {
	looksLike: head =>
		/^(?:- )?(?:date|author|title|link|thumbnail): /.test(head) &&
		/^\s{0,4}link: *["']?https:\/\/huggingface\.co\/papers\/\d/m.test(head) &&
		/^(?:- |\s{0,4})title: /m.test(head),
	read: text => {
		const span = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
		const value = parseYaml(text);
		if (value === undefined) {
			return { items: [], problems: [] };
		}
		const items = listIn({ papers: value }, 'papers')
			.filter(isObject)
			.map(paper => toItem(paper, span));
		return { items, problems: [] };
	},
};

/** Longer than any newsletter, and short enough that a strange file costs little. */
const longest = 2_000_000;

function parseYaml(text: string): Json | undefined {
	try {
		return text.length > longest
			? undefined
			: (parse(text, { maxAliasCount: 0, logLevel: 'silent' }) as Json);
	} catch {
		return undefined;
	}
}

function toItem(paper: Json, span: DigestItem['span']): DigestItem {
	return {
		title: textIn(paper, 'title') ?? '',
		abstract: textIn(paper, 'summary') ?? textIn(paper, 'abstract'),
		authors: textIn(paper, 'author') ?? textsIn(paper, 'authors').join('; '),
		keywords: textsIn(paper, 'tags'),
		places: [textIn(paper, 'link') ?? ''],
		span,
	};
}
