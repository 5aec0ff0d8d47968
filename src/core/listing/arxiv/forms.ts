import type { FormReader } from '../form';
import { feedForm, parseFeed } from './feed';
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
];
