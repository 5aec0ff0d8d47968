import * as vscode from 'vscode';
import { formatHover, type HoverAction } from '../../core/citations/hoverText';
import { addressOf } from '../../core/paper/ids';
import type { PaperRow } from '../../core/protocol/rows';
import { contains } from '../../core/text';
import type { CitationCache } from '../../host/citationCache';
import { toRange } from '../../host/convert';
import type { Library } from '../../host/library';
import { command } from '../../ids';
import { commandUri } from './commandUri';
import { findKnown } from './known';

/** Shows what the library knows of the paper under the cursor. */
export class CitationHover implements vscode.HoverProvider {
	constructor(
		private readonly citations: CitationCache,
		private readonly library: Library,
	) {}

	async provideHover(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.Hover | undefined> {
		const offset = document.offsetAt(position);
		const version = document.version;
		const [known] = await findKnown(document, this.citations, this.library, ({ span }) =>
			contains(span, offset),
		);
		if (!known) {
			return undefined;
		}
		const { citation, row } = known;
		const details = await this.library.details(row.id);
		if (token.isCancellationRequested || document.version !== version) {
			return undefined;
		}
		const text = new vscode.MarkdownString(formatHover(row, details?.abstract, actionsOn(row)));
		text.isTrusted = { enabledCommands };
		return new vscode.Hover(text, toRange(document, citation.span));
	}
}

const enabledCommands = [
	command.open,
	command.openNote,
	command.keep,
	command.dismiss,
	command.copyKey,
];

function actionsOn(row: PaperRow): readonly HoverAction[] {
	const act = (label: string, id: string): HoverAction => ({
		label,
		target: commandUri(id, row.id).toString(),
	});
	const [first] = row.ids;
	// A bracket, as in old DOIs, would end the link.
	const address = first && encodeURI(addressOf(first) ?? '').replace(/[()]/g, escape);
	return [
		act('Open', command.open),
		act('Note', command.openNote),
		...(row.status === 'inbox' || row.status === 'dismissed' ? [act('Keep', command.keep)] : []),
		...(row.status === 'inbox' ? [act('Dismiss', command.dismiss)] : []),
		act('Copy Key', command.copyKey),
		...(address === undefined || address === '' ? [] : [{ label: 'Read', target: address }]),
	];
}

function escape(bracket: string): string {
	return bracket === '(' ? '%28' : '%29';
}
