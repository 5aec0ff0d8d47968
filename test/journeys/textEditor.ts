import { type Locator, type Page } from 'playwright-core';
import { type QuickPick } from './quickPick';
import { waitFor } from './waitFor';

/** Some four seconds. */
const readingsAPress = 150;

/** The text editor that is active. */
export class TextEditor {
	private readonly editor: Locator;

	constructor(
		private readonly page: Page,
		private readonly quickPick: QuickPick,
	) {
		this.editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor');
	}

	/** Opens a file of the workspace by the end of its path. */
	async open(path: string): Promise<void> {
		const name = path.slice(path.lastIndexOf('/') + 1);
		await this.page.keyboard.press('Control+P');
		await this.quickPick.type(path);
		await this.quickPick.accept(name);
		await this.waitForTab(name);
		await this.editor.locator('.view-line').first().waitFor();
	}

	/** Waits until a tab with that title is the active one. */
	async waitForTab(title: string): Promise<void> {
		const tab = this.page.locator('.editor-group-container.active .tab.active');
		await tab.and(this.page.locator(`[aria-label*="${title}"]`)).waitFor();
	}

	/** Puts the cursor at a line and column, both counted from 1. */
	async goTo(line: number, column = 1): Promise<void> {
		const place = this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` });
		// On a busy machine Enter may come before the box knows the line, and closes it without going.
		const go = async (): Promise<boolean> => {
			await this.page.keyboard.press('Control+G');
			await this.quickPick.type(`:${line}:${column}`);
			await this.quickPick.press('Enter');
			await this.quickPick.waitForClosed();
			return place.waitFor({ timeout: 3_000 }).then(
				() => true,
				() => false,
			);
		};
		await waitFor(`The cursor at line ${line}`, go, isThere => isThere);
	}

	/** The lines in sight. */
	async text(): Promise<string> {
		const lines = await this.editor
			.locator('.view-line')
			.evaluateAll(elements =>
				elements
					.sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
					.map(element => element.textContent ?? ''),
			);
		return lines.join('\n').replaceAll('\u00a0', ' ');
	}

	/** Waits until the lines in sight contain a text. */
	async waitForText(text: string): Promise<string> {
		return waitFor(
			`The text "${text}"`,
			() => this.text(),
			shown => shown.includes(text),
		);
	}

	/** Types at the cursor. */
	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
	}

	/** Saves the file and waits until it is saved. */
	async save(): Promise<void> {
		await this.page.keyboard.press('Control+S');
		await this.page
			.locator('.editor-group-container.active .tab.active:not(.dirty)')
			.waitFor({ state: 'attached' });
	}

	/**
	 * The text of the hover at a place, once it holds a text: several providers add to it. Keys may go
	 * nowhere while a box closes: they are pressed again then.
	 */
	async hoverAt(line: number, column: number, text: string): Promise<string> {
		const hover = this.page.locator('.monaco-hover:visible .hover-contents:visible');
		let readings = 0;
		const read = async () => {
			if (readings++ % readingsAPress === 0) {
				await this.goTo(line, column);
				await this.page.keyboard.press('Control+K');
				await this.page.keyboard.press('Control+I');
			}
			return (await hover.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
		};
		return waitFor(`A hover with "${text}"`, read, shown => shown.includes(text));
	}

	/** Waits for code lenses, and gives their texts. */
	async waitForCodeLenses(): Promise<readonly string[]> {
		const lenses = this.editor.locator('.codelens-decoration a');
		await lenses.first().waitFor();
		return lenses.allInnerTexts();
	}

	/** Asks for suggestions at the cursor, waits for one that contains a text, and gives all. */
	async suggestions(text: string): Promise<readonly string[]> {
		await this.page.keyboard.press('Control+Space');
		const rows = this.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
		return waitFor(
			`The suggestion "${text}"`,
			() => rows.allInnerTexts(),
			labels => labels.some(label => label.includes(text)),
		);
	}
}
