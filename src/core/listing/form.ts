import type { Listing, ListingForm } from './listing';
import type { Source } from './source';

/** How one form is told from others and read. */
export interface FormReader {
	readonly form: ListingForm;
	/** What people call such a text, as in "Read as a BibTeX file". */
	readonly called: string;
	/** What a listing of this form is called where it comes without a name, e.g. `daily-papers`. */
	readonly slug: string;
	/**
	 * Where its papers go unless the user says otherwise: news is to be triaged, a bibliography or a
	 * list of ten thousand accepted papers is not.
	 */
	readonly papersGo: 'inbox' | 'library';
	/** A cheap look at the content, which may take another text for one of this form. */
	readonly looksLike: (source: Source) => boolean;
	/** `undefined` where the first look was wrong. Never throws. */
	readonly parse: (source: Source) => Listing | undefined;
}
