import type { FactName, PaperFacts, Status } from '../paper/paper';
import type { Span } from '../text';

/** The forms of listings that are understood; each has a parser of its own. */
export const listingForms = [
	'hf-text',
	'hf-links',
	'hf-html',
	'hf-json',
	'hf-rss',
	'hf-markdown',
	'arxiv-mail',
	'arxiv-html',
	'arxiv-text',
	'arxiv-atom',
	'arxiv-rss',
	'oai-pmh',
	'arxiv-json',
	'arxiv-table',
	'markdown-digest',
	'markdown-table',
	'markdown-list',
	'papers-with-code',
	'bibtex',
	'ris',
	'endnote-refer',
	'medline',
	'tagged',
	'cff',
	'csv',
	'csl-json',
	'zotero-json',
	'zotero-rdf',
	'endnote-xml',
	'pubmed-xml',
	'semantic-scholar',
	'openalex',
	'crossref',
	'crossref-xml',
	'openreview',
	'dblp',
	'acl-xml',
	'accepted-list',
	'json-records',
	'mentions',
] as const;
/** One of them. */
export type ListingForm = (typeof listingForms)[number];

/** One paper as one listing tells it, with its place in the listing. */
export interface Entry extends PaperFacts {
	/** The whole entry, from the first letter of its title to the end of its last line. */
	readonly span: Span;
	/** The organisation's short name in addresses, as `zai-org` is of Z.ai. */
	readonly organizationSlug?: string;
	/** Where each fact stands, in forms that people read; others tell only where the entry stands. */
	readonly spans?: Readonly<Partial<Record<FactName, Span>>>;
	/** What a bibliography calls it: citation keys, the one to write first. */
	readonly keys?: readonly string[];
	/** What its user decided in another tool, such as JabRef's `readstatus`. */
	readonly triage?: EntryTriage;
}

/** Decisions that another tool wrote into a listing; they count until the user decides here. */
export interface EntryTriage {
	readonly status?: Status;
	readonly star?: boolean;
	readonly tags?: readonly string[];
}

/** What a parser could not use, with its span and a sentence that says why. */
export interface Problem {
	readonly message: string;
	readonly span: Span;
	/** Nothing is wrong with the text: what it names is not there at present. */
	readonly isHint?: boolean;
}

/** What came out of a listing. A bad entry costs one problem, never the rest of the file. */
export interface Listing {
	readonly form: ListingForm;
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
}
