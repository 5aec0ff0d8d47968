import * as vscode from 'vscode';
import { formatCitation } from '../../core/citations/format';
import type { PaperRow } from '../../core/protocol/rows';
import { messageSafe } from '../../core/triage/messageText';
import { plural } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { showBriefly } from '../../host/notices';
import { type Inserted, insertBelow, insertComment } from './insertComment';
import type { LastEditor } from './lastEditor';

/** Puts citations into the code the user works on. */
export class Attacher {
	private last: Inserted | undefined;

	constructor(
		private readonly library: Library,
		private readonly editor: LastEditor,
	) {}

	/** Attaches papers at the cursor of the last editor, and so records them under pinned keys. */
	async attach(papers: readonly PaperRow[]): Promise<void> {
		const place = await this.editor.show();
		if (!place) {
			await this.offerCopy(papers, 'No file is open to attach to. Open one and try again.');
			return;
		}
		if (!(await this.library.ensureFolder())) {
			return;
		}
		const texts = await this.cite(papers);
		if (!(await this.insert(place, texts))) {
			const { uri } = 'document' in place ? place.document : place;
			const name = vscode.workspace.asRelativePath(uri);
			await this.offerCopy(papers, `${name} cannot be edited.`);
			return;
		}
		const what = texts.length === 1 ? texts[0] : plural(texts.length, 'paper');
		showBriefly(`Attached ${what}`);
	}

	private async insert(
		place: vscode.TextEditor | vscode.TextDocument,
		texts: readonly string[],
	): Promise<boolean> {
		if (!('document' in place)) {
			return insertBelow(place, texts);
		}
		this.last = await insertComment(place, texts, this.last);
		return this.last !== undefined;
	}

	private async offerCopy(papers: readonly PaperRow[], reason: string): Promise<void> {
		const copy = papers.length === 1 ? 'Copy Citation' : 'Copy Citations';
		const choice = await vscode.window.showInformationMessage(messageSafe(reason), copy);
		if (choice === copy && (await this.library.ensureFolder())) {
			await vscode.env.clipboard.writeText((await this.cite(papers)).join('\n'));
		}
	}

	private async cite(papers: readonly PaperRow[]): Promise<readonly string[]> {
		const texts: string[] = [];
		for (const { id, title, ids } of papers) {
			texts.push(formatCitation({ title, ids, key: await this.library.pinKey(id) }));
		}
		return texts;
	}
}
