import type { Span } from '../../text';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { toCardEntries } from './cardEntry';
import { CardReader } from './cardReader';
import { type HtmlPage, readHtml } from './dom';
import { looksLikeMhtml, readMhtml } from './mhtml';
import { toPaperEntry } from './paper';
import { readPaperPage } from './paperPage';
import { readProps, type ShownItem } from './props';
import { readSiteCards } from './siteCards';

/**
 * Parses a saved page of Hugging Face: a day, week, month, search or trending page, or the page of
 * one paper; saved as HTML or MHTML, with or without its scripts, or what a browser copied of it.
 *
 * ```html
 * <div data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[{&quot;paper&quot;:…}]}">
 *   <article>… <h3><a href="/papers/2510.00001">Evidence First</a></h3> …</article>
 * </div>
 * ```
 *
 * What is rendered says which papers are on the page, since a search page also carries the day's;
 * the data for the scripts says more about them.
 *
 * @returns `undefined` where it holds no papers
 */
export function parseHfHtml(source: Source): Listing | undefined {
	const { text } = source;
	if (!looksLikeMhtml(source.head)) {
		return toListing(parsePage(text, source.name));
	}
	const { html, toSpans } = readMhtml(text);
	const { entries, problems } = parsePage(html, source.name);
	const spans = toSpans([...entries, ...problems].map(({ span }) => span));
	return toListing({
		entries: entries.map(({ spans: _, ...entry }, i) => ({
			...entry,
			span: spans[i] ?? entry.span,
		})),
		problems: problems.map((problem, i) => ({
			...problem,
			span: spans[entries.length + i] ?? problem.span,
		})),
	});
}

/** Whether a text is a saved page with Hugging Face's papers on it. */
export function looksLikeHfHtml({ head, text }: Source): boolean {
	if (looksLikeMhtml(head)) {
		return /huggingface\.co\/papers|hugging ?face/i.test(head);
	}
	if (!/^(?:<(?!\?xml[^>]*>\s*<(?:rss|feed|rdf))|Version:\d)/i.test(head)) {
		return false;
	}
	return (
		/data-target=["']?(?:DailyPapers|PaperContent)/.test(text) ||
		/href ?= ?["']?(?:https?:\/\/(?:www\.)?(?:huggingface|hf)\.co)?\/papers\/\d{4}\.\d{4,5}/i.test(
			text,
		) ||
		(/(?:huggingface|hf)\.co\/papers\b/i.test(text) && /arxiv\.org\/abs\//i.test(text))
	);
}

interface Found {
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
}

function toListing({ entries, problems }: Found): Listing | undefined {
	return entries.length === 0
		? undefined
		: {
				form: 'hf-html',
				entries,
				problems: [...problems].sort((a, b) => a.span.start - b.span.start),
			};
}

function parsePage(html: string, name: string): Found {
	const page = readHtml(html);
	const props = readProps(html, page.props);
	if (props.paper) {
		const entry = toPaperEntry(props.paper.item, props.paper.span);
		return { entries: entry ? [entry] : [], problems: props.problems };
	}
	const cards = readDom(page, html, name);
	if (cards.entries.length === 0) {
		const entries = props.listed.map(toEntry).filter(entry => entry !== undefined);
		if (entries.length > 0) {
			return { entries, problems: props.problems };
		}
		const single = readPaperPage(page);
		return { entries: single ? [single] : readSiteCards(page.pieces), problems: props.problems };
	}
	const known = new Map(props.all.map(shown => [shown.id, shown]));
	const entries = cards.entries.map(entry => {
		const shown = entry.ids[0] && known.get(entry.ids[0]);
		return (shown && toPaperEntry(shown.item, entry.span)) ?? entry;
	});
	const isKnown = cards.entries.every(({ ids }) => ids[0] && known.has(ids[0]));
	return { entries, problems: isKnown ? props.problems : [...props.problems, ...cards.problems] };
}

function toEntry({ item, span }: ShownItem): Entry | undefined {
	return toPaperEntry(item, span);
}

/** What is rendered. Only what stands between papers is a problem; around them is the site. */
function readDom(page: HtmlPage, html: string, name: string): Found {
	const reader = new CardReader();
	for (const piece of page.pieces) {
		reader.take(piece);
	}
	const found = reader.finish();
	// A paper's own page has a heading of its own, and links to others below it.
	const cards = found.cards.filter(card => card.id !== undefined);
	const { entries, problems } = toCardEntries(cards, html, name);
	const within: Span = { start: entries[0]?.span.start ?? 0, end: entries.at(-1)?.span.start ?? 0 };
	const strays = found.problems.filter(
		({ span }) => span.start > within.start && span.end < within.end,
	);
	return { entries, problems: [...strays, ...problems] };
}
