import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type FrameLocator, type Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { forget, screenshotFolder, watch } from './evidence';
import { LibraryView } from './libraryView';
import { Notifications } from './notifications';
import { QuickPick } from './quickPick';
import { TextEditor } from './textEditor';
import { patience, waitFor } from './waitFor';

type Server = Awaited<ReturnType<typeof startServer>>;

/** What a window of VS Code is opened with. */
export type WorkbenchOptions = {
	/** The files of a new workspace, by path; it goes when the window is closed. */
	readonly files?: Readonly<Record<string, string>>;
	/** A workspace that is there already, instead. Without either, no folder is open. */
	readonly folder?: string;
	readonly theme?: 'Default Dark Modern' | 'Default Light Modern' | 'Default High Contrast';
	readonly settings?: Readonly<Record<string, unknown>>;
	/** A folder of installed extensions, instead of the built extension of this project. */
	readonly extensions?: string;
};

/**
 * A window of VS Code with the extension, driven through what a user sees and presses. Everything
 * here waits for a state. Open it in `suiteSetup` or `setup` and close it in the matching teardown,
 * so that a failing test leaves a screenshot in `out/screenshots/`.
 */
export class Workbench {
	readonly quickPick: QuickPick;
	readonly library: LibraryView;
	readonly editor: TextEditor;
	readonly notifications: Notifications;

	private constructor(
		readonly page: Page,
		/** The workspace; empty where none is open. */
		readonly folder: string,
		private readonly browser: Browser,
		private readonly server: Server,
		private readonly messages: readonly string[],
	) {
		this.quickPick = new QuickPick(page);
		this.library = new LibraryView(page);
		this.editor = new TextEditor(page, this.quickPick);
		this.notifications = new Notifications(page);
	}

	/** Starts VS Code and waits until the extension's view can be opened. */
	static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
		const { extensions } = options;
		const server = await startServer({
			settings: {
				'workbench.colorTheme': options.theme ?? 'Default Dark Modern',
				...options.settings,
			},
			ownHome: true,
			...(extensions === undefined ? { extension: process.cwd() } : { extensions }),
		});
		const browser = await launchBrowser();
		const context = await browser.newContext({
			viewport: { width: 1400, height: 900 },
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const page = await context.newPage();
		page.setDefaultTimeout(patience);
		const messages: string[] = [];
		page.on('console', message => messages.push(`${message.type()}: ${message.text()}`));
		page.on('pageerror', error => messages.push(`page error: ${error.message}`));
		const folder = options.folder ?? (await createWorkspace(server.folder, options.files));
		const workbench = new Workbench(page, folder, browser, server, messages);
		watch(workbench);
		await page.goto(server.address(folder === '' ? {} : { folder }));
		await workbench.waitUntilReady();
		return workbench;
	}

	/** Runs a command by its title in the command palette, such as `Papers: Search`. */
	async runCommand(title: string): Promise<void> {
		await this.page.keyboard.press('F1');
		await this.quickPick.type(`>${title}`);
		await this.quickPick.waitForRows(rows => rows[0]?.label === title);
		await this.quickPick.press('Enter');
	}

	/** Presses a key wherever the focus is. */
	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key);
	}

	/** The page inside the webview that is in sight. */
	panel(): FrameLocator {
		const webview = this.page.locator('iframe.webview.ready').filter({ visible: true }).first();
		return webview.contentFrame().frameLocator('#active-frame');
	}

	/**
	 * Clicks a paper in the library until the panel shows it. A click that comes while the tree is
	 * drawn anew, as when topics are found, goes nowhere: as a user would, it is made again then.
	 */
	async openPaper(title: string): Promise<void> {
		const heading = this.panel().getByRole('heading', { level: 1, name: title });
		const click = async (): Promise<boolean> => {
			await this.library.click(title);
			return heading.waitFor({ timeout: 5_000 }).then(
				() => true,
				() => false,
			);
		};
		await waitFor(`"${title}" in the panel`, click, isShown => isShown);
		await this.library.leave();
	}

	/** Puts a text on the clipboard. */
	async copy(text: string): Promise<void> {
		await this.page.evaluate(value => navigator.clipboard.writeText(value), text);
	}

	/** What is on the clipboard. */
	async clipboard(): Promise<string> {
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	/** The text of a file of the workspace, as it is on disk. */
	async readFile(file: string): Promise<string> {
		return readFile(path.join(this.folder, file), 'utf8');
	}

	/** Writes a file of the workspace behind VS Code's back. */
	async writeFile(file: string, text: string): Promise<void> {
		await writeInto(this.folder, file, text);
	}

	/** Loads the window anew, as *Reload Window* does. */
	async reload(): Promise<void> {
		await this.page.reload();
		await this.waitUntilReady();
	}

	/** Keeps what the window shows as `out/screenshots/<name>.png`. */
	async screenshot(name: string): Promise<void> {
		await mkdir(screenshotFolder, { recursive: true });
		await this.page.screenshot({ path: path.join(screenshotFolder, `${name}.png`) });
	}

	/** What the page and the server wrote to their logs. */
	log(): string {
		return [...this.messages, this.server.log()].join('\n');
	}

	/** Ends the window, the server and the workspace made for it. */
	async close(): Promise<void> {
		await forget(this);
		await this.browser.close();
		await this.server.dispose();
	}

	private async waitUntilReady(): Promise<void> {
		const icon = this.page.locator('.activitybar .action-label[aria-label^="Papers"]');
		await icon.waitFor({ state: 'visible', timeout: 2 * patience });
	}
}

/** Makes a workspace beside the server's own files; nothing where there are no files for it. */
async function createWorkspace(
	parent: string,
	files: Readonly<Record<string, string>> | undefined,
): Promise<string> {
	if (files === undefined) {
		return '';
	}
	const folder = path.join(parent, 'workspace');
	await mkdir(folder);
	for (const [file, text] of Object.entries(files)) {
		await writeInto(folder, file, text);
	}
	return folder;
}

async function writeInto(folder: string, file: string, text: string): Promise<void> {
	const target = path.join(folder, file);
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, text);
}
