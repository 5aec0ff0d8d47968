import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { registerCommand } from '../../host/commands';
import type { FocusedRow } from '../../host/currentPapers';
import { findPapers, type PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command } from '../../ids';
import { Attacher } from './attach';
import { copyKeys } from './copyKeys';
import { CitationHover } from './hover';
import { LastEditor } from './lastEditor';
import { registerLinks } from './links';
import { pickPaper } from './pickPaper';
import { citingDocuments } from '../../host/ownText';

/** Ties papers to the code that names them: attaching, and what hovers and links tell there. */
export function registerCitations({
	citations,
	current,
	library,
	log,
}: Services): vscode.Disposable {
	const editor = new LastEditor(library);
	const attacher = new Attacher(library, editor);

	const onPapers = (
		id: string,
		title: string,
		act: (papers: readonly PaperRow[]) => Promise<void>,
	): vscode.Disposable =>
		registerCommand(
			log,
			id,
			async (argument?: PaperArgument | FocusedRow, selected?: readonly PaperArgument[]) => {
				await library.ready;
				const given = argument !== undefined || current.inActivePanel?.() !== undefined;
				const meant = given ? await current.find(argument, selected) : [];
				const papers = meant.length > 0 ? meant : await ask(title);
				if (papers.length > 0) {
					await act(papers);
				}
			},
		);
	const ask = async (title: string): Promise<readonly PaperRow[]> => {
		// A selection made long ago is offered first rather than acted on unasked.
		const selection = findPapers(library, undefined, current.selectedInTree?.() ?? []);
		const row = await pickPaper(library, title, selection);
		return row ? [row] : [];
	};

	return vscode.Disposable.from(
		editor,
		vscode.languages.registerHoverProvider(citingDocuments, new CitationHover(citations, library)),
		registerLinks(citations, library),
		onPapers(command.attach, 'Attach to Code', papers => attacher.attach(papers)),
		onPapers(command.copyKey, 'Copy Key', papers => copyKeys(papers, library)),
	);
}
