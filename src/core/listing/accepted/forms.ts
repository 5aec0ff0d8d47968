import type { FormReader } from '../form';
import { looksLikeAcceptedJson, parseAcceptedJson } from './json';
import { looksLikeAcceptedTable, parseAcceptedTable } from './table';
import { looksLikeTitles, parseTitles } from './titles';

const called = 'a list of accepted papers (JSON, CSV, Python)';

/** Lists of the papers of one conference. Nobody wants to triage ten thousand of them. */
export const acceptedForms: readonly FormReader[] = [
	{
		form: 'accepted-list',
		called,
		slug: 'accepted-papers',
		papersGo: 'library',
		looksLike: source =>
			looksLikeAcceptedJson(source) || looksLikeAcceptedTable(source) || looksLikeTitles(source),
		parse: source =>
			(looksLikeAcceptedJson(source) ? parseAcceptedJson(source) : undefined) ??
			(looksLikeAcceptedTable(source) ? parseAcceptedTable(source, 'accepted-list') : undefined) ??
			(looksLikeTitles(source) ? parseTitles(source) : undefined),
	},
];
