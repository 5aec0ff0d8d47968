import type { FormReader } from '../form';
import { looksLikeHfText, parseHfText } from './text';

/** What Hugging Face's page of papers comes as. */
export const hfForms: readonly FormReader[] = [
	{
		form: 'hf-text',
		called: 'text copied from a Hugging Face Daily Papers page',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: ({ text }) => looksLikeHfText(text),
		parse: ({ text, name }) => parseHfText(text, name),
	},
];
