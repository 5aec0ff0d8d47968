import type { Problem } from '../listing/listing';

/** A search that the user keeps under a name. */
export interface SavedSearch {
	readonly name: string;
	/** What the search box holds. */
	readonly query: string;
}

/** The searches that a file holds; a mistake in it costs itself alone. */
export interface ReadSearches {
	/** In the order of the file. */
	readonly searches: readonly SavedSearch[];
	readonly problems: readonly Problem[];
}

/** A change of the saved searches. */
export type SearchEdit =
	/** Takes the place of a search of the same name. */
	| { readonly type: 'addSearch'; readonly name: string; readonly query: string }
	| { readonly type: 'renameSearch'; readonly name: string; readonly to: string }
	| { readonly type: 'removeSearch'; readonly name: string };
