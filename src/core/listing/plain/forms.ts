import { mayCite } from '../../citations/find';
import type { FormReader } from '../form';
import { parseMentions } from './read';

/** What is left when a text is in none of the other forms. */
export const plainForms: readonly FormReader[] = [
	{
		form: 'mentions',
		called: 'any text with arXiv ids, DOIs or addresses of papers',
		slug: 'mentions',
		papersGo: 'inbox',
		looksLike: ({ text }) => mayCite(text) || otherHint.test(text),
		parse: parseMentions,
	},
];

/** What names papers beside the citations that are found in all texts. */
const otherHint =
	/10\.\d{4,9}\/|\.pdf|pubmed|pmid|semanticscholar|openalex|dblp|^[ \t]{0,20}\d{4}\.\d{4,5}|https?:\/\/\S{0,60}(?:acm|ieee|springer|sciencedirect|thecvf|nips|neurips|mlr|usenix|nature)/im;
