import type { FactName, PaperFacts } from '../paper/paper';
import type { Span } from '../text';

/** The forms of listings that are understood; each has a parser of its own. */
export const listingForms = ['hf-text'] as const;
/** One of them. */
export type ListingForm = (typeof listingForms)[number];

/** One paper as one listing tells it, with its place in the listing. */
export interface Entry extends PaperFacts {
	/** The whole entry, from the first letter of its title to the end of its last line. */
	readonly span: Span;
	/** The organisation's short name in addresses, as `zai-org` is of Z.ai. */
	readonly organizationSlug?: string;
	/** Where each fact stands. */
	readonly spans: Readonly<Partial<Record<FactName, Span>>>;
}

/** What a parser could not use, with its span and a sentence that says why. */
export interface Problem {
	readonly message: string;
	readonly span: Span;
}

/** What came out of a listing. A bad entry costs one problem, never the rest of the file. */
export interface Listing {
	readonly form: ListingForm;
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
}
