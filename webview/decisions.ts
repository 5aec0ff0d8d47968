import type { Status } from '../src/core/paper/paper';
import type { PaperDetails } from '../src/core/protocol/rows';
import { element } from './element';
import { button, toggle, type Toggle } from './kit';
import { renderTitle } from './markdown';

const labels: readonly (readonly [Status, string])[] = [
	['kept', 'Keep'],
	['dismissed', 'Dismiss'],
	['reading', 'Reading'],
	['read', 'Read'],
];

/** What the user can decide with the bar. */
export interface DecisionHandlers {
	decide(status: Status): void;
	star(value: boolean): void;
}

/**
 * The buttons that decide, which stay in sight when the page is scrolled, with the title beside
 * them once the page's own is out of sight. Made once, so that a button keeps the focus when it is
 * pressed.
 */
export class DecisionBar {
	private readonly title = element('p', { class: 'small-title', 'aria-hidden': 'true' });
	private readonly statuses: ReadonlyMap<Status, Toggle>;
	private readonly star: Toggle;
	private readonly back: HTMLElement;
	private starred = false;
	readonly element: HTMLElement;

	constructor(handlers: DecisionHandlers) {
		this.statuses = new Map(
			labels.map(([status, label]) => [status, toggle(label, () => handlers.decide(status))]),
		);
		this.star = toggle('Star', () => handlers.star(!this.starred));
		this.back = button('Back to Inbox', () => handlers.decide('inbox'));
		const toggles = [...this.statuses.values(), this.star].map(({ element }) => element);
		const group = { class: 'buttons', role: 'group', 'aria-label': 'Decision' };
		this.element = element(
			'div',
			{ class: 'decisions' },
			this.title,
			element('div', group, ...toggles, this.back),
		);
	}

	show(paper: PaperDetails): void {
		this.title.replaceChildren(renderTitle(paper.title));
		this.starred = paper.star;
		this.star.setPressed(paper.star);
		for (const [status, toggle] of this.statuses) {
			toggle.setPressed(status === paper.status);
		}
		const isInbox = paper.status === 'inbox';
		if (isInbox && this.back.contains(document.activeElement)) {
			this.statuses.get('kept')?.element.focus();
		}
		this.back.hidden = isInbox;
	}

	/** Shows the small title while `heading` is scrolled out of sight. */
	follow(heading: HTMLElement): void {
		// Several changes may come at once, and the last of them is what is true.
		const observer = new IntersectionObserver(entries => {
			this.element.classList.toggle('stuck', entries.at(-1)?.isIntersecting === false);
		});
		observer.observe(heading);
	}
}
