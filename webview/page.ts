import type { PaperId } from '../src/core/paper/paper';
import { type PanelAction, type ToHost, type ToPanel } from '../src/core/protocol/panel';
import type { PaperDetails } from '../src/core/protocol/rows';
import { DecisionBar } from './decisions';
import { drawOnChange, element, fill } from './element';
import { Heading } from './heading';
import { divider } from './kit';
import { renderMarkdown } from './markdown';
import { NoteSection } from './note';
import { Places } from './places';
import { Related } from './related';
import { Sources } from './sources';

/** An event of the page without its paper, which the page adds. */
type PaperEvent = ToHost extends infer Message
	? Message extends { readonly paper: PaperId }
		? Omit<Message, 'paper'>
		: never
	: never;

/** The page about one paper. Sections are made once and filled again, so that none loses its focus. */
export class PaperPage {
	private shown: PaperDetails | undefined;
	private readonly heading = new Heading(action => this.act(action));
	private readonly decisions = new DecisionBar({
		decide: status => this.tell({ type: 'decide', status }),
		star: value => this.tell({ type: 'star', value }),
	});
	private readonly abstract = element('section', { class: 'abstract', 'aria-label': 'Abstract' });
	private readonly showAbstract = drawOnChange((text: string) =>
		fill(this.abstract, renderMarkdown(text)),
	);
	private readonly places = new Places(
		({ uri, line }) => this.tell({ type: 'go', uri, line }),
		() => this.act('attach'),
	);
	private readonly related = new Related(
		({ id }) => this.tell({ type: 'openRelated', related: id }),
		() => this.act('moreLikeThese'),
	);
	private readonly note = new NoteSection({
		edit: ({ text, revision, version }) => this.tell({ type: 'edit', text, revision, on: version }),
		resolve: (choice, edition) => this.tell({ type: 'resolve', choice, edition }),
		open: () => this.act('openNote'),
		openOther: path => this.tell({ type: 'openOtherNote', path }),
	});
	private readonly sources = new Sources(action => this.act(action));
	private readonly article: HTMLElement;

	constructor(
		private readonly root: HTMLElement,
		private readonly post: (message: ToHost) => void,
	) {
		this.article = element(
			'article',
			{},
			this.heading.element,
			this.decisions.element,
			this.abstract,
			this.places.element,
			this.related.element,
			divider(),
			this.note.element,
			this.sources.element,
		);
		this.decisions.follow(this.heading.element);
	}

	/** @returns whether it is another paper than before */
	show({ paper, topics, places, related, formerId }: ToPanel & { readonly type: 'show' }): boolean {
		const before = this.shown?.id;
		const isOther = before !== paper.id && (before === undefined || before !== formerId);
		this.shown = paper;
		if (isOther) {
			this.note.forget();
			this.root.replaceChildren(this.article);
		}
		this.heading.show(paper, topics);
		this.decisions.show(paper);
		this.showAbstract(paper.abstract ?? '*No abstract is known.*');
		this.places.show(places);
		this.related.show(related);
		this.note.showOthers(paper.otherNotes ?? []);
		this.sources.show(paper);
		return isOther;
	}

	receiveNote(message: ToPanel & { readonly type: 'note' }): void {
		if (message.paper === this.shown?.id) {
			this.note.receive(message);
		}
	}

	showMissing(title: string): void {
		this.shown = undefined;
		const sentence = `“${title}” is in no listing and not in the library any more.`;
		this.root.replaceChildren(element('p', { class: 'missing', role: 'status' }, sentence));
	}

	private act(action: PanelAction): void {
		this.tell({ type: 'act', action });
	}

	private tell(event: PaperEvent): void {
		if (this.shown) {
			this.post({ ...event, paper: this.shown.id });
		}
	}
}
