import type { Span } from '../../text';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import { type Line, findLines } from '../lines';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { toAbstract, toAddresses, toAuthors, toIds, toKeywords, toTitle } from './facts';

/**
 * Parses a report of NEP, by which RePEc tells of new papers in economics.
 *
 * ```text
 * NEP: New Economics Papers
 * Game Theory
 * ---------------------------------------------
 * In this issue we have:
 * ---------------------------------------------
 * 1. Notes on Games
 * ---------------------------------------------
 *
 * 1. Notes on Games
 *
 *     Lovelace,Ada
 *     Menabrea,Luigi
 *
 * We play.
 *
 * Keywords: games
 * Date:     2005-08-31
 * URL:      http://d.repec.org/n?u=RePEc:abc:def:1
 * ```
 *
 * The table of contents is passed over. Newer reports have `By:` before the names and a `JEL:` line.
 * From samples and the reports at nep.repec.org.
 *
 * @returns `undefined` where no entry is found
 */
export function parseNep({ text }: Source): Listing | undefined {
	const lines = findLines(text);
	const read = ({ start, end }: Line) => text.slice(start, end);
	const contents = lines.findIndex(line => /^In this issue/i.test(read(line)));
	const rules = lines.flatMap((line, i) => (i > contents && isRule(read(line)) ? [i] : []));
	// The contents stand between the first two rules below their heading, or there are none.
	const first = contents < 0 ? 0 : (rules[1] ?? rules[0] ?? lines.length) + 1;
	const heading = lines.findIndex(line => read(line).startsWith('NEP: '));
	const field = heading < 0 ? undefined : lines[heading + 1];
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	let open: Line[] = [];
	const close = () => {
		const entry = toNepEntry(text, open, field && read(field));
		const [head] = open;
		if (entry) {
			entries.push(entry);
		} else if (head) {
			const span = { start: head.start, end: (open.at(-1) ?? head).end };
			problems.push({ message: 'This belongs to no entry.', span });
		}
		open = [];
	};
	for (const line of lines.slice(first)) {
		const words = read(line);
		if (
			isRule(words) ||
			(/^\d{1,4}\.\s+\S/.test(words) && line.apart && indentOf(text, line) < 4)
		) {
			close();
		}
		if (
			/^This nep-\w+ issue is|^(?:General information on the NEP|For comments please write)/i.test(
				words,
			)
		) {
			close();
			break;
		}
		if (!isRule(words)) {
			open.push(line);
		}
	}
	close();
	return entries.length === 0 ? undefined : { form: 'tagged', entries, problems };
}

/** Whether a text has the head of a NEP report. */
export function looksLikeNep({ head }: Source): boolean {
	const beginning = head.slice(0, 4_000);
	return /^NEP: New Economics Papers/m.test(beginning) || /^Subject: \[nep-\w+\]/im.test(beginning);
}

function isRule(line: string): boolean {
	return /^[-_—]{20,}$/.test(line);
}

/** How far a line is indented. */
function indentOf(text: string, { start }: Line): number {
	const feed = text.lastIndexOf('\n', start - 1);
	return start - 1 - Math.max(feed, start - 40);
}

const label = /^(By|Keywords?|JEL|Date|URL|Abstract):\s*/i;

interface NepParts {
	readonly title: string[];
	readonly names: string[];
	readonly abstract: string[];
	readonly labelled: Map<string, string[]>;
}

function toNepEntry(text: string, lines: readonly Line[], field?: string): Entry | undefined {
	const [head] = lines;
	const number = head && /^\d{1,4}\.\s+/.exec(text.slice(head.start, head.end));
	if (!head || !number) {
		return undefined;
	}
	const parts = readParts(text, lines);
	const title = toTitle(parts.title.join(' '));
	const told = (name: string) => parts.labelled.get(name) ?? [];
	const span: Span = { start: head.start + number[0].length, end: (lines.at(-1) ?? head).end };
	const date = readDate(told('date')[0] ?? '');
	const names = [...parts.names, ...told('by')].map(name => name.replace(/\s*\([^()]*\)/g, ''));
	return title === ''
		? undefined
		: entryOf({
				title,
				abstract: toAbstract([parts.abstract.join('\n')]),
				authors: toAuthors(names),
				...{ span, date },
				ids: toIds(told('url')),
				keywords: toKeywords(told('keyword').flatMap(line => line.split(/[;,]/))),
				categories: field === undefined ? [] : [field],
				urls: toAddresses(told('url')),
			});
}

/** Title, names and abstract stand apart by blank lines, names indented; the rest has labels. */
function readParts(text: string, lines: readonly Line[]): NepParts {
	const parts: NepParts = { title: [], names: [], abstract: [], labelled: new Map() };
	let current = parts.title;
	lines.forEach((line, i) => {
		const words = text.slice(line.start, line.end);
		const found = label.exec(words);
		if (found) {
			const name = (found[1] ?? '').toLowerCase().replace(/s$/, '');
			current = name === 'abstract' ? parts.abstract : [];
			if (name !== 'abstract') {
				parts.labelled.set(name, current);
			}
			current.push(words.slice(found[0].length));
			return;
		}
		if (i > 0 && line.apart && !isLabelled(parts, current)) {
			const isName = current === parts.title && indentOf(text, line) > 1 && words.length < 80;
			current = isName ? parts.names : parts.abstract;
			if (current.length > 0) {
				current.push('');
			}
		}
		current.push(i === 0 ? words.replace(/^\d{1,4}\.\s+/, '') : words);
	});
	return parts;
}

function isLabelled(parts: NepParts, current: readonly string[]): boolean {
	return current !== parts.title && current !== parts.names && current !== parts.abstract;
}
