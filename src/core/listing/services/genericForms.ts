import type { FormReader } from '../form';
import { looksLikeGenericJson, parseGenericJson } from './genericJson';

/** What is tried only after all forms of JSON that have a name of their own. */
export const genericForms: readonly FormReader[] = [
	{
		form: 'json-records',
		called: 'JSON with titles and authors',
		slug: 'papers',
		papersGo: 'inbox',
		looksLike: looksLikeGenericJson,
		parse: parseGenericJson,
	},
];
