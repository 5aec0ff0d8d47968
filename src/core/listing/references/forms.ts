import type { FormReader } from '../form';
import { looksLikeCff, parseCff } from './cff';
import { looksLikeCsv, parseCsv } from './csv';
import { looksLikeMedline, parseMedline } from './medline';
import { looksLikeRefer, parseRefer } from './refer';
import { looksLikeRis, parseRis } from './ris';
import { looksLikeTagged, parseTagged } from './tagged';

/** What databases and reference managers export as lines with tags, as CSV or as CITATION.cff. */
export const referenceForms: readonly FormReader[] = [
	{
		form: 'medline',
		called: 'a MEDLINE or nbib file',
		slug: 'pubmed',
		papersGo: 'library',
		looksLike: looksLikeMedline,
		parse: parseMedline,
	},
	{
		form: 'ris',
		called: 'a RIS file',
		slug: 'references',
		papersGo: 'library',
		looksLike: looksLikeRis,
		parse: parseRis,
	},
	{
		form: 'tagged',
		called: 'a plain-text export of the Web of Science or Ovid, or a NEP report of RePEc',
		slug: 'export',
		papersGo: 'library',
		looksLike: looksLikeTagged,
		parse: parseTagged,
	},
	{
		form: 'endnote-refer',
		called: 'a refer or EndNote (.enw) file',
		slug: 'references',
		papersGo: 'library',
		looksLike: looksLikeRefer,
		parse: parseRefer,
	},
	{
		form: 'cff',
		called: 'a CITATION.cff file',
		slug: 'citation',
		papersGo: 'library',
		looksLike: looksLikeCff,
		parse: parseCff,
	},
	{
		form: 'csv',
		called: 'a CSV file with titles and authors',
		slug: 'references',
		papersGo: 'library',
		looksLike: looksLikeCsv,
		parse: parseCsv,
	},
];
