import type { Place } from '../src/core/protocol/panel';
import { drawOnChange, element } from './element';
import { button } from './kit';

/** The places in open files that name the paper; a click goes there. */
export class Places {
	private readonly list = element('div');
	readonly element: HTMLElement;

	constructor(
		private readonly go: (place: Place) => void,
		attach: () => void,
	) {
		const heading = element('h2', { id: 'places' }, 'In your code');
		const top = element('div', { class: 'section-top' }, heading, button('Attach to Code', attach));
		const attributes = { class: 'places', 'aria-labelledby': 'places' };
		this.element = element('section', attributes, top, this.list);
	}

	readonly show = drawOnChange((places: readonly Place[]) => {
		const rows = places.map(place => element('li', {}, this.row(place)));
		this.list.replaceChildren(
			rows.length > 0
				? element('ul', {}, ...rows)
				: element('p', { class: 'nothing' }, 'No open file names it.'),
		);
	});

	private row(place: Place): HTMLElement {
		const where = element('span', { class: 'where' }, `${place.file}:${place.line + 1}`);
		const line = element('code', {}, place.text);
		const row = element('button', { class: 'place', type: 'button' }, where, ' ', line);
		row.addEventListener('click', () => this.go(place));
		return row;
	}
}
