import { parseArxivVersion, parsePublicId, type PublicId } from '../../paper/ids';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import { forEachLine } from '../lines';
import type { Entry, Listing, Problem } from '../listing';
import { parseNames, splitNames } from '../names';
import type { Source } from '../source';
import { cleanLine, cleanText } from '../text/clean';
import { kindOfAddress } from './address';
import { parseInline } from './inline';

/**
 * Parses digests in Markdown that give each paper a heading and labelled lines below it, as tools
 * write them that fetch a day's papers:
 *
 * ```md
 * ## [1] [Maps for Agents](https://arxiv.org/abs/2605.13741)
 *
 * **Authors**: Ada Lovelace, Alan Turing
 * **Link**: [PDF](https://arxiv.org/pdf/2605.13741)
 * **Abstract**: An agent that draws a map gets lost less often.
 *
 * ---
 * ```
 *
 * Labels may be bold, items of a list, or in Chinese; the names may stand in italics without a
 * label. A value goes on until the next label, heading or rule. Headings without labels below
 * them are sections, which become categories.
 *
 * @returns `undefined` where fewer than two papers are written so
 */
export function parseMarkdownDigest({ text }: Source): Listing | undefined {
	const reader = new DigestReader(text);
	forEachLine(text, (start, end) => reader.line(start, end));
	reader.finish(text.length);
	const { entries, problems } = reader;
	return entries.length < 2 ? undefined : { form: 'markdown-digest', entries, problems };
}

/** Whether there are labels enough below headings: cheap, and sure enough to parse the text. */
export function looksLikeMarkdownDigest({ head }: Source): boolean {
	const labels = head.match(anyLabel) ?? [];
	const headings = head.match(/^#{1,5} /gm) ?? [];
	return labels.length >= 3 && headings.length >= 2 && labels.length >= headings.length * 0.8;
}

type Fact = 'authors' | 'link' | 'abstract' | 'date' | 'categories' | 'venue' | 'keywords' | 'code';

/** What each fact is called, in lower case. */
const labels: Readonly<Record<string, Fact>> = {
	...{ author: 'authors', authors: 'authors', by: 'authors', 作者: 'authors' },
	...{ link: 'link', links: 'link', url: 'link', pdf: 'link', paper: 'link', arxiv: 'link' },
	...{ 'arxiv id': 'link', 'paper id': 'link', id: 'link', 'paper link': 'link', 链接: 'link' },
	...{ 'pdf link': 'link', 'arxiv link': 'link', 论文链接: 'link', doi: 'link' },
	...{ abstract: 'abstract', summary: 'abstract', 摘要: 'abstract', abs: 'abstract' },
	...{ date: 'date', published: 'date', 'publish date': 'date', submitted: 'date', 日期: 'date' },
	...{ 'published date': 'date', 'publication date': 'date', 发布时间: 'date', updated: 'date' },
	...{
		category: 'categories',
		categories: 'categories',
		subjects: 'categories',
		类别: 'categories',
	},
	...{ 'main category': 'categories', 'primary category': 'categories', 分类: 'categories' },
	...{ venue: 'venue', journal: 'venue', conference: 'venue' },
	...{ keywords: 'keywords', tags: 'keywords', 关键词: 'keywords' },
	...{ code: 'code', github: 'code', 'code link': 'code', 代码: 'code' },
};

const label =
	/^(?:[-*+] +)?(?:\*\*|__|\*)?([A-Za-z][A-Za-z ]{1,20}|\p{Script=Han}{2,6})(?:\*\*|__|\*)?[ \t]*[:：](?:\*\*|__|\*)?[ \t]*(.*)$/u;

const anyLabel =
	/^(?:[-*+] +)?(?:\*\*|__|\*)?(?:authors?|link|url|pdf|arxiv|abstract|summary|date|published|categor(?:y|ies)|main category|作者|链接|摘要)(?:\*\*|__|\*)?[ \t]*[:：]/gim;

/** More sections in each other than any digest has. */
const deepest = 6;

/** A paper while its lines are read. */
interface Open {
	readonly heading: string;
	readonly level: number;
	readonly start: number;
	end: number;
	readonly facts: Map<Fact, string>;
	/** The fact whose value goes on. */
	last: Fact | undefined;
	/** What stands below the heading before the first label. */
	before: string;
}

class DigestReader {
	readonly entries: Entry[] = [];
	readonly problems: Problem[] = [];
	private open: Open | undefined;
	/** Headings that are sections, by level. */
	private sections: (string | undefined)[] = [];
	private inFence = false;

	constructor(private readonly text: string) {}

	line(from: number, end: number): void {
		const line = this.text.slice(from, end).trim();
		if (line.startsWith('```')) {
			this.inFence = !this.inFence;
		}
		const heading = this.inFence ? null : /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
		if (heading) {
			this.finish(from);
			const { length: level } = heading[1] ?? '';
			const start = this.text.indexOf('#', from);
			this.open = {
				...{ heading: heading[2] ?? '', level, start, end },
				...{ facts: new Map(), last: undefined, before: '' },
			};
			return;
		}
		if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) {
			this.finish(from);
			return;
		}
		if (this.open && line !== '') {
			this.takeLine(this.open, line, end);
		} else if (this.open?.last === 'abstract') {
			this.open.facts.set('abstract', `${this.open.facts.get('abstract') ?? ''}\n\n`);
		} else if (this.open) {
			this.open.last = undefined;
		}
	}

	finish(end: number): void {
		const open = this.open;
		this.open = undefined;
		if (!open) {
			return;
		}
		if (open.facts.size === 0) {
			this.sections.length = Math.min(open.level - 1, deepest);
			this.sections[open.level - 1] = cleanLine(parseInline(open.heading).flat);
			return;
		}
		const entry = toEntry(open, this.sections.slice(0, open.level - 1));
		if (entry) {
			this.entries.push(entry);
		} else if (open.facts.has('authors') || open.facts.has('abstract')) {
			const message = 'A heading with facts of a paper, but nothing to call it by.';
			this.problems.push({ message, span: { start: open.start, end: Math.min(open.end, end) } });
		}
	}

	private takeLine(open: Open, line: string, end: number): void {
		const match = label.exec(line);
		const fact = match && labels[(match[1] ?? '').trim().toLowerCase()];
		open.end = end;
		if (fact) {
			open.last = fact;
			const known = open.facts.get(fact);
			open.facts.set(fact, known === undefined ? (match[2] ?? '') : `${known} ${match[2] ?? ''}`);
		} else if (match && /^(?:[-*+] +)?\*\*/.test(line)) {
			open.last = undefined; // A label that says nothing of a paper.
		} else if (open.last) {
			open.facts.set(open.last, `${open.facts.get(open.last) ?? ''}\n${line}`);
		} else if (open.facts.size === 0 && open.before === '') {
			open.before = line;
		}
	}
}

function toEntry(open: Open, sections: readonly (string | undefined)[]): Entry | undefined {
	const { heading, facts, before, start, end } = open;
	const { flat, links } = parseInline(heading);
	const own = links.find(({ text }) => text.length > 3);
	const title = cleanLine(stripped(own && !/^pdf|arxiv$/i.test(own.text) ? own.text : flat));
	const written = ['link', 'code'] as const;
	const urls = [
		...links.map(({ url }) => url),
		...written.flatMap(name => addressesIn(facts.get(name))),
	];
	const ids = [...urls, ...(facts.get('link') ?? '').split(/[\s,|]+/)].map(parsePlace);
	if (
		title === '' ||
		(ids.every(id => id === undefined) && urls.length === 0 && !facts.has('authors'))
	) {
		return undefined;
	}
	const names = facts.get('authors') ?? /^[*_](?!\*)(.+)[*_]$/.exec(before)?.[1];
	const date = facts.get('date');
	const listed = (name: Fact) =>
		(facts.get(name) ?? '')
			.split(/[,;|、，]/)
			.map(one => cleanLine(stripped(one)))
			.filter(one => one !== '');
	return entryOf({
		title,
		abstract: cleanText(plain(facts.get('abstract'))),
		authors: names === undefined ? [] : parseNames(splitNames(plain(names))),
		date: date === undefined ? undefined : readDate(plain(date)),
		venue: cleanLine(plain(facts.get('venue'))),
		categories: [...listed('categories'), ...sections.filter(one => one !== undefined)],
		keywords: listed('keywords'),
		code: addressesIn(facts.get('code'))[0],
		ids,
		version: urls.map(parseArxivVersion).find(one => one !== undefined),
		urls: urls.filter(url => kindOfAddress(url) !== 'code'),
		span: { start, end },
	});
}

function parsePlace(text: string): PublicId | undefined {
	return parsePublicId(text.replace(/[`<>()]/g, ''));
}

function addressesIn(text: string | undefined): readonly string[] {
	return parseInline(text ?? '').links.map(({ url }) => url);
}

/** A value without links' addresses and marks of emphasis. */
function plain(text = ''): string {
	const { flat, links } = parseInline(text);
	let next = 0;
	return flat
		.replace(/[\ue100-\uf0ff]/g, () => links[next++]?.text ?? '')
		.replace(/\*\*|__|<\/?[a-z][^<>]{0,80}>/gi, '');
}

/** A title without numbers before it and marks around it. */
function stripped(text: string): string {
	return text
		.replace(/[\ue100-\uf0ff]/g, ' ')
		.replace(/^\s*(?:\[?\d{1,4}[\].):]|\d{1,4}\s*[-–—])\s+/, '')
		.replace(/\*\*|__|`/g, '')
		.trim();
}
