import type { FormReader } from '../form';
import { isCalledBibtex, parseBibtex } from './bibtex';

/** `@misc{key,` or `@misc(key,`, also without a key. */
const anyEntry =
	/@\s{0,9}[A-Za-z][\w-]{0,40}\s{0,9}[{(]\s{0,9}(?:[^\s,{}()="@]{0,200}\s{0,9},|[A-Za-z][\w-]{0,40}\s{0,9}=)/;

/** Bibliographies of LaTeX. */
export const bibtexForms: readonly FormReader[] = [
	{
		form: 'bibtex',
		called: 'a BibTeX or BibLaTeX file',
		slug: 'bibliography',
		papersGo: 'library',
		looksLike: source =>
			isCalledBibtex(source.name)
				? source.text.includes('@')
				: source.json === undefined && !source.head.startsWith('<') && anyEntry.test(source.text),
		parse: parseBibtex,
	},
];
