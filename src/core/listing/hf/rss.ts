import { parsePublicId } from '../../paper/ids';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Listing, Problem } from '../listing';
import { parseNames, splitNames } from '../names';
import type { Source } from '../source';
import { cleanLine, cleanText } from '../text/clean';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';

/**
 * Parses a feed of Hugging Face's papers, RSS or Atom, as tools make them of the API.
 *
 * ```xml
 * <item>
 *   <title>Evidence First</title>
 *   <link>https://arxiv.org/abs/2510.00001</link>
 *   <description>&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; Ada Byron, Max Doe&lt;/p&gt;
 *     &lt;p&gt;&lt;b&gt;Upvotes:&lt;/b&gt; 12&lt;/p&gt;
 *     &lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; We reward evidence.&lt;/p&gt;</description>
 *   <pubDate>Wed, 01 Oct 2025 00:00:00 +0000</pubDate>
 * </item>
 * ```
 *
 * Other feeds have the abstract alone as description, and authors in elements of their own.
 *
 * @returns `undefined` where no item names a paper
 */
export function parseHfRss({ text }: Source): Listing | undefined {
	const entries: Entry[] = [];
	const strange: Problem[] = [];
	const unclosed = readElements(text, records, item => {
		const entry = toEntry(item);
		if (entry) {
			entries.push(entry);
		} else {
			strange.push({ message: 'This item names no paper.', span: item.span });
		}
	});
	if (entries.length === 0) {
		return undefined;
	}
	const problems = [...unclosed, ...strange].sort((a, b) => a.span.start - b.span.start);
	return { form: 'hf-rss', entries, problems };
}

/** Whether a text is a feed of Hugging Face's papers. */
export function looksLikeHfRss({ head }: Source): boolean {
	const start = head.slice(0, 8_000);
	return (
		/^<(?:\?xml|rss|feed|rdf:RDF)/i.test(start) &&
		/<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) &&
		/(?:huggingface|hf)\.co\/(?:api\/daily_)?papers|hugging ?face[^<]{0,30}papers|cdn-thumbnails\.huggingface\.co/i.test(
			start,
		)
	);
}

const records = new Set(['item', 'entry']);

function toEntry(item: XmlElement): Entry | undefined {
	const described = ['encoded', 'content', 'description', 'summary']
		.map(name => textAt(item, name) ?? '')
		.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
	const { fields, rest } = fieldsOf(described);
	const links = childrenOf(item, 'link').map(link => link.attributes.href ?? textOf(link).trim());
	const places = [...links, textAt(item, 'guid') ?? '', textAt(item, 'id') ?? ''];
	const shown = [...described.matchAll(thumbnail)].map(match => match[1] ?? '');
	const ids = [...places, ...shown].map(place => parsePublicId(place));
	const title = cleanLine(textAt(item, 'title') ?? '');
	if (ids.every(id => id === undefined) || title === '') {
		return undefined;
	}
	const abstract = cleanText(fields.get('summary') ?? fields.get('abstract') ?? rest, {
		markup: true,
	});
	const date = textAt(item, 'pubDate') ?? textAt(item, 'published') ?? textAt(item, 'date');
	const upvotes = /\d+/.exec(fields.get('upvotes') ?? textAt(item, 'upvotes') ?? '')?.[0];
	return entryOf({
		title,
		abstract,
		authors: parseNames(namesOf(item, fields.get('authors') ?? fields.get('author'))),
		date: date === undefined ? undefined : readDate(date),
		upvotes: upvotes === undefined ? undefined : Number(upvotes),
		keywords: splitNames(cleanLine(fields.get('keywords') ?? '', { markup: true })),
		categories: childrenOf(item, 'category').map(
			category => category.attributes.term ?? cleanLine(textOf(category)),
		),
		ids: [ids.find(id => id !== undefined)],
		urls: findAddresses(abstract).map(({ url }) => url),
		span: item.span,
	});
}

const thumbnail = /social-thumbnails\/papers\/([\w.]{9,12}?)\.png/g;

/** What stands behind bold labels, each in a paragraph, and what stands in paragraphs without. */
function fieldsOf(html: string): { fields: ReadonlyMap<string, string>; rest: string } {
	const fields = new Map<string, string>();
	const rest: string[] = [];
	for (const paragraph of html.split(/<\/?p[^>]{0,200}>|<br\s*\/?>/i)) {
		const label = /^\s*<(b|strong)>\s*([A-Za-z ]{3,20}?)\s*:?\s*<\/\1>\s*:?/i.exec(paragraph);
		if (label?.[2] !== undefined) {
			fields.set(label[2].toLowerCase(), paragraph.slice(label[0].length));
		} else if (!/^\s*(?:<img\b[^>]*>\s*)*$/i.test(paragraph)) {
			rest.push(paragraph);
		}
	}
	return { fields, rest: rest.join('\n\n') };
}

function namesOf(item: XmlElement, described: string | undefined): readonly string[] {
	if (described !== undefined) {
		return splitNames(cleanLine(described, { markup: true }));
	}
	const named = [...childrenOf(item, 'author'), ...childrenOf(item, 'creator')].map(author =>
		cleanLine(textOf(childAt(author, 'name') ?? author)),
	);
	return named.length === 1 ? splitNames(named[0] ?? '') : named;
}
