import type { RelatedTitle } from '../src/core/protocol/panel';
import { drawOnChange, element } from './element';
import { button } from './kit';

/** The papers that are nearest to this one, with what they share; a click opens one. */
export class Related {
	private readonly list = element('ul');
	readonly element: HTMLElement;

	constructor(
		private readonly open: (paper: RelatedTitle) => void,
		more: () => void,
	) {
		const heading = element('h2', { id: 'related' }, 'Related');
		const top = element('div', { class: 'section-top' }, heading, button('More Like This', more));
		const attributes = { class: 'related', 'aria-labelledby': 'related' };
		this.element = element('section', attributes, top, this.list);
	}

	/** Shows them; nothing at all where there are none. */
	readonly show = drawOnChange((papers: readonly RelatedTitle[]) => {
		this.element.hidden = papers.length === 0;
		this.list.replaceChildren(...papers.map(paper => element('li', {}, this.row(paper))));
	});

	private row(paper: RelatedTitle): HTMLElement {
		const title = element('span', { class: 'title' }, paper.title);
		const shares = element('span', { class: 'shares' }, paper.shares.join(', '));
		const row = element('button', { class: 'related-paper', type: 'button' }, title, ' ', shares);
		row.addEventListener('click', () => this.open(paper));
		return row;
	}
}
