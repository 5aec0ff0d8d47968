import { type Locator, type Page } from 'playwright-core';
import { waitFor } from './waitFor';

/** A line of a quick pick as it is read. */
export type QuickPickRow = {
	readonly label: string;
	readonly description: string;
	readonly detail: string;
	/** The heading above the row, where a group begins. */
	readonly separator: string;
	readonly focused: boolean;
};

/** The quick pick (also the command palette and the input box) that is open. */
export class QuickPick {
	private readonly widget: Locator;
	readonly input: Locator;

	constructor(private readonly page: Page) {
		this.widget = page.locator('.quick-input-widget');
		this.input = this.widget.locator('.quick-input-box input');
	}

	/** Waits until the quick pick is open. */
	async waitForOpen(): Promise<void> {
		await this.input.waitFor({ state: 'visible' });
	}

	/** Waits until no quick pick is open. */
	async waitForClosed(): Promise<void> {
		await this.widget.waitFor({ state: 'hidden' });
	}

	/** Waits until the box with this title is open, where another one may still be. */
	async waitForTitle(title: string): Promise<void> {
		await this.widget.locator('.quick-input-title', { hasText: title }).waitFor();
	}

	/** Replaces what stands in the box, as if typed. */
	async type(text: string): Promise<void> {
		await this.waitForOpen();
		await this.input.fill(text);
	}

	/** Waits until the box holds exactly this text. */
	async waitForValue(text: string): Promise<void> {
		await waitFor(
			`The box with "${text}"`,
			() => this.input.inputValue(),
			value => value === text,
		);
	}

	/** Presses a key in the box, such as `Enter`, `ArrowDown` or `Alt+K`. */
	async press(key: string): Promise<void> {
		await this.input.press(key);
	}

	/** What the empty box says. */
	async placeholder(): Promise<string> {
		return (await this.input.getAttribute('placeholder')) ?? '';
	}

	/** The rows that are shown, which are the first ones where there are many. */
	async rows(): Promise<readonly QuickPickRow[]> {
		await this.waitForOpen();
		return this.widget.locator('.quick-input-list .monaco-list-row').evaluateAll(elements => {
			const read = (element: Element, selector: string) =>
				element.querySelector(selector)?.textContent ?? '';
			return elements
				.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
				.map(element => ({
					label: read(element, '.quick-input-list-row .label-name'),
					description: read(element, '.quick-input-list-row .label-description'),
					detail: read(element, '.quick-input-list-label-meta .label-name'),
					separator: read(element, '.quick-input-list-separator'),
					focused: element.classList.contains('focused'),
				}));
		});
	}

	/** Waits for rows that are as wanted, and gives them. */
	async waitForRows(
		wanted: (rows: readonly QuickPickRow[]) => boolean,
	): Promise<readonly QuickPickRow[]> {
		return waitFor('The rows of the quick pick', () => this.rows(), wanted);
	}

	/** Waits for a row whose label contains a text, and gives it. */
	async waitForRow(text: string): Promise<QuickPickRow> {
		const has = (row: QuickPickRow) => row.label.includes(text);
		return (await this.waitForRows(rows => rows.some(has))).find(has)!;
	}

	/** Accepts the row whose label contains a text; without one, what `Enter` accepts. */
	async accept(text?: string): Promise<void> {
		if (text === undefined) {
			await this.press('Enter');
			return;
		}
		await this.waitForRow(text);
		await this.row(text).click();
	}

	/** Clicks a button of a row, named by its tooltip. */
	async clickButton(text: string, button: string): Promise<void> {
		await this.waitForRow(text);
		await this.row(text).hover();
		await this.row(text).locator(`.action-label[aria-label^="${button}"]`).click();
	}

	/** What a button of a row says under the pointer. */
	async hoverButton(text: string, button: string): Promise<string> {
		await this.waitForRow(text);
		await this.row(text).hover();
		await this.row(text).locator(`.action-label[aria-label^="${button}"]`).hover();
		const hover = this.page.locator('.monaco-hover', { hasText: button }).first();
		await hover.waitFor();
		return hover.innerText();
	}

	private row(text: string): Locator {
		return this.page
			.locator('.quick-input-list .monaco-list-row')
			.filter({ has: this.page.locator('.label-name', { hasText: text }) })
			.first();
	}
}
