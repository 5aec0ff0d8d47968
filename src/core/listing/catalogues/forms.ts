import type { FormReader } from '../form';
import { looksLikeAcl, parseAcl } from './acl';
import { looksLikeCrossrefXml, parseCrossrefXml } from './crossrefXml';
import { looksLikeDblp, parseDblp } from './dblp';
import { looksLikePubmed, parsePubmed } from './pubmed';

/** What catalogues of published papers give away as XML. */
export const catalogueForms: readonly FormReader[] = [
	{
		form: 'pubmed-xml',
		called: 'PubMed XML',
		slug: 'pubmed',
		papersGo: 'library',
		looksLike: looksLikePubmed,
		parse: parsePubmed,
	},
	{
		form: 'acl-xml',
		called: 'ACL Anthology XML',
		slug: 'acl-anthology',
		papersGo: 'library',
		looksLike: looksLikeAcl,
		parse: parseAcl,
	},
	{
		form: 'dblp',
		called: 'DBLP XML or a DBLP search',
		slug: 'dblp',
		papersGo: 'library',
		looksLike: looksLikeDblp,
		parse: parseDblp,
	},
	{
		form: 'crossref-xml',
		called: 'Crossref XML',
		slug: 'crossref',
		papersGo: 'library',
		looksLike: looksLikeCrossrefXml,
		parse: parseCrossrefXml,
	},
];
