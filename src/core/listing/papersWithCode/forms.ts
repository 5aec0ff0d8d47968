import type { FormReader } from '../form';
import { looksLikePapersWithCode, parsePapersWithCode } from './read';

/** The files of Papers with Code. */
export const papersWithCodeForms: readonly FormReader[] = [
	{
		form: 'papers-with-code',
		called: 'a dump of Papers with Code (JSON)',
		slug: 'papers-with-code',
		papersGo: 'library',
		looksLike: looksLikePapersWithCode,
		parse: parsePapersWithCode,
	},
];
