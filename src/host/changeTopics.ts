import * as vscode from 'vscode';
import { topicsPath } from '../core/library/layout';
import type { TopicsEdit } from '../core/rules/editTopics';
import { messageSafe } from '../core/triage/messageText';
import type { Library } from './library';
import type { TopicsEdited } from './topicsFile';

/**
 * Changes `topics.yaml`, and tells the user what kept it from being changed or saved.
 *
 * @param failure as in "Agents was not renamed"
 * @param label makes it a step of undo, as in "rename Agents"
 * @returns what was changed; absent where nothing was
 */
export async function changeTopics(
	{ topicsFile }: Library,
	change: TopicsEdit,
	failure: string,
	label?: string,
): Promise<(TopicsEdited & { readonly type: 'changed' }) | undefined> {
	const edited = await topicsFile.edit(change, label);
	switch (edited.type) {
		case 'nowhere':
			return undefined;
		case 'refused':
			void vscode.window.showWarningMessage(
				messageSafe(
					`${failure}: ${topicsPath} is not well-formed. Put it right where it is underlined, and try again.`,
				),
			);
			return undefined;
		case 'changed':
			if (edited.unsaved) {
				void vscode.window.showInformationMessage(
					`You are at work on ${topicsPath}: the change counts once you save the file.`,
				);
			}
			return edited;
	}
}
