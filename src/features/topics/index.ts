import * as vscode from 'vscode';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import { registerCommand } from '../../host/commands';
import type { FocusedRow } from '../../host/currentPapers';
import type { TopicArgument } from '../../host/currentTopics';
import { offerCommand } from '../../host/notices';
import type { PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command } from '../../ids';
import {
	mergeTopics,
	placeTopic,
	renameTopic,
	setEmoji,
	setOfTopics,
	showHiddenTopic,
	splitTopic,
} from './arrange';
import { chooseTopic } from './chooseTopic';
import { forbid, moveToTopic } from './place';
import { editRule, newTopicFromRule } from './rules';
import { whyHere } from './whyHere';

const noneSelected = 'No paper is selected. Select one in the Papers view, or search for it.';

/** The user's word on topics: commands that change `topics.yaml`, each a step of undo. */
export function registerTopics(services: Services): vscode.Disposable {
	const { current, currentTopics, library, log } = services;

	/** Where a command is not called on a topic, the user is asked for one. */
	const onTopics = (
		id: string,
		question: string,
		act: (topics: readonly TalliedGroup[], more: unknown) => Promise<unknown>,
	): vscode.Disposable =>
		registerCommand(
			log,
			id,
			async (argument?: TopicArgument, selected?: readonly TopicArgument[] | string) => {
				const rows = Array.isArray(selected) ? (selected as readonly TopicArgument[]) : undefined;
				const given = await currentTopics.find(argument, rows);
				if (given.length > 0 || argument !== undefined) {
					return given.length > 0 ? act(given, selected) : undefined;
				}
				const name = await chooseTopic(library.topics, question);
				const chosen = library.topics.filter(topic => topic.name === name && name !== '');
				return chosen.length > 0 ? act(chosen, undefined) : undefined;
			},
		);
	const onTopic = (
		id: string,
		question: string,
		act: (topic: TalliedGroup, more: unknown) => Promise<unknown>,
	): vscode.Disposable =>
		onTopics(id, question, async ([topic], more) => topic && act(topic, more));
	const onPapers = (
		id: string,
		act: (rows: readonly PaperArgument[], to: string | undefined) => Promise<unknown>,
	): vscode.Disposable =>
		registerCommand(
			log,
			id,
			async (
				argument?: PaperArgument | FocusedRow,
				selected?: readonly PaperArgument[],
				to?: string,
			) => {
				const rows = await current.findRows(argument, selected);
				if (rows.length === 0) {
					await offerCommand(noneSelected, 'Search Papers', command.search);
					return;
				}
				await act(rows, to);
			},
		);
	const namesOf = (topics: readonly TalliedGroup[]): readonly string[] =>
		topics.map(({ name }) => name);
	const set = (
		id: string,
		question: string,
		setting: 'pin' | 'hide',
		value: true | undefined,
	): vscode.Disposable =>
		onTopics(id, question, topics => setOfTopics(library, namesOf(topics), setting, value));

	return vscode.Disposable.from(
		onTopic(command.renameTopic, 'The topic to rename', topic => renameTopic(library, topic)),
		registerCommand(
			log,
			command.mergeTopics,
			async (argument?: TopicArgument, selected?: readonly TopicArgument[]) =>
				mergeTopics(library, await currentTopics.find(argument, selected)),
		),
		onTopic(command.splitTopic, 'The topic to split', topic => splitTopic(library, topic)),
		set(command.pinTopic, 'The topic to pin', 'pin', true),
		set(command.unpinTopic, 'The topic to unpin', 'pin', undefined),
		set(command.hideTopic, 'The topic to hide', 'hide', true),
		registerCommand(log, command.showTopic, () => showHiddenTopic(library)),
		onTopic(command.setTopicEmoji, 'The topic that gets an emoji', topic =>
			setEmoji(library, topic),
		),
		onTopic(command.moveTopicUp, 'The topic to move up', topic => placeTopic(library, topic, -1)),
		onTopic(command.moveTopicDown, 'The topic to move down', topic =>
			placeTopic(library, topic, 1),
		),
		onTopic(command.placeTopic, 'The topic to move', async (topic, to) =>
			typeof to === 'string' ? placeTopic(library, topic, to) : undefined,
		),
		registerCommand(log, command.newTopicFromRule, (rule?: unknown) =>
			newTopicFromRule(services, rule),
		),
		onTopic(command.editTopicRule, 'The topic whose rule changes', topic =>
			editRule(services, topic),
		),
		registerCommand(log, command.editTopicsFile, async (argument?: TopicArgument) => {
			const [topic] = await currentTopics.find(argument);
			await library.topicsFile.open(topic?.name);
		}),
		onPapers(command.moveToTopic, (rows, to) => moveToTopic(library, rows, to)),
		onPapers(command.notInTopic, rows => forbid(library, rows)),
		onPapers(command.whyHere, ([row]) => whyHere(library, row)),
	);
}
