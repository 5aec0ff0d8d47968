import { type Locator, type Page } from 'playwright-core';
import { waitFor } from './waitFor';

/** A line of the library tree as it is read. */
export type LibraryRow = {
	readonly label: string;
	readonly description: string;
	/** 1 for a topic, 2 for a paper. */
	readonly level: number;
	/** Nothing where a row has no rows below it. */
	readonly expanded: boolean | undefined;
	/** The name of its codicon, such as `bookmark`. */
	readonly icon: string;
	readonly focused: boolean;
};

/** The view container *Papers* with the library tree. */
export class LibraryView {
	private readonly container: Locator;
	private readonly list: Locator;

	constructor(private readonly page: Page) {
		this.container = page.locator('[id="workbench.view.extension.paperTriage"]');
		this.list = this.container.locator('.monaco-list').first();
	}

	/** Shows the view, if it is not shown already. */
	async open(): Promise<void> {
		if (!(await this.container.isVisible())) {
			await this.page.locator('.activitybar .action-label[aria-label^="Papers"]').click();
		}
		await this.container.waitFor({ state: 'visible' });
	}

	/** The rows that are in sight. */
	async rows(): Promise<readonly LibraryRow[]> {
		return this.container.locator('[role=treeitem]').evaluateAll(elements => {
			const read = (element: Element, selector: string) =>
				element.querySelector(selector)?.textContent ?? '';
			const iconOf = (element: Element) =>
				/codicon-(?!colored)([\w-]+)/.exec(
					element.querySelector('.custom-view-tree-node-item-icon')?.className ?? '',
				)?.[1] ?? '';
			return elements
				.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
				.map(element => ({
					label: read(element, '.label-name'),
					description: read(element, '.label-description'),
					level: Number(element.getAttribute('aria-level')),
					expanded: element.hasAttribute('aria-expanded')
						? element.getAttribute('aria-expanded') === 'true'
						: undefined,
					icon: iconOf(element),
					focused: element.classList.contains('focused'),
				}));
		});
	}

	/** Waits for rows that are as wanted, and gives them. */
	async waitForRows(
		wanted: (rows: readonly LibraryRow[]) => boolean,
	): Promise<readonly LibraryRow[]> {
		return waitFor('The rows of the library', () => this.rows(), wanted);
	}

	/** Waits for a row whose label contains a text, and gives it. */
	async waitForRow(text: string): Promise<LibraryRow> {
		const has = (row: LibraryRow) => row.label.includes(text);
		return (await this.waitForRows(rows => rows.some(has))).find(has)!;
	}

	/** Moves the focus to a row by key, as a click would open it. */
	async focus(text: string): Promise<void> {
		const { length } = await this.waitForRows(rows => rows.some(row => row.label.includes(text)));
		const goHome = async (): Promise<readonly LibraryRow[]> => {
			await this.list.focus();
			await this.press('Home');
			return this.rows();
		};
		await waitFor('The focus on the first row', goHome, ([row]) => row?.focused === true, 200);
		for (let moves = 0; moves < length; moves += 1) {
			const [focused] = await this.waitForFocus();
			if (focused!.label.includes(text)) {
				return;
			}
			await this.press('ArrowDown');
			await this.waitForFocus(row => row.label !== focused!.label);
		}
		throw new Error(`No row "${text}" was reached by key.`);
	}

	/**
	 * Expands a row by key. A key that comes while the tree is drawn anew, as when a saved search has
	 * its results, goes nowhere: as a user would, it is pressed again then.
	 */
	async expand(text: string): Promise<void> {
		const expanded = this.row(text).and(this.page.locator('[aria-expanded=true]'));
		const press = async (): Promise<boolean> => {
			await this.focus(text);
			await this.press('ArrowRight');
			return expanded.waitFor({ timeout: 3_000 }).then(
				() => true,
				() => false,
			);
		};
		await waitFor(`"${text}" to be expanded`, press, isExpanded => isExpanded);
	}

	/** Presses a key on the focused row, such as `Enter`, `Delete` or `Alt+K`. */
	async press(key: string): Promise<void> {
		await this.list.press(key);
	}

	/** Clicks a row. */
	async click(text: string): Promise<void> {
		await this.waitForRow(text);
		await this.row(text).click();
	}

	/** Clicks one of the buttons that a row shows under the pointer, named by its tooltip. */
	async clickAction(text: string, action: string): Promise<void> {
		await this.waitForRow(text);
		await this.row(text).hover();
		await this.row(text).locator(`.action-label[aria-label^="${action}"]`).click();
	}

	/** Chooses an entry of a row's context menu. */
	async chooseFromMenu(text: string, entry: string): Promise<void> {
		await this.waitForRow(text);
		await this.row(text).click({ button: 'right' });
		const item = this.page.locator('.monaco-menu .action-label', { hasText: entry }).first();
		await item.waitFor();
		// A menu takes no click until it has been open for a moment, and stays open then.
		await waitFor(
			`"${entry}" to be chosen`,
			async () => {
				await item.click({ timeout: 1_000 }).catch(() => undefined);
				return item.isHidden();
			},
			chosen => chosen,
		);
	}

	/** Drops a file of another program on the view, as the browser tells a page of it. */
	async drop(name: string, text: string): Promise<void> {
		const dataTransfer = await this.page.evaluateHandle(
			([file, content]) => {
				const transfer = new DataTransfer();
				transfer.items.add(new File([content], file, { type: 'text/plain' }));
				return transfer;
			},
			[name, text] as const,
		);
		const row = this.container.locator('[role=treeitem]').first();
		for (const event of ['dragenter', 'dragover', 'drop']) {
			await row.dispatchEvent(event, { dataTransfer });
		}
	}

	/** Puts the pointer on a row, so that its tooltip is shown. */
	async hover(text: string): Promise<void> {
		await this.waitForRow(text);
		await this.leave();
		// Where its tooltip is, and not on the buttons.
		await this.row(text).hover({ position: { x: 80, y: 10 } });
	}

	/**
	 * Takes the pointer off the view, to the status bar: the tooltip of a row may lie above other rows,
	 * and stays as long as the pointer is in it.
	 */
	async leave(): Promise<void> {
		await this.page.mouse.move(800, 890);
		await this.page.locator('.context-view .monaco-hover').first().waitFor({ state: 'hidden' });
	}

	/** Drags a row to another one. */
	async drag(text: string, to: string): Promise<void> {
		await this.waitForRow(text);
		await this.waitForRow(to);
		await this.row(text).dragTo(this.row(to));
	}

	/** Clicks one of the buttons in the view's title. */
	async clickTitleAction(action: string): Promise<void> {
		const title = this.page.locator('.sidebar .composite.title');
		await title.hover();
		await title.locator(`.action-label[aria-label^="${action}"]`).click();
	}

	/** The buttons of the welcome, once it is shown. */
	async waitForWelcome(): Promise<readonly string[]> {
		const buttons = this.container.locator('.welcome-view-content .monaco-button');
		await buttons.first().waitFor({ state: 'visible' });
		return buttons.allTextContents();
	}

	private async waitForFocus(
		wanted: (row: LibraryRow) => boolean = () => true,
	): Promise<readonly LibraryRow[]> {
		const focused = async () => (await this.rows()).filter(row => row.focused);
		return waitFor('A focused row', focused, ([row]) => row !== undefined && wanted(row));
	}

	private row(text: string): Locator {
		return this.container
			.locator('[role=treeitem]')
			.filter({ has: this.page.locator('.label-name', { hasText: text }) })
			.first();
	}
}
