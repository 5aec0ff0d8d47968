import * as vscode from 'vscode';
import type { RuleKind } from '../../core/rules/rules';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { command } from '../../ids';
import { addRule } from './addRule';

/** The user's rules: what is marked, and what is dismissed as it comes in. */
export function registerRules({ library, log }: Services): vscode.Disposable {
	const ask = async (title: string, prompt: string, kinds: readonly RuleChoice[]) => {
		const rule = (await vscode.window.showInputBox({ title, prompt }))?.trim();
		if (rule === undefined || rule === '') {
			return;
		}
		const choice =
			kinds.length === 1
				? kinds[0]
				: await vscode.window.showQuickPick(kinds, { placeHolder: `What “${rule}” is` });
		if (choice) {
			await addRule(library.topicsFile, choice.rule, rule);
		}
	};

	return vscode.Disposable.from(
		registerCommand(log, command.editRules, () => library.topicsFile.open()),
		registerCommand(log, command.watch, () =>
			ask(
				'Watch Author or Term',
				'Papers by this author, or with this term, are marked and stand first.',
				watched,
			),
		),
		registerCommand(log, command.mute, () =>
			ask('Mute Term', 'New papers with this term are dismissed as they come in.', muted),
		),
	);
}

interface RuleChoice extends vscode.QuickPickItem {
	readonly rule: RuleKind;
}

const watched: readonly RuleChoice[] = [
	{ label: 'Author', rule: 'watch/authors' },
	{ label: 'Term', description: 'in titles, abstracts and keywords', rule: 'watch/terms' },
];

const muted: readonly RuleChoice[] = [{ label: 'Term', rule: 'mute/terms' }];
