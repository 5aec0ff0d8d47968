import type { FactName } from '../src/core/paper/paper';
import type { PanelAction } from '../src/core/protocol/panel';
import type { PaperDetails } from '../src/core/protocol/rows';
import { element } from './element';
import { button } from './kit';

const factNames: Readonly<Partial<Record<FactName, string>>> = {
	title: 'Title',
	abstract: 'Abstract',
	authors: 'Authors',
	authorCount: 'Number of authors',
	organization: 'Organisation',
	date: 'Date',
	comments: 'Comments',
	venue: 'Venue',
	published: 'Publication date',
	version: 'Version on arXiv',
	upvotes: 'Upvotes',
	categories: 'Categories',
	keywords: 'Keywords',
	code: 'Code',
	project: 'Project page',
	ids: 'Ids',
	urls: 'Addresses',
};

/** Where each fact about the paper comes from, folded away, and the commands that set it right. */
export class Sources {
	private readonly list = element('dl');
	readonly element: HTMLElement;

	constructor(act: (action: PanelAction) => void) {
		this.element = element(
			'details',
			{ class: 'sources' },
			element('summary', {}, 'Where this comes from'),
			this.list,
			element(
				'div',
				{ class: 'buttons' },
				button('Show in Listing', () => act('showListing')),
				button('Edit Details…', () => act('editDetails')),
				button('Set Id…', () => act('setId')),
				button('Copy Key', () => act('copyKey')),
			),
		);
	}

	show(paper: PaperDetails): void {
		const key = paper.keys.length > 0 ? paper.keys.join(', ') : `${paper.key} (not yet used)`;
		const rows = [element('dt', {}, 'Key'), element('dd', {}, key)];
		for (const [fact, source] of Object.entries(paper.sources)) {
			const name = factNames[fact as FactName];
			if (name !== undefined) {
				rows.push(element('dt', {}, name), element('dd', {}, nameOf(source)));
			}
		}
		this.list.replaceChildren(...rows);
	}
}

function nameOf(source: string): string {
	return source === 'you' ? 'you' : source.replace(/^listings\//, '');
}
