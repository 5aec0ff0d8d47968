import * as vscode from 'vscode';
import { withoutIcons } from '../../core/search/box/hitText';
import type { Library } from '../../host/library';
import { findPapers, type PaperArgument, topicOfRow } from '../../host/paperArgument';
import { reasonsOf } from '../../host/topicReasons';
import { command } from '../../ids';

interface Row extends vscode.QuickPickItem {
	/** What Enter does. */
	readonly run?: readonly [string, ...unknown[]];
}

/** Shows why a paper is in the topic in which it was chosen, and what can be done about it. */
export async function whyHere(library: Library, row: PaperArgument): Promise<void> {
	const [paper] = findPapers(library, row);
	const topic = topicOfRow(row);
	if (!paper) {
		void vscode.window.showInformationMessage(
			'Select a paper in the Papers view, grouped by topic.',
		);
		return;
	}
	const all = (await library.details(paper.id))?.topics ?? [];
	const here = all.filter(({ name }) => topic === undefined || name === topic);
	const reasons = here.flatMap(({ near = [], ...membership }): readonly Row[] => {
		const papers = membership.why.length === 0 ? near : [];
		return [
			{ label: membership.name, kind: vscode.QuickPickItemKind.Separator },
			...reasonsOf(library, membership).map(text => ({ label: `$(info) ${withoutIcons(text)}` })),
			...papers.flatMap(id => {
				const title = library.find(id)?.title;
				const run = [command.open, id] as const;
				return title === undefined ? [] : [{ label: `$(file) near ${withoutIcons(title)}`, run }];
			}),
		];
	});
	const nowhere: Row = { label: '$(info) It fits into no topic that there is' };
	const actions: readonly Row[] = [
		{ label: 'What to do', kind: vscode.QuickPickItemKind.Separator },
		...(topic === undefined || topic === ''
			? []
			: [{ label: '$(circle-slash) Not in This Topic', run: [command.notInTopic, row] as const }]),
		{ label: '$(arrow-right) Move to Topic…', run: [command.moveToTopic, row] as const },
	];
	const items: readonly Row[] = [...(reasons.length > 0 ? reasons : [nowhere]), ...actions];
	const asked = { title: 'Why Is This Here?', placeHolder: paper.title };
	const picked = await vscode.window.showQuickPick(items, asked);
	if (picked?.run) {
		await vscode.commands.executeCommand(...picked.run);
	}
}
