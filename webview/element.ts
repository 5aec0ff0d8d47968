/** An element with attributes and content. Text is always text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		made.setAttribute(attribute, value);
	}
	made.append(...content);
	return made;
}

/** Replaces the content of a section, and hides the section where there is none. */
export function fill(section: HTMLElement, ...content: readonly (Node | string)[]): void {
	section.replaceChildren(...content);
	section.hidden = content.length === 0;
}

/**
 * Draws a value, but not when it is the one drawn before: what is drawn again loses the focus, and
 * a click that has begun on it.
 */
export function drawOnChange<Value>(draw: (value: Value) => void): (value: Value) => void {
	let drawn: string | undefined;
	return value => {
		const text = JSON.stringify(value);
		if (text !== drawn) {
			drawn = text;
			draw(value);
		}
	};
}
