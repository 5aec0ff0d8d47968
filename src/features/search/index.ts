import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import { fileNameOf } from '../../core/search/query/filters';
import { queryInListing, queryInTopic } from '../../core/search/box/queryText';
import type { SavedSearch } from '../../core/searches/savedSearch';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { command, contextKey } from '../../ids';
import { chooseSearch, groupOf, type RowArgument } from './chosen';
import { RecentSearches } from './recent';
import { registerMoreLikeThese } from './moreLikeThese';
import { deleteSearch, renameSearch, saveSearch } from './saved';
import { SearchPick } from './searchPick';

/** *Papers: Search*, the keys that act on the paper found while it is open, and saved searches. */
export function registerSearch(services: Services): vscode.Disposable {
	const { library, log, memory } = services;
	const recent = new RecentSearches(memory);
	let open: SearchPick | undefined;

	const close = () => {
		open?.dispose();
		open = undefined;
		setOpen(false);
	};
	/** Gives the papers shown first, for those who run the command with words of their own. */
	const search = async (typed?: unknown): Promise<readonly PaperId[]> => {
		close();
		const pick = new SearchPick(services, recent);
		open = pick;
		// These end with the pick they listen to.
		pick.onDidHide(() => {
			if (open === pick) {
				close();
			}
		});
		pick.onDidAskToSave(query => void saveAndGoOn(query));
		setOpen(true);
		await pick.show(typeof typed === 'string' ? typed : '');
		return pick.shown;
	};
	/** There is one box at a time: that for the name takes the place of this one, and gives it back. */
	const saveAndGoOn = async (query: string): Promise<void> => {
		await vscode.commands.executeCommand(command.saveSearch, query);
		await search(query);
	};
	const onActive = (id: string, onPaper: string) =>
		registerCommand(log, id, () => open?.runOnActive(onPaper));
	const onSaved = (id: string, act: (search: SavedSearch) => unknown) =>
		registerCommand(log, id, async (argument?: RowArgument) => {
			const chosen = await chooseSearch(library, argument);
			return chosen && act(chosen);
		});
	const inGroup = (id: string, kind: 'topic' | 'listing', toQuery: (name: string) => string) =>
		registerCommand(log, id, (argument?: RowArgument) => {
			const name = groupOf(argument, kind);
			return name === undefined || name === '' ? undefined : search(toQuery(name));
		});

	return vscode.Disposable.from(
		{ dispose: close },
		registerMoreLikeThese(services),
		registerCommand(log, command.search, search),
		registerCommand(log, command.saveSearch, (query?: unknown) => {
			if (query === undefined && open) {
				open.save();
				return undefined;
			}
			return saveSearch(library, typeof query === 'string' ? query : undefined);
		}),
		onSaved(command.searchAgain, ({ query }) => search(query)),
		onSaved(command.renameSearch, chosen => renameSearch(library, chosen)),
		onSaved(command.deleteSearch, chosen => deleteSearch(library, chosen)),
		inGroup(command.searchInTopic, 'topic', queryInTopic),
		inGroup(command.searchInListing, 'listing', path => queryInListing(fileNameOf(path))),
		onActive(command.searchKeep, command.keep),
		onActive(command.searchDismiss, command.dismiss),
		onActive(command.searchAttach, command.attach),
		registerCommand(log, command.searchWhy, () => open?.explainActive()),
	);
}

function setOpen(value: boolean): void {
	void vscode.commands.executeCommand('setContext', contextKey.searchOpen, value);
}
