import * as vscode from 'vscode';
import { movedTo } from '../../core/topics/own/movedTo';
import type { TopicsEdit } from '../../core/rules/editTopics';
import { isEmoji } from '../../core/topics/own/emoji';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import { plural } from '../../core/triage/rowText';
import { changeTopics } from '../../host/changeTopics';
import type { Library } from '../../host/library';
import { showBriefly } from '../../host/notices';
import { askName, toItems } from './chooseTopic';
import { nameInFile } from './nameInFile';

/** Asks for another name of a topic; that of another topic makes one of the two. */
export async function renameTopic(library: Library, { name }: TalliedGroup): Promise<void> {
	const taken = 'A topic has this name. The two become one.';
	const to = await askName(library.topics, 'Rename Topic', name, taken);
	if (to !== undefined && to !== name) {
		const change = { type: 'renameTopic', name, to } as const;
		await changeTopics(library, change, `${name} was not renamed`, `rename ${name}`);
	}
}

/** Makes one topic of several, with the name of one of them or another. */
export async function mergeTopics(library: Library, given: readonly TalliedGroup[]): Promise<void> {
	const all = library.topics.filter(({ name }) => name !== '');
	const chosen =
		given.length > 1
			? given.map(({ name }) => name)
			: [
					...given.map(({ name }) => name),
					...((
						await vscode.window.showQuickPick(
							toItems(all.filter(topic => !given.includes(topic))),
							{ canPickMany: true, placeHolder: 'The topics that become one' },
						)
					)?.map(({ topic }) => topic) ?? []),
				];
	const [first] = chosen;
	if (first === undefined || chosen.length < 2) {
		return;
	}
	const into = await askName(
		all.filter(({ name }) => !chosen.includes(name)),
		'Merge Topics',
		first,
		'This topic becomes one with them.',
	);
	if (into !== undefined) {
		const change = { type: 'mergeTopics', names: chosen, into } as const;
		const label = `merge ${plural(chosen.length, 'topic')}`;
		await changeTopics(library, change, 'The topics were not merged', label);
	}
}

/** Makes a topic of some papers of another, which they leave. */
export async function splitTopic(library: Library, topic: TalliedGroup): Promise<void> {
	const items = topic.papers.flatMap(id => {
		const row = library.rows.get(id);
		return row ? [{ label: row.title, description: row.who, row }] : [];
	});
	const placeHolder = `The papers of ${topic.name} that are to be a topic of their own`;
	const chosen = await vscode.window.showQuickPick(items, {
		...{ canPickMany: true, placeHolder, matchOnDescription: true },
	});
	if (chosen === undefined || chosen.length === 0) {
		return;
	}
	const name = await askName(library.topics, 'Split Topic', '', 'The papers go to this topic.');
	if (name === undefined) {
		return;
	}
	const papers = await Promise.all(chosen.map(({ row }) => nameInFile(library, row)));
	const split = { type: 'splitTopic', name, from: topic.name, papers } as const;
	const move = { type: 'placePapers', papers, from: topic.name, to: name } as const;
	const isKnown = library.topics.some(one => one.name === name);
	const label = `split ${topic.name}`;
	await changeTopics(library, isKnown ? move : split, `${topic.name} was not split`, label);
}

/** Sets or takes away one thing that is said of topics. */
export async function setOfTopics(
	library: Library,
	names: readonly string[],
	setting: 'pin' | 'hide',
	value: true | undefined,
): Promise<void> {
	const edits = names.map((name): TopicsEdit => ({ type: 'setTopic', name, setting, value }));
	const verb = setting === 'pin' ? (value ? 'pin' : 'unpin') : value ? 'hide' : 'show';
	const what = names.length === 1 ? (names[0] ?? '') : plural(names.length, 'topic');
	const label = `${verb} ${what}`;
	if (await changeTopics(library, { type: 'several', edits }, `Could not ${label}`, label)) {
		showBriefly(`Done: ${label}`);
	}
}

/** Asks which of the hidden topics is to be shown again. */
export async function showHiddenTopic(library: Library): Promise<void> {
	const hidden = library.ownTopics.filter(topic => topic.hidden).map(({ name }) => name);
	if (hidden.length === 0) {
		void vscode.window.showInformationMessage('No topic is hidden.');
		return;
	}
	const name = await vscode.window.showQuickPick(
		hidden.map(label => ({ label })),
		{
			placeHolder: 'The topic to be shown again',
		},
	);
	if (name) {
		await setOfTopics(library, [name.label], 'hide', undefined);
	}
}

/** Asks for the emoji before a topic's name; none takes it away. */
export async function setEmoji(
	library: Library,
	{ name, emoji = '' }: TalliedGroup,
): Promise<void> {
	const typed = await vscode.window.showInputBox({
		...{
			title: 'Set Emoji',
			value: emoji,
			prompt: `What stands before ${name}; nothing takes it away.`,
		},
		validateInput: text =>
			text.trim() === '' || isEmoji(text.trim()) ? undefined : 'This is one emoji, such as 🔎.',
	});
	if (typed !== undefined) {
		const value = typed.trim() === '' ? undefined : typed.trim();
		const change = { type: 'setTopic', name, setting: 'emoji', value } as const;
		await changeTopics(library, change, `${name} got no emoji`, `set the emoji of ${name}`);
	}
}

/** Puts a topic where another one stands, or by so many places up or down. */
export async function placeTopic(
	library: Library,
	topic: TalliedGroup,
	to: string | 1 | -1,
): Promise<void> {
	const beside = library.topics.filter(
		({ name, parent, pinned }) =>
			name !== '' && parent === topic.parent && (pinned ?? false) === (topic.pinned ?? false),
	);
	const names = movedTo(
		beside.map(({ name }) => name),
		topic.name,
		to,
	);
	if (names) {
		const change = { type: 'orderTopics', names } as const;
		await changeTopics(library, change, `${topic.name} was not moved`, `move ${topic.name}`);
	}
}
