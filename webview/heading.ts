import { fullName } from '../src/core/paper/authors';
import { linksOf, type PaperLink } from '../src/core/paper/links';
import type { PanelAction, TopicReasons } from '../src/core/protocol/panel';
import type { PaperDetails } from '../src/core/protocol/rows';
import { formatDate, plural, statusOf } from '../src/core/triage/rowText';
import { drawOnChange, element, fill } from './element';
import { button, link } from './kit';
import { renderTitle } from './markdown';

/** More names than these say less. */
const mostAuthors = 12;

/** The top of the page: title, who and when, where to read it, and its topics. */
export class Heading {
	private readonly title = element('h1');
	private readonly metadata = element('p', { class: 'metadata' });
	private readonly subjects = element('p', { class: 'metadata' });
	private readonly links = element('nav', { class: 'links', 'aria-label': 'Links' });
	private readonly topics = element('ul', { class: 'topics', 'aria-label': 'Topics' });
	readonly element = element(
		'header',
		{ class: 'heading' },
		this.title,
		this.metadata,
		this.subjects,
		this.links,
		this.topics,
	);

	private readonly showLinks = drawOnChange(
		({ links, hasId }: { readonly links: readonly PaperLink[]; readonly hasId: boolean }) =>
			fill(
				this.links,
				...links.map(({ label, address }) => link(label, address)),
				...(hasId ? [] : this.finders()),
			),
	);
	private readonly showTopics = drawOnChange((topics: readonly TopicReasons[]) =>
		fill(this.topics, ...topics.map(topicItem)),
	);

	constructor(private readonly act: (action: PanelAction) => void) {}

	show(paper: PaperDetails, topics: readonly TopicReasons[]): void {
		this.title.replaceChildren(renderTitle(paper.title));
		fill(this.metadata, describe(paper));
		fill(this.subjects, ...subjectsOf(paper));
		this.showLinks({ links: linksOf(paper), hasId: paper.ids.length > 0 });
		this.showTopics(topics);
	}

	/** Ways to an id, for a paper without one. */
	private finders(): readonly Node[] {
		return [
			button('Find on arXiv', () => this.act('findOnArxiv')),
			button('Find on Hugging Face', () => this.act('findOnHuggingFace')),
		];
	}
}

function describe(paper: PaperDetails): string {
	return [
		statusOf(paper),
		who(paper),
		paper.organization,
		formatDate(paper.date ?? ''),
		paper.upvotes === undefined ? undefined : plural(paper.upvotes, 'upvote'),
		paper.comments === undefined ? undefined : plural(paper.comments, 'comment'),
		[paper.venue, publishedApart(paper)].filter(part => part !== undefined).join(', '),
		paper.keptBy.length > 0 ? `kept by ${paper.keptBy.join(', ')}` : undefined,
		...paper.tags.map(tag => `#${tag}`),
	]
		.filter(part => part !== undefined && part !== '')
		.join(' · ');
}

/** When it appeared, where that is not the date that is shown already. */
function publishedApart({ date, published }: PaperDetails): string | undefined {
	return published === undefined || published === date
		? undefined
		: `published ${formatDate(published)}`;
}

/** More subjects than these say less. */
const mostSubjects = 8;

/** What sources say it is about: their categories, then keywords, each once. */
function subjectsOf({ categories = [], keywords = [] }: PaperDetails): readonly string[] {
	const all = [...new Set([...categories, ...keywords])];
	return all.length > 0 ? [all.slice(0, mostSubjects).join(', ')] : [];
}

function who({ authors = [], authorCount }: PaperDetails): string | undefined {
	if (authors.length === 0) {
		return authorCount === undefined ? undefined : plural(authorCount, 'author');
	}
	const shown = authors.slice(0, mostAuthors).map(fullName).join(', ');
	const more = Math.max(authors.length, authorCount ?? 0) - Math.min(authors.length, mostAuthors);
	return more > 0 ? `${shown} and ${more.toLocaleString('en')} more` : shown;
}

function topicItem({ name, reasons }: TopicReasons): HTMLElement {
	const why = element('span', { class: 'why' }, reasons.join(', '));
	return element('li', {}, element('span', { class: 'topic' }, name), ' ', why);
}
