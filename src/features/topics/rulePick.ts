import * as vscode from 'vscode';
import { withoutIcons } from '../../core/search/box/hitText';
import { plural } from '../../core/triage/rowText';
import type { Services } from '../../host/services';

/** So many papers are shown; all are counted. */
const mostShown = 100;
/** Joins the letters of a fast typist, in milliseconds. */
const pauseOfTyping = 100;

/** A quick pick in which a rule is typed, and which shows meanwhile what it catches. */
export class RulePick implements vscode.Disposable {
	private readonly pick = vscode.window.createQuickPick();
	private asking: vscode.CancellationTokenSource | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private fault: string | undefined;

	constructor(
		private readonly services: Pick<Services, 'library' | 'log'>,
		title: string,
	) {
		this.pick.title = title;
		this.pick.placeholder = '"tool use" OR title:agent -survey';
	}

	/** @returns the rule; absent where the user left, or it is none */
	async ask(rule: string): Promise<string | undefined> {
		this.pick.value = rule;
		const chosen = await new Promise<string | undefined>(resolve => {
			// These end with the pick they listen to.
			this.pick.onDidChangeValue(() => {
				clearTimeout(this.timer);
				this.timer = setTimeout(() => void this.preview(), pauseOfTyping);
			});
			this.pick.onDidAccept(() => resolve(this.pick.value.trim()));
			this.pick.onDidHide(() => resolve(undefined));
			this.pick.show();
			void this.preview();
		});
		if (chosen !== undefined && chosen !== '') {
			// What is typed last may not have been looked at yet.
			await this.preview();
		}
		return chosen === '' || this.fault !== undefined ? undefined : chosen;
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.asking?.cancel();
		this.pick.dispose();
	}

	private async preview(): Promise<void> {
		clearTimeout(this.timer);
		this.asking?.cancel();
		const asking = new vscode.CancellationTokenSource();
		this.asking = asking;
		const { library, log } = this.services;
		const rule = this.pick.value.trim();
		this.pick.busy = true;
		try {
			const answer = await library.previewRule(rule, mostShown, asking.token);
			if (this.asking !== asking) {
				return;
			}
			this.fault = rule === '' ? '' : answer.fault;
			const told = answer.fault ?? `Catches ${plural(answer.count, 'paper')}: press Enter to save`;
			const papers = answer.papers.flatMap(id => library.rows.get(id) ?? []);
			this.pick.items = [
				{ label: told, alwaysShow: true },
				...papers.map(({ title, who }) => ({
					label: withoutIcons(title),
					description: withoutIcons(who),
					alwaysShow: true,
				})),
			];
		} catch (error) {
			log.error(`The rule "${rule}" could not be looked at`, error);
		}
		this.pick.busy = false;
	}
}
