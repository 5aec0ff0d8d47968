import type { PublicId } from '../paper/ids';
import type { Span } from '../text';

/** What a citation names: a public id, or a key of the library. */
export type CitationRef =
	{ readonly type: 'id'; readonly id: PublicId } | { readonly type: 'key'; readonly key: string };

/** A place in a text that names a paper. */
export interface Citation {
	readonly ref: CitationRef;
	/** The citation as it stands, without what follows it, e.g. `arXiv:2602.03647v2`. */
	readonly span: Span;
	/** The place in the paper that follows it, e.g. `eq. 7`. */
	readonly locator?: string;
}
