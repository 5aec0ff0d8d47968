import * as vscode from 'vscode';
import type { PaperId } from '../core/paper/paper';
import type { Place } from '../core/protocol/panel';
import type { PaperRow } from '../core/protocol/rows';
import type { CitationCache } from './citationCache';
import type { Library } from './library';
import { isOwnText } from './ownText';

/** More places than these are not read. */
const mostPlaces = 100;

/** The lines of open documents that cite a paper. What lies in the papers folder is no code. */
export function findPlaces(
	library: Library,
	citations: CitationCache,
	paper: PaperRow,
): readonly Place[] {
	const places: Place[] = [];
	for (const document of vscode.workspace.textDocuments) {
		if (!isOwnText(document, library.folder) || isInFolder(document.uri, library.folder)) {
			continue;
		}
		const lines = new Set<number>();
		for (const { ref, span } of citations.in(document)) {
			if (library.find(ref.type === 'id' ? ref.id : ref.key)?.id === paper.id) {
				lines.add(document.positionAt(span.start).line);
			}
		}
		places.push(...[...lines].map(line => toPlace(document, line)));
	}
	return places.sort(byFile).slice(0, mostPlaces);
}

/** The papers that open documents cite, each once. */
export function findCited(library: Library, citations: CitationCache): readonly PaperId[] {
	const found = new Set<PaperId>();
	for (const document of vscode.workspace.textDocuments) {
		if (isOwnText(document, library.folder) && !isInFolder(document.uri, library.folder)) {
			for (const { ref } of citations.in(document)) {
				const paper = library.find(ref.type === 'id' ? ref.id : ref.key);
				if (paper) {
					found.add(paper.id);
				}
			}
		}
	}
	return [...found];
}

function isInFolder(uri: vscode.Uri, folder: vscode.Uri | undefined): boolean {
	return folder !== undefined && uri.path.startsWith(`${folder.path}/`);
}

function toPlace(document: vscode.TextDocument, line: number): Place {
	return {
		uri: document.uri.toString(),
		file: vscode.workspace.asRelativePath(document.uri),
		line,
		text: document.lineAt(line).text.trim().slice(0, 200),
	};
}

function byFile(a: Place, b: Place): number {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
