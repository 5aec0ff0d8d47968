import * as vscode from 'vscode';
import { withoutIcons } from '../../core/search/box/hitText';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import { plural } from '../../core/triage/rowText';

/** Names longer than this are cut by the tree anyway. */
const longestName = 80;

/** A topic, or the place of a new one, in a quick pick. */
export interface TopicItem extends vscode.QuickPickItem {
	readonly topic: string;
}

/** Topics as rows of a quick pick, in the order of the tree. */
export function toItems(topics: readonly TalliedGroup[]): readonly TopicItem[] {
	return topics.map(({ name, parent, tally }) => ({
		label: name === '' ? 'Other' : withoutIcons(name),
		description: [
			parent === undefined ? '' : `in ${withoutIcons(parent)}`,
			plural(tally.papers, 'paper'),
		]
			.filter(part => part !== '')
			.join(' · '),
		topic: name,
	}));
}

/** Asks for a topic. @returns its name; absent where none was chosen */
export async function chooseTopic(
	topics: readonly TalliedGroup[],
	placeHolder: string,
): Promise<string | undefined> {
	const named = topics.filter(({ name }) => name !== '');
	if (named.length === 0) {
		void vscode.window.showInformationMessage('There are no topics yet. Import a listing first.');
		return undefined;
	}
	return (await vscode.window.showQuickPick(toItems(named), { placeHolder }))?.topic;
}

/**
 * Asks for the name of a topic.
 *
 * @param topics those that there are: one of their names may be given, which the user is told
 * @param taken what then becomes of the two
 */
export async function askName(
	topics: readonly TalliedGroup[],
	title: string,
	value: string,
	taken: string,
): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({
		...{ title, value, prompt: 'Its name in the Library view.' },
		validateInput: text => {
			const name = text.replace(/\s+/g, ' ').trim();
			if (name.length > longestName) {
				return `A name has at most ${longestName} characters.`;
			}
			const isOther = name.toLowerCase() !== value.toLowerCase();
			return isOther && topics.some(topic => topic.name.toLowerCase() === name.toLowerCase())
				? { message: taken, severity: vscode.InputBoxValidationSeverity.Warning }
				: undefined;
		},
	});
	const name = typed?.replace(/\s+/g, ' ').trim();
	return name === '' ? undefined : name;
}
