import assert from 'node:assert/strict';
import * as vscode from 'vscode';

type Window = typeof vscode.window;
type Asking = 'showInputBox' | 'showQuickPick';
type Items = readonly vscode.QuickPickItem[];
type Telling = 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

/**
 * The user, as far as VS Code lets no test be one: reads messages and leaves them unanswered, and
 * answers the questions that a command asks. The extension and its tests are given one and the
 * same `vscode.window`, so that its functions can be stood in for.
 */
export class User {
	/** What was said so far. */
	readonly heard: string[] = [];
	/** The button that is clicked in messages that have it; without one they are left unanswered. */
	clicks: string | undefined;
	private readonly original: Pick<Window, Asking | Telling>;
	private answers: (string | undefined)[] = [];

	constructor() {
		const { window } = vscode;
		const { showInputBox, showQuickPick } = window;
		const { showInformationMessage, showWarningMessage, showErrorMessage } = window;
		this.original = {
			...{ showInputBox, showQuickPick },
			...{ showInformationMessage, showWarningMessage, showErrorMessage },
		};
		const hear = (message: string, ...buttons: readonly string[]) => {
			this.heard.push(message);
			const { clicks } = this;
			return clicks !== undefined && buttons.includes(clicks)
				? Promise.resolve(clicks)
				: new Promise<undefined>(() => undefined);
		};
		Object.assign(window, {
			showInformationMessage: hear,
			showWarningMessage: hear,
			showErrorMessage: hear,
			showInputBox: (options: vscode.InputBoxOptions) => this.type(options),
			showQuickPick: async (items: Items | Thenable<Items>, options?: vscode.QuickPickOptions) => {
				const picked = this.pick(await items);
				return options?.canPickMany === true ? picked && [picked] : picked;
			},
		});
	}

	/** Runs a command and answers what it asks: text for a box, a label for a pick, or Escape. */
	async run(id: string, args: readonly unknown[], answers: (string | undefined)[]): Promise<void> {
		this.answers = answers;
		await vscode.commands.executeCommand(id, ...args);
		assert.deepEqual(this.answers, [], 'every answer was asked for');
	}

	/** Forgets what was said. */
	forget(): void {
		this.heard.length = 0;
		this.clicks = undefined;
	}

	dispose(): void {
		Object.assign(vscode.window, this.original);
	}

	private async type(options: vscode.InputBoxOptions): Promise<string | undefined> {
		const answer = this.answers.shift();
		if (answer !== undefined) {
			const complaint = await options.validateInput?.(answer);
			// A warning does not keep from going on.
			const refusal = typeof complaint === 'object' ? '' : complaint;
			assert.equal(refusal ?? '', '', `${options.title} takes "${answer}"`);
		}
		return answer;
	}

	private pick(items: Items): vscode.QuickPickItem | undefined {
		const label = this.answers.shift();
		const picked = items.find(item => item.label === label);
		assert.ok(label === undefined || picked, `There is a row "${label}"`);
		return picked;
	}
}
