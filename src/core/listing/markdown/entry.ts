import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { entryOf } from '../entryOf';
import type { Entry } from '../listing';
import type { ItemFacts } from './item';
import { shortSummary } from './meta';

/** Where an entry stands, and what the headings above it tell. */
export interface Placed {
	readonly title: string;
	readonly span: Span;
	/** Of the headings: counts where the entry has none of its own. */
	readonly date: PaperDate | undefined;
	readonly categories: readonly string[];
}

/** What was told of a paper, in whatever piece of Markdown, as an entry. */
export function toMarkdownEntry(facts: ItemFacts, placed: Placed): Entry {
	const date = facts.date ?? placed.date;
	return entryOf({
		title: placed.title,
		span: placed.span,
		ids: facts.ids,
		version: facts.version,
		authors: facts.authors,
		abstract: facts.abstract ?? shortSummary(facts.summary.join(' ')),
		venue: facts.venue,
		date,
		published: facts.isPublished ? date : undefined,
		organization: facts.organization,
		code: facts.code,
		project: facts.project,
		keywords: facts.keywords,
		urls: facts.urls,
		categories: placed.categories,
	});
}
