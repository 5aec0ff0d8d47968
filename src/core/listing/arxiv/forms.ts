import type { FormReader } from '../form';
import { looksLikeDailyJson, parseDailyJson } from './dailyJson';
import { feedForm, parseFeed } from './feed';
import { looksLikeArxivHtml, parseArxivHtml } from './html';
import { findRecords, parseArxivJson } from './json';
import { looksLikeArxivTable, parseArxivTable } from './table';
import { looksLikeArxivText, parseArxivText } from './text';
import { looksLikeOai, parseOai } from './oai';
import { looksLikeMail, parseMail } from './mail';

/** What arXiv itself sends and shows, and what is made of it. */
export const arxivForms: readonly FormReader[] = [
	{
		form: 'arxiv-mail',
		called: "arXiv's daily mailing",
		slug: 'arxiv-mailing',
		papersGo: 'inbox',
		looksLike: ({ head }) => looksLikeMail(head),
		parse: ({ text }) => parseMail(text),
	},
	{
		form: 'arxiv-atom',
		called: "an answer of arXiv's API (Atom)",
		slug: 'arxiv-search',
		papersGo: 'inbox',
		looksLike: ({ head }) => feedForm(head) === 'arxiv-atom',
		parse: ({ text }) => parseFeed(text, 'arxiv-atom'),
	},
	{
		form: 'arxiv-rss',
		called: "arXiv's news feed (RSS or Atom)",
		slug: 'arxiv-news',
		papersGo: 'inbox',
		looksLike: ({ head }) => feedForm(head) === 'arxiv-rss',
		parse: ({ text }) => parseFeed(text, 'arxiv-rss'),
	},
	{
		form: 'arxiv-json',
		called: "a dump of arXiv's metadata (JSON)",
		slug: 'arxiv-papers',
		papersGo: 'inbox',
		looksLike: source => looksLikeDailyJson(source.head) || findRecords(source) !== undefined,
		parse: source => {
			if (looksLikeDailyJson(source.head)) {
				return parseDailyJson(source.text);
			}
			const path = findRecords(source);
			return path === undefined ? undefined : parseArxivJson(source.text, path);
		},
	},
	{
		form: 'oai-pmh',
		called: 'an answer of OAI-PMH (arXiv, arXivRaw or Dublin Core)',
		slug: 'oai-records',
		papersGo: 'inbox',
		looksLike: ({ head }) => looksLikeOai(head),
		parse: ({ text }) => parseOai(text),
	},
	{
		form: 'arxiv-html',
		called: 'a saved page of arxiv.org',
		slug: 'arxiv-page',
		papersGo: 'inbox',
		looksLike: ({ head }) => looksLikeArxivHtml(head),
		parse: ({ text }) => parseArxivHtml(text),
	},
	{
		form: 'arxiv-text',
		called: 'text copied from arxiv.org',
		slug: 'arxiv-page',
		papersGo: 'inbox',
		looksLike: ({ head }) => looksLikeArxivText(head),
		parse: ({ text }) => parseArxivText(text),
	},
	{
		form: 'arxiv-table',
		called: "a table of arXiv's papers (CSV or TSV)",
		slug: 'arxiv-table',
		papersGo: 'inbox',
		looksLike: looksLikeArxivTable,
		parse: ({ text }) => parseArxivTable(text),
	},
];
