import { type Locator, type Page } from 'playwright-core';

/** The notifications that VS Code shows in its corner. */
export class Notifications {
	private readonly toasts: Locator;

	constructor(page: Page) {
		this.toasts = page.locator('.notification-toast');
	}

	/** Waits for a notification that contains a text, and gives all of what it says. */
	async waitFor(text: string): Promise<string> {
		const message = this.toast(text).locator('.notification-list-item-message').first();
		await message.waitFor();
		return message.innerText();
	}

	/** Whether a notification that contains a text is shown within a few seconds. */
	async shows(text: string): Promise<boolean> {
		try {
			await this.toast(text).waitFor({ timeout: 5_000 });
			return true;
		} catch {
			return false; // Not yet: the caller goes on.
		}
	}

	/** What is shown at this moment. */
	async texts(): Promise<readonly string[]> {
		return this.toasts.locator('.notification-list-item-message').allInnerTexts();
	}

	/** The buttons of the notification that contains a text. */
	async buttons(text: string): Promise<readonly string[]> {
		await this.waitFor(text);
		const buttons = this.toast(text).locator('.notification-list-item-buttons-container');
		return buttons.locator('.monaco-button:not(.monaco-dropdown-button)').allInnerTexts();
	}

	/** Clicks a button of the notification that contains a text. */
	async click(text: string, button: string): Promise<void> {
		const toast = this.toast(text);
		await toast.locator('.monaco-button', { hasText: button }).first().click();
	}

	private toast(text: string): Locator {
		return this.toasts.filter({ hasText: text }).first();
	}
}
