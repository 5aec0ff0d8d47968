import * as vscode from 'vscode';
import { topicsPath } from '../../core/library/layout';
import type { RuleKind } from '../../core/rules/rules';
import { messageSafe } from '../../core/triage/messageText';
import type { TopicsFile } from '../../host/topicsFile';

/** Adds a rule to the user's file, says so, and offers to take it back. */
export async function addRule(file: TopicsFile, kind: RuleKind, rule: string): Promise<void> {
	const edited = await file.edit({ type: 'addRule', kind, rule });
	if (edited.type === 'refused') {
		void vscode.window.showWarningMessage(
			`“${messageSafe(rule)}” was not added: ${topicsPath} is not well-formed. Put it right where it is underlined, and try again.`,
		);
	}
	if (edited.type !== 'changed') {
		return;
	}
	const show = 'Show Rules';
	const undo = 'Undo';
	const choice = await vscode.window.showInformationMessage(
		`${kind.startsWith('mute') ? 'Muted' : 'Watched'} from now on: ${messageSafe(rule)}.`,
		show,
		undo,
	);
	if (choice === show) {
		await file.open();
	} else if (choice === undo && !(await edited.undo())) {
		await file.open();
		void vscode.window.showInformationMessage(
			'The rules were changed since: take the rule out by hand.',
		);
	}
}
