import * as vscode from 'vscode';
import type { TopicsEdit } from '../../core/rules/editTopics';
import { plural, shorten } from '../../core/triage/rowText';
import { changeTopics } from '../../host/changeTopics';
import type { Library } from '../../host/library';
import { showBriefly } from '../../host/notices';
import { type PaperArgument, findPapers, topicOfRow } from '../../host/paperArgument';
import { askName, toItems, type TopicItem } from './chooseTopic';
import { nameInFile } from './nameInFile';

const newTopic: TopicItem = { label: '$(add) New Topic…', topic: '', alwaysShow: true };
const mostOfTitle = 80;

/**
 * Moves papers to a topic from those in which they were chosen; papers that were chosen elsewhere,
 * as in a listing or the search, are put in it as well.
 *
 * @param to the name of the topic, empty for *Other*; where it is absent the user is asked
 */
export async function moveToTopic(
	library: Library,
	rows: readonly PaperArgument[],
	to: string | undefined,
): Promise<void> {
	const target = to ?? (await askTarget(library));
	if (target === undefined) {
		return;
	}
	const moving = rows.filter(row => {
		const from = topicOfRow(row);
		return from !== target && (target !== '' || (from !== undefined && from !== ''));
	});
	const name = target === '' ? 'Other' : target;
	await placePapers(library, moving, target, `move ${describe(library, moving)} to ${name}`);
}

/** Takes papers out of the topics in which they were chosen, for good. */
export async function forbid(library: Library, rows: readonly PaperArgument[]): Promise<void> {
	const inTopics = rows.filter(row => (topicOfRow(row) ?? '') !== '');
	if (inTopics.length === 0) {
		void vscode.window.showInformationMessage(
			'Select papers in their topic in the Papers view, grouped by topic.',
		);
		return;
	}
	const [first] = inTopics;
	const label = `take ${describe(library, inTopics)} out of ${topicOfRow(first) ?? ''}`;
	await placePapers(library, inTopics, '', label);
}

async function askTarget(library: Library): Promise<string | undefined> {
	const items = [...toItems(library.topics), newTopic];
	const placeHolder = 'The topic to move to';
	const picked = await vscode.window.showQuickPick(items, { placeHolder });
	return picked === newTopic
		? askName(library.topics, 'New Topic', '', 'The papers go to this topic.')
		: picked?.topic;
}

async function placePapers(
	library: Library,
	rows: readonly PaperArgument[],
	to: string,
	label: string,
): Promise<void> {
	const edits: TopicsEdit[] = [];
	for (const row of rows) {
		const from = topicOfRow(row);
		const papers = [];
		for (const paper of findPapers(library, row)) {
			papers.push(await nameInFile(library, paper));
		}
		edits.push({
			...{ type: 'placePapers', papers },
			...(to !== '' && { to }),
			...(from !== undefined && from !== '' && { from }),
		});
	}
	if (edits.length === 0) {
		return;
	}
	if (await changeTopics(library, { type: 'several', edits }, `Could not ${label}`, label)) {
		showBriefly(`Done: ${label}`);
	}
}

function describe(library: Library, rows: readonly PaperArgument[]): string {
	const papers = findPapers(library, undefined, rows);
	const [only] = papers;
	return only && papers.length === 1
		? shorten(only.title, mostOfTitle)
		: plural(papers.length, 'paper');
}
