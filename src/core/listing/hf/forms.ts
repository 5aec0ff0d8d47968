import type { FormReader } from '../form';
import { looksLikeHfDigest, parseHfDigest } from './digest';
import { looksLikeHfHtml, parseHfHtml } from './html';
import { looksLikeHfJson, parseHfJson } from './json';
import { looksLikeHfLinks, parseHfLinks } from './links';
import { looksLikeHfRss, parseHfRss } from './rss';
import { looksLikeHfText, parseHfText } from './text';

/** What Hugging Face's page of papers comes as. */
export const hfForms: readonly FormReader[] = [
	{
		form: 'hf-json',
		called: 'the JSON of Hugging Face’s papers',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: looksLikeHfJson,
		parse: parseHfJson,
	},
	{
		form: 'hf-rss',
		called: 'a feed of Hugging Face’s papers',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: looksLikeHfRss,
		parse: parseHfRss,
	},
	{
		form: 'hf-html',
		called: 'a saved Hugging Face page of papers',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: looksLikeHfHtml,
		parse: parseHfHtml,
	},
	{
		form: 'hf-links',
		called: 'a Hugging Face page of papers converted to text or Markdown',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: looksLikeHfLinks,
		parse: parseHfLinks,
	},
	{
		form: 'hf-markdown',
		called: 'a digest of Hugging Face’s Daily Papers',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: looksLikeHfDigest,
		parse: parseHfDigest,
	},
	{
		form: 'hf-text',
		called: 'text copied from a Hugging Face Daily Papers page',
		slug: 'daily-papers',
		papersGo: 'inbox',
		looksLike: ({ text }) => looksLikeHfText(text),
		parse: ({ text, name }) => parseHfText(text, name),
	},
];
