import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { plural } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { showBriefly } from '../../host/notices';

/** Copies `paper:earl2025` for each paper, one a line, and pins those keys: they will be pasted. */
export async function copyKeys(papers: readonly PaperRow[], library: Library): Promise<void> {
	if (!(await library.ensureFolder())) {
		return;
	}
	const texts: string[] = [];
	for (const { id } of papers) {
		texts.push(`paper:${await library.pinKey(id)}`);
	}
	await vscode.env.clipboard.writeText(texts.join('\n'));
	const what = texts.length === 1 ? texts[0] : plural(texts.length, 'key');
	showBriefly(`Copied ${what}`);
}
