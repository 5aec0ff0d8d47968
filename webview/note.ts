import { emptyBox, type NoteBox, receiveText, typeText } from '../src/core/notes/noteBox';
import type { NoteChoice, NoteState, ToPanel } from '../src/core/protocol/panel';
import { drawOnChange, element } from './element';
import { area, button } from './kit';
import { renderMarkdown } from './markdown';

/** What the user can do in the section. */
export interface NoteHandlers {
	edit(box: NoteBox): void;
	resolve(choice: NoteChoice, edition: number): void;
	open(): void;
	/** Opens a further note on the paper. */
	openOther(path: string): void;
}

/** The note: the box it is written in, how it stands to the file, and what it will look like. */
export class NoteSection {
	private box: NoteBox = emptyBox;
	private edition = 0;
	private drawing = 0;
	private readonly area = area('Your note, in Markdown', 'What is it to you?', () => this.typed());
	private readonly state = element('p', { class: 'state', role: 'status', 'aria-live': 'polite' });
	private readonly choices: HTMLElement;
	private readonly preview = element('section', { class: 'preview', 'aria-label': 'Preview' });
	private readonly others = element('div', { class: 'other-notes' });
	readonly element: HTMLElement;
	/** Shows the way to further notes, which a paper has where papers were joined. */
	readonly showOthers = drawOnChange((paths: readonly string[]) => {
		const rows = paths.map(path => {
			const link = element('button', { class: 'link', type: 'button' }, path);
			link.addEventListener('click', () => this.handlers.openOther(path));
			return element('p', {}, 'Another note on this paper: ', link);
		});
		this.others.replaceChildren(...rows);
	});

	constructor(private readonly handlers: NoteHandlers) {
		const choice = (label: string, to: NoteChoice): HTMLElement =>
			button(label, () => this.handlers.resolve(to, this.edition));
		this.choices = element(
			'div',
			{ class: 'buttons', role: 'group', 'aria-label': 'Which note to keep' },
			choice('Compare', 'compare'),
			choice('Keep Mine', 'mine'),
			choice('Take Theirs', 'theirs'),
		);
		const top = element(
			'div',
			{ class: 'section-top' },
			element('h2', { id: 'note' }, 'Note'),
			this.state,
			button('Open Note', () => this.handlers.open()),
		);
		const sides = element('div', { class: 'sides' }, this.area.element, this.preview);
		const attributes = { class: 'note', 'aria-labelledby': 'note' };
		this.element = element('section', attributes, top, this.choices, sides, this.others);
		this.forget();
	}

	/** Empties the section, for another paper. */
	forget(): void {
		this.box = emptyBox;
		this.area.setValue('');
		this.state.textContent = '';
		this.choices.hidden = true;
		this.draw();
	}

	/** Takes what the host says about the note; what is being typed stays. */
	receive({ text, revision, version, state }: ToPanel & { readonly type: 'note' }): void {
		const box = receiveText(this.box, { text, revision, version });
		if (box !== this.box) {
			this.box = box;
			this.area.setValue(box.text);
			this.draw();
		}
		this.choices.hidden = state.type !== 'conflict';
		this.edition = state.type === 'conflict' ? state.edition : this.edition;
		this.tell(sentence(state, this.box.text));
	}

	private typed(): void {
		this.box = typeText(this.box, this.area.value);
		this.handlers.edit(this.box);
		this.draw();
	}

	private tell(text: string): void {
		// Setting the same text again would have it read out again.
		if (this.state.textContent !== text) {
			this.state.textContent = text;
		}
	}

	/** Draws the preview before the next frame, however much was typed until then. */
	private draw(): void {
		cancelAnimationFrame(this.drawing);
		this.drawing = requestAnimationFrame(() => {
			this.preview.hidden = this.box.text.trim() === '';
			this.preview.replaceChildren(renderMarkdown(this.box.text));
		});
	}
}

function sentence(state: NoteState, text: string): string {
	switch (state.type) {
		case 'saved':
			return text === '' ? '' : 'Saved';
		case 'saving':
			return 'Saving…';
		case 'inEditor':
			return 'Open in an editor: save it there';
		case 'conflict':
			return 'Changed on disk';
		case 'failed':
			return `Not saved: ${state.reason}`;
	}
}
