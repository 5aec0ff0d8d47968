import { parseArxivVersion, type PublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { findCitations } from '../../citations/find';
import { proseOdds } from '../prose';
import { cleanText } from '../text/clean';
import { idOfAddress, labelledLine, labelOf } from './address';
import { anyLink, type Inline, type Link, parseInline, plainOf, plainText } from './inline';
import { parseNamesOnly, parseVenue, parseWholeDate } from './meta';

/** What a piece of a list tells about one paper; filled piece by piece. */
export class ItemFacts {
	title = '';
	readonly ids: PublicId[] = [];
	readonly urls: string[] = [];
	readonly keywords: string[] = [];
	readonly summary: string[] = [];
	/** Topics that the source gives the paper itself, besides its headings. */
	readonly topics: string[] = [];
	/** What is called its abstract, whole. */
	abstract: string | undefined;
	version: number | undefined;
	authors: readonly Author[] | undefined;
	venue: string | undefined;
	date: PaperDate | undefined;
	/** The date is that of a publication in the venue. */
	isPublished = false;
	organization: string | undefined;
	code: string | undefined;
	project: string | undefined;
	/** Whether something says that this is a paper: an address, a label, a venue. */
	isPaper = false;
	/** Whether it is so by an address or a label. */
	isLinked = false;
	/** Whether all that it leads to is something else: code, models, talk, places in the document. */
	isElsewhere = false;

	/** Takes a link by what it leads to and what it is called. */
	link({ text, url, kind, label: own }: Link, label = own): void {
		if (label === 'paper' && !(kind === 'page' && url !== '')) {
			this.isPaper = true;
			this.isLinked = true;
		}
		if (url === '' || kind === 'page') {
			return;
		}
		if (kind === 'paper') {
			this.isPaper = true;
			this.isLinked = true;
			const id = idOfAddress(url);
			if (id !== undefined && (this.ids.length === 0 || label !== 'other')) {
				this.id(id, url);
			}
		} else if (kind === 'code' ? label !== 'project' : label === 'code' && kind !== 'elsewhere') {
			if (label === 'code' || !besidesCode.test(text)) {
				this.code ??= url;
			}
		} else if (label === 'project') {
			this.project ??= url;
		}
		this.urls.push(url);
	}

	/** Takes what names the paper within a text that is no link: `arXiv:2602.03647v2`. */
	mentions(text: string): void {
		if (this.ids.length > 0) {
			return;
		}
		for (const { ref, span } of findCitations(text)) {
			if (ref.type === 'id') {
				this.isPaper = true;
				this.isLinked = true;
				this.id(ref.id, text.slice(span.start, span.end));
			}
		}
	}

	/** Of several papers of one kind the first one counts: others are compared with or built on. */
	private id(id: PublicId, written: string): void {
		const kind = id.slice(0, id.indexOf(':') + 1);
		if (this.ids.some(other => other.startsWith(kind))) {
			return;
		}
		this.ids.push(id);
		if (kind === 'arxiv:') {
			this.version = parseArxivVersion(written);
		}
	}

	/** Takes small facts out of a text: names, venue, dates. */
	rest(flat: string): void {
		if (flat.length < 3 || !/\w{2}/.test(flat)) {
			return;
		}
		const [text, slanted] = takeSlanted(flat.replace(anyLink, '|'));
		for (const part of slanted) {
			const plain = plainText(part);
			const names = this.authors ? undefined : parseNamesOnly(plain);
			if (names && parseVenue(plain) === undefined) {
				this.authors = names;
			} else if (!this.small(plain)) {
				this.sentences(plain);
			}
		}
		if (!this.authors && /\bet\.?,? ?al\b/.test(text)) {
			const names = beforeEtAl.exec(text)?.[1];
			this.authors = names === undefined ? undefined : parseNamesOnly(`${names.trim()} et al.`);
		}
		for (const piece of text.split(/[|｜[\](){}<>;\n]|\s[–—-]\s/)) {
			if (piece.length < 2 || !/\w{2}/.test(piece)) {
				continue;
			}
			const plain = plainText(piece)
				.replace(/^[\s.,:;*"”-]+/, '')
				.replace(/(?<![\s,:;*-])[\s,:;*-]+$/, '');
			if (plain.length >= 2 && labelOf(plain) === undefined && !this.small(plain)) {
				this.sentences(plain);
			}
		}
	}

	/** A text of several small facts: `IJCAI 2019. Ada Lovelace`, `Google, 2023`. */
	private sentences(text: string): void {
		if (text.length > 400) {
			return;
		}
		const pieces = text.split(/\.\s+|\.$/);
		const parts = pieces.length > 1 ? pieces : text.split(',');
		if (parts.length > 1) {
			for (const part of parts) {
				this.small(part.trim());
			}
		}
	}

	/** @returns whether the text was something */
	private small(text: string): boolean {
		if (text.length < 2 || text.length > 2_000) {
			return false;
		}
		const date = /\d{4}/.test(text) ? parseWholeDate(text) : undefined;
		if (date !== undefined) {
			this.setDate(date, false);
			return true;
		}
		const found = parseVenue(text);
		if (found) {
			this.setVenue(found.venue, found.date);
			return true;
		}
		const names = this.authors || /\d{2}/.test(text) ? undefined : parseNamesOnly(text);
		if (names && (names.length > 1 || /,|\band\b|\bet\.? al/.test(text))) {
			this.authors = names;
		}
		return names !== undefined;
	}

	/** Takes a venue with the date of its publication there. */
	setVenue(venue: string | undefined, date: PaperDate | undefined): void {
		if (venue !== undefined && this.venue === undefined) {
			this.venue = venue;
			this.isPublished = date !== undefined && this.date === undefined;
		}
		this.isPaper ||= venue !== undefined && date !== undefined;
		if (date !== undefined) {
			this.setDate(date, this.isPublished);
		}
	}

	/** Takes a date unless a more exact one is known. */
	setDate(date: PaperDate, isPublished: boolean): void {
		if (this.date === undefined || (date.length > this.date.length && !isPublished)) {
			this.date = date;
			this.isPublished = isPublished;
		}
	}

	/** Takes names that are called such, unless there are some. */
	setAuthors(text: string): void {
		this.authors ??= parseNamesOnly(plainText(text));
	}
}

/** What lies beside code and is none. */
const besidesCode =
	/^\W*(?:data ?sets?|data|models?|checkpoints?|weights|eval tool|tools?|demo|bibtex|leaderboard|benchmark|slides?|poster|collection)/i;

const beforeEtAl =
	/(?:^|[,.;:|)"”*\]]\s*|\s[-–—]\s|\sby\s)(\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|den|di|da|la|del|dos|le|el|al)\s){0,2}\p{Lu}[\p{L}.'’-]*){0,4}(?:,\s?\p{Lu}[\p{L}.'’ -]{1,40}){0,12}),?\s?et\.?,?\s?al\b/u;

function takeSlanted(flat: string): readonly [string, readonly string[]] {
	if (!/[*_]/.test(flat)) {
		return [flat, []];
	}
	const slanted: string[] = [];
	const text = flat.replace(
		/(?<![\w*\\])(\*{1,3}|_{1,2})(?=\S)([^*_\n]*(?:\n[^*_\n]+)?)(?<=\S)\1(?![\w*])/g,
		(_, __, inner: string) => {
			slanted.push(inner);
			return '|';
		},
	);
	return [text, slanted];
}

/** Takes a line below an entry: one fact with its label, names, a venue, or what it is about. */
export function takeDetail(facts: ItemFacts, text: string): void {
	const labelled = labelledLine(text);
	const value = labelled?.value ?? text;
	const inline = parseInline(value);
	const plain = plainOf(inline, inline.flat);
	const isNone = /^(?:none|null|n\/?a|todo|tbd|无|暂无|-|no)?\.?$/i.test(plain);
	for (const link of inline.links) {
		const label = labelled?.label ?? link.label;
		const isOfCode = label === 'paper' && link.kind === 'code' && link.label === undefined;
		facts.link(link, isOfCode ? 'code' : label);
	}
	switch (labelled?.label) {
		case 'paper':
			facts.isPaper = true;
			facts.isLinked = true;
			facts.mentions(inline.flat);
			facts.rest(inline.flat);
			return;
		case 'authors':
			facts.setAuthors(plain);
			return;
		case 'keywords':
			if (!isNone) {
				facts.keywords.push(...splitWords(plain));
			}
			return;
		case 'venue': {
			const found = parseVenue(plain);
			if (found) {
				facts.setVenue(found.venue, found.date);
			} else if (!isNone && plain.length < 160) {
				facts.setVenue(plain, undefined);
			}
			return;
		}
		case 'date': {
			const date = parseWholeDate(plain);
			if (date !== undefined) {
				facts.setDate(date, false);
			}
			return;
		}
		case 'topics':
			if (!isNone && plain.length < 160) {
				facts.topics.push(...splitWords(plain));
			}
			return;
		case 'abstract':
			if (!isNone && /^[\s*_>[]*(?:abstract|摘要)/i.test(text)) {
				facts.abstract ??= cleanText(value.replace(/^\s*\*+\s*/, ''), { tex: true, markup: true });
			} else if (!isNone) {
				facts.summary.push(plain);
			}
			return;
		case 'organization':
			if (!isNone) {
				facts.organization ??= plain;
			}
			return;
		case undefined:
			facts.mentions(inline.flat);
			takeUnlabelled(facts, inline, plain);
			return;
		case 'code':
		case 'project':
		case 'other':
	}
}

function takeUnlabelled(facts: ItemFacts, inline: Inline, plain: string): void {
	const names = facts.authors ? undefined : parseNamesOnly(plain);
	if (names) {
		facts.authors = names;
		return;
	}
	if (plain.length > 160 && inline.links.length <= 6 && proseOdds(plain) > 1) {
		facts.summary.push(plain);
		return;
	}
	const isSentence = plain.length > 80 || (/[.。]$/.test(plain) && proseOdds(plain) > 0);
	if (isSentence && inline.links.length === 0 && !/\d{4}\.?$/.test(plain)) {
		facts.summary.push(plain);
		return;
	}
	facts.rest(inline.flat);
}

function splitWords(text: string): readonly string[] {
	return text
		.split(/[,;，；、|]/)
		.map(word => word.trim().replace(/\.$/, ''))
		.filter(word => word !== '');
}
