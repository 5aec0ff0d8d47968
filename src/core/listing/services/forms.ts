import type { FormReader } from '../form';
import { looksLikeCrossref, parseCrossref } from './crossref';
import { looksLikeOpenAlex, parseOpenAlex } from './openAlex';
import { looksLikeOpenReview, parseOpenReview } from './openReview';
import { looksLikeOpenReviewList, parseOpenReviewList } from './openReviewList';
import { looksLikeSemanticScholar, parseSemanticScholar } from './semanticScholar';

/** What services that know papers answer. The answer to a search is news; a venue's notes are not. */
export const serviceForms: readonly FormReader[] = [
	{
		form: 'semantic-scholar',
		called: 'JSON of Semantic Scholar',
		slug: 'semantic-scholar',
		papersGo: 'inbox',
		looksLike: looksLikeSemanticScholar,
		parse: parseSemanticScholar,
	},
	{
		form: 'openalex',
		called: 'JSON of OpenAlex',
		slug: 'openalex',
		papersGo: 'inbox',
		looksLike: looksLikeOpenAlex,
		parse: parseOpenAlex,
	},
	{
		form: 'crossref',
		called: 'JSON of Crossref',
		slug: 'crossref',
		papersGo: 'inbox',
		looksLike: looksLikeCrossref,
		parse: parseCrossref,
	},
	{
		form: 'openreview',
		called: 'papers of OpenReview (JSON, CSV)',
		slug: 'openreview',
		papersGo: 'library',
		looksLike: source => looksLikeOpenReview(source) || looksLikeOpenReviewList(source),
		parse: source => parseOpenReview(source) ?? parseOpenReviewList(source),
	},
];
