import { doiBodySource, trimDoi } from '../../citations/doi';
import { findCitations } from '../../citations/find';
import { parseArxivVersion, parsePublicId, type PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import type { Problem } from '../listing';
import { idOfAddress, kindOfAddress } from '../markdown/address';

/** A place in a text that names a paper. */
export interface Mention {
	readonly span: Span;
	readonly id?: PublicId;
	readonly version?: number;
	readonly url?: string;
	/** What is shown in place of the address, where it is linked. */
	readonly text?: string;
}

/** All places that name a paper, in order: ids, addresses, links of Markdown and HTML. */
export function findMentions(text: string, visible: string): readonly Mention[] {
	const found: Mention[] = [];
	collect(found, linksIn(text));
	collect(found, idsIn(visible));
	collect(found, addressesIn(visible));
	collect(found, bareDois(visible));
	collect(found, lonelyIds(visible));
	return found.sort((a, b) => a.span.start - b.span.start);
}

/** Adds those that lie in none that is already there. */
function collect(found: Mention[], more: Iterable<Mention>): void {
	const taken = [...found].sort((a, b) => a.span.start - b.span.start);
	let i = 0;
	for (const mention of more) {
		while (i < taken.length && (taken[i]?.span.end ?? 0) <= mention.span.start) {
			i++;
		}
		const next = taken[i];
		if (!next || next.span.start >= mention.span.end) {
			found.push(mention);
		}
	}
}

const markdownLink =
	/(?<!!)\[([^[\]\n]{1,400})\]\(\s*<?(https?:\/\/[^()\s<>]{4,400}(?:\([^()\s]{0,80}\)[^()\s<>]{0,200})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)/gi;
const anchor =
	/<a\s[^<>]{0,600}?href\s*=\s*["']?(https?:\/\/[^"'\s<>]{4,600})["']?[^<>]{0,600}>((?:(?!<\/a)[\s\S]){0,1000})<\/a\s*>/gi;
const texLink = /\\href\{(https?:\/\/[^{}\s]{4,400})\}\{([^{}]{1,400})\}/gi;

function* linksIn(text: string): Generator<Mention> {
	const all: Mention[] = [];
	const add = (match: RegExpExecArray, url: string, shown: string) => {
		const id = idOfAddress(url);
		if (id !== undefined || kindOfAddress(url) === 'paper') {
			const span = { start: match.index, end: match.index + match[0].length };
			all.push(toMention(span, id, url, shown));
		}
	};
	if (text.includes('](')) {
		for (const match of text.matchAll(markdownLink)) {
			add(match, match[2] ?? '', match[1] ?? '');
		}
	}
	if (/<a\s/i.test(text)) {
		for (const match of text.matchAll(anchor)) {
			add(match, match[1] ?? '', match[2] ?? '');
		}
	}
	if (text.includes('\\href')) {
		for (const match of text.matchAll(texLink)) {
			add(match, (match[1] ?? '').replace(/\\/g, ''), match[2] ?? '');
		}
	}
	yield* all.sort((a, b) => a.span.start - b.span.start);
}

function* idsIn(text: string): Generator<Mention> {
	for (const { ref, span } of findCitations(text)) {
		if (ref.type === 'id') {
			const written = text.slice(span.start, span.end);
			yield toMention(
				span,
				ref.id,
				/^https?:/.test(written) ? written : undefined,
				undefined,
				written,
			);
		}
	}
}

function* addressesIn(text: string): Generator<Mention> {
	for (const { url, span } of findAddresses(text)) {
		const id = idOfAddress(url);
		if (id !== undefined || (kindOfAddress(url) === 'paper' && url.length < 400)) {
			yield toMention(span, id, url, undefined);
		}
	}
}

const bareDoi = new RegExp(`(?<![\\w./-])${doiBodySource}`, 'gi');

function* bareDois(text: string): Generator<Mention> {
	if (!text.includes('10.')) {
		return;
	}
	for (const match of text.matchAll(bareDoi)) {
		const written = trimDoi(match[0]);
		const id = written.length > 10 ? parsePublicId(`doi:${written}`) : undefined;
		if (id !== undefined) {
			yield toMention({ start: match.index, end: match.index + written.length }, id);
		}
	}
}

const lonelyId =
	/^[ \t]*(?:[-*•][ \t]+)?(\d{4}\.\d{4,5}(?:v\d{1,2})?|PMID:?[ \t]?\d{4,9})(?=[ \t]*$|[ \t]+\p{Lu})/gmu;

/** An id at the beginning of a line, as lists of ids have it: `2602.03647`, `PMID: 123456`. */
function* lonelyIds(text: string): Generator<Mention> {
	for (const match of text.matchAll(lonelyId)) {
		const written = match[1] ?? '';
		const id = parsePublicId(written.replace(/^PMID:?\s?/, 'pmid:'));
		if (id !== undefined) {
			const start = match.index + match[0].length - written.length;
			yield toMention({ start, end: start + written.length }, id, undefined, undefined, written);
		}
	}
}

function toMention(
	span: Span,
	id?: PublicId,
	url?: string,
	text?: string,
	written = url ?? '',
): Mention {
	const version = id?.startsWith('arxiv:') ? parseArxivVersion(written) : undefined;
	return {
		span,
		...(id !== undefined && { id }),
		...(version !== undefined && { version }),
		...(url !== undefined && { url }),
		...(text !== undefined && { text }),
	};
}

const like = /\barxiv(?:\.org\/(?:abs|pdf)\/|:[ \t]?)(\d{4}\.\d{3,6})(?![\d.]*\d)/gi;

/** What looks like an arXiv id and can be none, such as one of a thirteenth month. */
export function findImpossibleIds(text: string): readonly Problem[] {
	const problems: Problem[] = [];
	for (const match of text.matchAll(like)) {
		if (parsePublicId(`arxiv:${match[1] ?? ''}`) === undefined) {
			problems.push({
				message: 'This looks like an arXiv id, but no paper can have it.',
				span: { start: match.index, end: match.index + match[0].length },
			});
		}
	}
	return problems;
}
