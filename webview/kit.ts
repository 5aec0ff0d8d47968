import {
	type Button,
	provideVSCodeDesignSystem,
	type TextArea,
	vsCodeButton,
	vsCodeDivider,
	vsCodeLink,
	vsCodeTextArea,
} from '@vscode/webview-ui-toolkit';
import { moveCaret } from '../src/core/notes/caret';

// The toolkit is archived. Nothing outside of this file knows of it, so that another kit can take
// its place: the rest of the page sees elements and the interfaces below.
provideVSCodeDesignSystem().register(
	vsCodeButton(),
	vsCodeDivider(),
	vsCodeLink(),
	vsCodeTextArea(),
);

/** A button that stays down. */
export interface Toggle {
	readonly element: HTMLElement;
	setPressed(pressed: boolean): void;
}

/** A box for text of many lines. */
export interface TextBox {
	readonly element: HTMLElement;
	readonly value: string;
	/** Replaces the text; the caret stays with the words it is at. */
	setValue(text: string): void;
}

/** A button that does something. */
export function button(label: string, act: () => void): HTMLElement {
	return makeButton(label, act);
}

/** A button that shows whether something is so. */
export function toggle(label: string, act: () => void): Toggle {
	const element = makeButton(label, act);
	return {
		element,
		setPressed: pressed => {
			// The toolkit's buttons hear of properties only, not of attributes.
			element.ariaPressed = String(pressed);
			element.appearance = pressed ? 'primary' : 'secondary';
		},
	};
}

/** A link to an address on the web. */
export function link(text: string, address: string): HTMLElement {
	const element = document.createElement('vscode-link');
	element.setAttribute('href', address);
	element.textContent = text;
	return element;
}

/** A line between sections. */
export function divider(): HTMLElement {
	const element = document.createElement('vscode-divider');
	element.setAttribute('role', 'presentation');
	return element;
}

/** A box for text of many lines, which grows with it. @param typed called on every input */
export function area(label: string, placeholder: string, typed: () => void): TextBox {
	const element = document.createElement('vscode-text-area') as TextArea;
	element.textContent = label;
	element.placeholder = placeholder;
	element.rows = 4;
	element.addEventListener('input', typed);
	element.addEventListener('keydown', keepTyping);
	return {
		element,
		get value() {
			return element.value;
		},
		setValue: text => setValue(element, text),
	};
}

function makeButton(label: string, act: () => void): Button {
	const element = document.createElement('vscode-button') as Button;
	element.appearance = 'secondary';
	element.textContent = label;
	element.addEventListener('click', act);
	return element;
}

function setValue(element: TextArea, text: string): void {
	const { control, value: before } = element;
	if (text === before) {
		return;
	}
	// Absent until the element is in a page.
	if (!(control as HTMLTextAreaElement | undefined)) {
		element.value = text;
		return;
	}
	const { selectionStart, selectionEnd, scrollTop } = control;
	element.value = text;
	control.value = text;
	control.setSelectionRange(
		moveCaret(before, text, selectionStart),
		moveCaret(before, text, selectionEnd),
	);
	control.scrollTop = scrollTop;
}

/** VS Code takes every key pressed in a page for a keybinding too, even while text is typed. */
function keepTyping(event: KeyboardEvent): void {
	const writes = event.isComposing || event.getModifierState('AltGraph');
	const isShortcut = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key);
	if (writes || (!isShortcut && event.key !== 'Escape')) {
		event.stopPropagation();
	}
}
