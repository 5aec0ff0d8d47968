import * as vscode from 'vscode';
import { formatPublicId, parsePublicId, type PublicId, splitPublicId } from '../../core/paper/ids';
import type { PaperRow } from '../../core/protocol/rows';
import { shorten } from '../../core/triage/rowText';
import type { Library, Setting } from '../../host/library';

/** Asks for an id in any spelling. @returns `null` where the user leaves it open */
export async function askForId(title: string, value: string): Promise<PublicId | null | undefined> {
	const text = await vscode.window.showInputBox({
		title,
		value,
		prompt: 'arXiv id, DOI, or an address of the paper',
		placeHolder: '2602.03647, 10.1145/3292500.3330701, https://openreview.net/forum?id=…',
		validateInput: input =>
			input.trim() === '' || parsePublicId(input)
				? undefined
				: 'This is not an id of arXiv, a DOI, or an address of arXiv, Hugging Face, OpenReview or ACL Anthology.',
	});
	return text === undefined ? undefined : (parsePublicId(text) ?? null);
}

/** Gives a paper the id it has in the world; another id of the same kind was a mistake. */
export async function setId(library: Library, row: PaperRow): Promise<void> {
	const [first] = row.ids;
	const id = await askForId(`Id of ${shorten(row.title, 60)}`, first ? formatPublicId(first) : '');
	if (!id || row.ids.includes(id)) {
		return;
	}
	const [kind] = splitPublicId(id);
	const replaced = row.ids.filter(own => own.startsWith(`${kind}:`));
	const settings: readonly Setting[] = [
		{ paper: row.id, field: `ids/${id}`, value: true },
		...replaced.map(own => ({ paper: row.id, field: `ids/${own}` as const, value: false })),
	];
	await library.edit(`set the id to ${formatPublicId(id)}`, settings);
}
