import { renderHfText } from './hfText';

/** A paper of an invented day, with what every rendering of the day can show. */
export interface DayPaper {
	readonly id: string;
	readonly title: string;
	readonly abstract: string;
	readonly authors: readonly string[];
	/** Slug and name. */
	readonly organization?: readonly [string, string];
	readonly published: string;
	/** The same date as the page shows it. */
	readonly shown: string;
	readonly upvotes: number;
	readonly comments: number;
	readonly code?: string;
}

/** Three papers that have nothing to do with each other. */
export const day: readonly DayPaper[] = [
	{
		id: '2510.00001',
		title: 'Evidence First: Search with "Doubt" & <Care>',
		abstract:
			'We reward the evidence that an agent finds rather than the answer it guesses. It is 17.6% better where x < 2. Code: https://example.org/evidence.',
		authors: ['Ada Byron', 'Max Doe'],
		published: '2024-10-17',
		shown: 'Oct 17, 2024',
		upvotes: 65,
		comments: 3,
		code: 'https://github.com/ada/evidence',
	},
	{
		id: '2509.12345',
		title: 'Forgetful Graphs',
		abstract:
			'A memory that never forgets is as useless as one that never learns. We let a graph drop what was not asked for, and show that it answers faster.',
		authors: ['Grace Roe'],
		organization: ['zai-org', 'Z.ai'],
		published: '2024-09-30',
		shown: 'Sep 30, 2024',
		upvotes: 0,
		comments: 0,
	},
	{
		id: '2401.00017',
		title: 'Reading Chest Images: Naïve Doubts, and What They Cost',
		abstract:
			'A medical model should know when it does not know. We train one that says how sure it is, and doctors found its doubts useful in four of five cases.',
		authors: ['Li Wei', 'Jane van der Berg', 'Ana Sol'],
		published: '2024-01-02',
		shown: 'Jan 2, 2024',
		upvotes: 1,
		comments: 12,
	},
];

const site = 'https://huggingface.co';

/** The day as `GET /api/daily_papers` gives it. */
export function toDayItems(papers: readonly DayPaper[]): object[] {
	return papers.map(paper => {
		const { id, title, abstract, authors, organization, published, upvotes, comments } = paper;
		const who = organization && { name: organization[0], fullname: organization[1] };
		return {
			paper: {
				id,
				authors: authors.map(name => ({ _id: `x${id}`, name, hidden: false })),
				publishedAt: `${published}T00:00:00.000Z`,
				submittedOnDailyAt: '2025-10-20T00:00:00.000Z',
				title: title.replace(' ', '\n  '),
				summary: abstract.replace(' that', '\nthat'),
				upvotes,
				discussionId: 'd',
				...(paper.code !== undefined && { githubRepo: paper.code }),
				...(who && { organization: who }),
			},
			publishedAt: `${published}T00:00:00.000Z`,
			title,
			numComments: comments,
		};
	});
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** The cards as a saved page shows them, without its scripts. */
export function toDom(papers: readonly DayPaper[], host = ''): string {
	const cards = papers.map(paper => {
		const { id, title, abstract, authors, organization, published, shown } = paper;
		const who = organization
			? `<a href="${host}/${organization[0]}"><img alt="${organization[0]}" src="x.png"> ${organization[1]}</a>`
			: `<a href="${host}/papers/${id}"><ul>${authors.map(name => `<li title="${name}"><img alt="" src="x.png"></li>`).join('')}<li>${authors.length} authors</li></ul></a>`;
		return `<article class="flex">
<a href="${host}/papers/${id}"><img src="thumbnail.png"><div>Submitted by <div><img alt=""> ada</div></div></a>
<a href="${host}/login?next=%2Fpapers%2F${id}"><svg><path d="M0"></path></svg><div class="leading-none">${paper.upvotes || '-'}</div></a>
<h3 class="mb-1"><a href="${host}/papers/${id}" class="line-clamp-3">${escape(title).replace('Graphs', '<span class="highlight">Graphs</span>')}</a></h3>
<p><a href="${host}/papers/${id}">${escape(abstract)}</a></p>
${who} <span>·</span> <time datetime="${published}T00:00:00.000Z">${shown}</time>
${paper.comments > 0 ? `<a href="${host}/papers/${id}#community"><svg></svg> ${paper.comments}</a>` : ''}
</article>`;
	});
	return `<main><h1>Daily Papers</h1><h2>by AK and the research community</h2>${cards.join('\n')}</main>`;
}

/** A whole page around its cards and the data for its scripts. */
export function toPage(dom: string, props?: object): string {
	const data =
		props &&
		`<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${escape(JSON.stringify(props))}">`;
	return `<!DOCTYPE html><html><head><title>Daily Papers - Hugging Face</title></head><body>
<header><nav><a href="/models">Models</a> <a href="/login">Log In</a></nav></header>
${data ?? '<div>'}${dom}</div><footer><a href="/terms-of-service">TOS</a></footer></body></html>`;
}

/** A page as a browser saves it into one file. */
export function toMhtml(page: string, encoding: 'quoted-printable' | 'base64'): string {
	const bytes = new TextEncoder().encode(page);
	const body =
		encoding === 'base64'
			? Buffer.from(bytes)
					.toString('base64')
					.replace(/.{1,76}/g, '$&\r\n')
			: [...bytes]
					.map(byte =>
						byte === 0x3d || byte > 0x7e
							? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
							: String.fromCharCode(byte),
					)
					.join('')
					.replace(/\n/g, '\r\n')
					.replace(/[^\r\n]{70}(?![0-9A-F]{0,2}\r?\n)(?<!=)(?<!=.)/g, '$&=\r\n');
	return `From: <Saved by Blink>
Snapshot-Content-Location: ${site}/papers
Subject: Daily Papers - Hugging Face
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----Part--x----"


------Part--x----
Content-Type: text/html
Content-Transfer-Encoding: ${encoding}
Content-Location: ${site}/papers

${body}
------Part--x----
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Part--x------
`.replace(/\r?\n/g, '\r\n');
}

/** The day as text copied from the page. */
export function toPlainText(papers: readonly DayPaper[]): string {
	const shown = papers.map(({ title, abstract, authors, organization, ...rest }) => ({
		title,
		abstract,
		...(organization ? { organization } : { authorCount: authors.length }),
		date: rest.shown,
		...(rest.comments > 0 && { comments: rest.comments }),
	}));
	return `Daily Papers\n\nbyAK and the research community\n\nOct 20\n\n${renderHfText(shown)}\n`;
}

const linkedHead = `new

Get trending papers in your email inbox once a day!

[Subscribe](${site}/login?next=%2Fpapers)

# Daily Papers

## by [![](${site}/front/assets/papers-by.png)AK](${site}/akhaliq) and the research community

- Daily
- Weekly

[Trending Papers](${site}/papers/trending)

Oct 20
`;

/** The day as Firecrawl makes Markdown of it. */
export function toMarkdown(papers: readonly DayPaper[]): string {
	const cards = papers.map(({ id, title, abstract, authors, organization, ...rest }) => {
		const here = `${site}/papers/${id}`;
		const who = organization
			? `[![${organization[0]}](https://cdn.example.org/x.png)${organization[1]}](${site}/${organization[0]})`
			: `[- ![](${site}/avatars/x.svg)\\\\\n- ${authors.length} authors](${here})`;
		const comments = rest.comments > 0 ? `[${rest.comments}](${here}#community)` : '';
		return `[${rest.upvotes || '-'}](${site}/login?next=%2Fpapers%2F${id})

### [${title.replace(': ', ':\\  ')}](${here})

[${abstract.replace('. ', '.\\\\\n')}](${here})

${who}

·

${rest.shown}${comments}`;
	});
	return `${linkedHead}\n${cards.join('\n\n')}\n\n[Previous](${site}/papers/date/2025-10-17)\n\nTrending Papers ranked by GitHub stars activity\n`;
}

/** The day as html2text writes it, with its list of references or without. */
export function toHtml2text(papers: readonly DayPaper[], withReferences: boolean): string {
	const references: string[] = [];
	const ref = (address: string) => `[${references.push(`${site}${address}`)}]`;
	const cards = papers.map(({ id, title, abstract, authors, organization, ...rest }) => {
		const votes = `[\n${rest.upvotes || '-'}\n]${ref(`/login?next=%2Fpapers%2F${id}`)}`;
		const heading = `### [${title}]${ref(`/papers/${id}`)}`;
		const text = `[\n\n${abstract.replace('. ', '.\n')}\n\n]${ref(`/papers/${id}`)}`;
		const who = organization
			? `[[${organization[0]}] ${organization[1]}]${ref(`/${organization[0]}`)}`
			: `[\n* ${authors.length} authors\n]${ref(`/papers/${id}`)}`;
		const comments =
			rest.comments > 0 ? ` [ ${rest.comments}]${ref(`/papers/${id}#community`)}` : '';
		return `${votes}\n\n${heading}\n\n${text}\n${who}\n·\n${rest.shown}${comments}`;
	});
	const head = `[[Hugging Face's logo] Hugging Face]${ref('/')}\n* [ Models ]${ref('/models')}\nnew\n\nGet trending papers in your email inbox!\n\n# Daily Papers\n\n## by[AK]${ref('/akhaliq')} and the research community\n* Daily\n\nOct 20\n`;
	const list = references.map((address, i) => `[${i + 1}]: ${address}`).join('\n');
	return `${head}${cards.join('\n')}\n${withReferences ? `\n${list}\n` : ''}`;
}

/** The day with each address on a line of its own. */
export function toPlainUrls(papers: readonly DayPaper[]): string {
	const cards = papers.map(({ id, title, abstract, authors, organization, ...rest }) => {
		const here = `${site}/papers/${id}`;
		const who = organization
			? ` \n\n${here}\n\n ${organization[1]}\n\n${site}/${organization[0]}`
			: `[\n\n${authors.length} authors](${here})`;
		const comments = rest.comments > 0 ? ` \n\n${rest.comments}\n\n${here}#community` : '';
		return ` [-] ${rest.upvotes || '-'}

${site}/login?next=%2Fpapers%2F${id}

${title}

${here}

${abstract}

${here}

${who}

·

${rest.shown}${comments}`;
	});
	return `Daily Papers - Hugging Face

 Hugging Face

${site}/

Models

${site}/models

Get trending papers in your email inbox!

Daily Papers

by${' '}

AK

${site}/akhaliq

 and the research community

Long Memory

Daily

Oct 20

${cards.join('\n\n')}

Previous

${site}/papers/date/2025-10-17

Company

TOS

${site}/terms-of-service
`;
}

/** The day as a feed. */
export function toFeed(papers: readonly DayPaper[]): string {
	const items = papers.map(({ id, title, abstract, authors, published, upvotes }) => {
		const described = `<p><img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png" alt="Paper thumbnail" /></p><p><b>Authors:</b> ${authors.join(', ')}</p><p><b>Upvotes:</b> ${upvotes}</p><p><b>Summary:</b> ${escape(abstract)}</p>`;
		return `<item><title>${escape(title)}</title><link>https://arxiv.org/abs/${id}</link>
<description>${escape(described)}</description>
<guid isPermaLink="false">https://arxiv.org/abs/${id}</guid><pubDate>${new Date(published).toUTCString()}</pubDate></item>`;
	});
	return `<?xml version='1.0' encoding='UTF-8'?>
<rss version="2.0"><channel><title>Hugging Face Daily Papers</title><link>${site}/papers</link>
${items.join('\n')}</channel></rss>`;
}
