import type { PaperDate } from '../../paper/paper';
import { readDate } from '../dates';
import type { Entry, Listing, ListingForm, Problem } from '../listing';
import { splitNames } from '../names';
import { cleanLine, type Notation } from '../text/clean';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { readAuthor, readAuthors } from './authors';
import { type FoundPaper, toArxivEntry } from './paper';

/** How feeds write: what is in them is HTML, or was once. */
const feedText: Notation = { tex: 'words', markup: true };

const feedRoot =
	/^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(feed|rss|rdf:RDF)[\s>]/i;

/** Which feed of arXiv's papers a text seems to be, if any; feeds of Hugging Face are others'. */
export function feedForm(head: string): 'arxiv-atom' | 'arxiv-rss' | undefined {
	const root = feedRoot.exec(head)?.[1]?.toLowerCase();
	if (root === undefined || !/arxiv/i.test(head) || /hugging ?face/i.test(head.slice(0, 1500))) {
		return undefined;
	}
	const isNews = /Announce Type:|announce_type|rss\.arxiv\.org|<subtitle>[^<]* updates on/i;
	return root === 'feed' && !isNews.test(head) ? 'arxiv-atom' : 'arxiv-rss';
}

/**
 * Parses feeds of arXiv: the answers of its API in Atom, of 2018 as of 2026, and its news in RSS
 * 2.0, Atom or, until 2024, RDF (<https://info.arxiv.org/help/api/user-manual.html>,
 * <https://info.arxiv.org/help/rss_specifications.html>); also feeds that others make of them.
 *
 * ```xml
 * <entry>
 *   <id>http://arxiv.org/abs/2607.04567v1</id>
 *   <published>2026-07-18T08:00:00Z</published>
 *   <title>Counting Flows</title>
 *   <summary>We count them.</summary>
 *   <author><name>Bo Author</name></author>
 *   <arxiv:primary_category term="stat.ML"/>
 *   <category term="stat.ML"/>
 * </entry>
 *
 * <item>
 *   <title>Counting Flows. (arXiv:2103.03223v3 [cs.LG] UPDATED)</title>
 *   <link>http://arxiv.org/abs/2103.03223</link>
 *   <description>arXiv:2103.03223v3 Announce Type: replace
 * Abstract: We count them.</description>
 *   <dc:creator>Bo Author, Di Author</dc:creator>
 * </item>
 * ```
 *
 * A feed without papers, as of a weekend, is a listing of none. The API tells an error as an entry.
 */
export function parseFeed(text: string, form: ListingForm): Listing {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const broken = readElements(text, new Set(['entry', 'item']), record => {
		if (isError(record)) {
			const said = cleanLine(textAt(record, 'summary') ?? '', feedText);
			problems.push({ message: `The service answered with an error: ${said}`, span: record.span });
			return;
		}
		const entry = toArxivEntry(readRecord(record), feedText);
		if (entry) {
			entries.push(entry);
		} else {
			const message = 'An entry of the feed with neither a title nor an id of a paper.';
			problems.push({ message, span: record.span });
		}
	});
	problems.push(...broken);
	problems.sort((a, b) => a.span.start - b.span.start);
	return { form, entries, problems };
}

function isError(record: XmlElement): boolean {
	return /arxiv\.org\/api\/errors/i.test(textAt(record, 'id') ?? '');
}

function readRecord(record: XmlElement): FoundPaper {
	const told = readSummary(record);
	const inner = headlineWithin(told.abstract);
	const summary = inner ?? told;
	const headline = inner?.headline ?? readHeadline(textAt(record, 'title') ?? '');
	const link = linkOf(record);
	const categories = categoriesOf(record);
	const ids = ['id', 'guid', 'identifier'].map(name => textAt(record, name));
	const about = record.attributes['rdf:about'];
	const people = authorsOf(record);
	return {
		span: record.span,
		title: headline.title,
		ids: [headline.id, summary.id, ...ids.map(bareId), about, link, pdfOf(record)],
		abstract: summary.abstract,
		...people,
		date: dateOf(record),
		categories: categories.length > 0 ? categories : headline.category,
		doi: textAt(record, 'doi') ?? textAt(record, 'DOI'),
		journal: textAt(record, 'journal_ref') ?? textAt(record, 'journal_reference'),
		comments: textAt(record, 'comment'),
		urls: link !== undefined && /^https?:/i.test(link) ? [link] : [],
	};
}

/** `oai:arXiv.org:2508.13426v1` and `arxiv:2601.02610:hepml-v1` name papers as well. */
function bareId(text: string | undefined): string | undefined {
	return text?.replace(/^oai:arXiv\.org:/i, 'arXiv:').replace(/^(arxiv:[\w./-]+):\S*$/i, '$1');
}

interface Headline {
	readonly title: string;
	readonly id?: string;
	readonly category?: readonly string[];
}

/** `Foo bar. (arXiv:2103.03223v3 [cs.LG] UPDATED)`, as titles were until 2024. */
function readHeadline(text: string): Headline {
	const match = /\.?\s*\((arXiv:[^\s()]+)(?:\s*\[([\w.-]+)\])?[^()]*\)\s*$/i.exec(text);
	return match
		? {
				title: text.slice(0, match.index),
				id: match[1] ?? '',
				...(match[2] !== undefined && { category: [match[2]] }),
			}
		: { title: text };
}

interface Summary {
	readonly id?: string;
	readonly abstract: string;
}

/** An abstract, behind `arXiv:ID Announce Type: new` and `Abstract:` where it has them. */
function readSummary(record: XmlElement): Summary {
	const text =
		textAt(record, 'summary') ?? textAt(record, 'description') ?? textAt(record, 'encoded') ?? '';
	const match =
		/^(?:<p>)?\s*(arXiv:\S+)\s+Announce Type:\s*[\w-]+\s*(?:<br\s*\/?>)?\s*(?:Abstract:\s*)?/i.exec(
			text,
		);
	return match ? { id: match[1] ?? '', abstract: text.slice(match[0].length) } : { abstract: text };
}

/**
 * Feeds in other languages put a summary in place of the title, and the paper's own title, as it
 * was until 2024, and abstract into paragraphs of the description: the abstract is the last one.
 */
function headlineWithin(text: string): (Summary & { readonly headline: Headline }) | undefined {
	if (!/^\s*<p>/.test(text) || !/\(arXiv:\d/.test(text)) {
		return undefined;
	}
	const paragraphs = text.split(/<\/?p>/).filter(paragraph => paragraph.trim() !== '');
	const at = paragraphs.findIndex(paragraph => /\(arXiv:[^\s()]+[^()]*\)\s*$/i.test(paragraph));
	const [own, last] = [paragraphs[at], paragraphs.at(-1)];
	return own === undefined || last === undefined || at === paragraphs.length - 1
		? undefined
		: { headline: readHeadline(own), abstract: last };
}

/** Of an entry's links the one to its page. */
function linkOf(record: XmlElement): string | undefined {
	const links = childrenOf(record, 'link');
	const page = links.find(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
	return page?.attributes.href ?? textAt(record, 'link');
}

function pdfOf(record: XmlElement): string | undefined {
	return childrenOf(record, 'link').find(({ attributes }) => attributes.title === 'pdf')?.attributes
		.href;
}

function categoriesOf(record: XmlElement): readonly string[] {
	const primary = childAt(record, 'primary_category')?.attributes.term;
	const others = [...childrenOf(record, 'category'), ...childrenOf(record, 'subject')].map(
		category => category.attributes.term ?? textOf(category),
	);
	return primary === undefined ? others : [primary, ...others];
}

/** Authors one by one, or all of them in one text with commas, perhaps as links. */
function authorsOf(record: XmlElement): Pick<FoundPaper, 'authors' | 'authorCount'> {
	const people = childrenOf(record, 'author').map(
		author => textAt(author, 'name') ?? textOf(author),
	);
	const creators = childrenOf(record, 'creator').map(textOf);
	const names = people.length > 0 ? people : creators;
	const [only = ''] = names;
	if (names.length === 1 && (only.includes(',') || /<\/?a\b|\sand\s/i.test(only))) {
		const { authors, count } = readAuthors(cleanLine(only, feedText), feedText);
		return { authors, authorCount: count };
	}
	const authors = names.flatMap(name => (name.includes(';') ? splitNames(name) : [name]));
	return {
		authors: authors.map(name => readAuthor(name, feedText)).filter(one => one !== undefined),
	};
}

function dateOf(record: XmlElement): PaperDate | undefined {
	const told = ['published', 'issued', 'pubDate', 'date'].map(name => textAt(record, name));
	const text = told.find(one => one !== undefined);
	return text === undefined ? undefined : readDate(text);
}
