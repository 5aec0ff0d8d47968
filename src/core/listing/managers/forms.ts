import type { FormReader } from '../form';
import { looksLikeCsl, parseCsl } from './csl';
import { looksLikeEndnoteXml, parseEndnoteXml } from './endnoteXml';
import { looksLikeRdf, parseRdf } from './rdf';
import { looksLikeZotero, parseZotero } from './zotero';

/** What reference managers export. */
export const managerForms: readonly FormReader[] = [
	{
		form: 'zotero-json',
		called: 'JSON of Zotero or Better BibTeX',
		slug: 'zotero',
		papersGo: 'library',
		looksLike: looksLikeZotero,
		parse: parseZotero,
	},
	{
		form: 'csl-json',
		called: 'CSL-JSON',
		slug: 'references',
		papersGo: 'library',
		looksLike: looksLikeCsl,
		parse: parseCsl,
	},
	{
		form: 'zotero-rdf',
		called: 'Zotero RDF',
		slug: 'zotero',
		papersGo: 'library',
		looksLike: looksLikeRdf,
		parse: parseRdf,
	},
	{
		form: 'endnote-xml',
		called: 'EndNote XML',
		slug: 'endnote',
		papersGo: 'library',
		looksLike: looksLikeEndnoteXml,
		parse: parseEndnoteXml,
	},
];
