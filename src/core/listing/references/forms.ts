import type { FormReader } from '../form';
import { looksLikeRis, parseRis } from './ris';

/** What databases and reference managers export as lines with tags, as CSV or as CITATION.cff. */
export const referenceForms: readonly FormReader[] = [
	{
		form: 'ris',
		called: 'a RIS file',
		slug: 'references',
		papersGo: 'library',
		looksLike: looksLikeRis,
		parse: parseRis,
	},
];
