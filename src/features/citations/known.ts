import type * as vscode from 'vscode';
import type { Citation } from '../../core/citations/citation';
import type { PaperRow } from '../../core/protocol/rows';
import type { CitationCache } from '../../host/citationCache';
import type { Library } from '../../host/library';
import { isOwnText } from '../../host/ownText';

/** A citation of a paper that the library knows. */
export interface KnownCitation {
	readonly citation: Citation;
	readonly row: PaperRow;
}

/**
 * The citations in a document that lead to a paper of the library. Where there are any, they wait
 * for the first reading of the files, so that a file open at start gets its links too.
 */
export async function findKnown(
	document: vscode.TextDocument,
	citations: CitationCache,
	library: Library,
	only: (citation: Citation) => boolean = () => true,
): Promise<readonly KnownCitation[]> {
	if (!isOwnText(document, library.folder)) {
		return [];
	}
	const found = citations.in(document).filter(only);
	if (found.length === 0) {
		return [];
	}
	await library.ready;
	return found.flatMap(citation => {
		const { ref } = citation;
		const row = library.find(ref.type === 'id' ? ref.id : ref.key);
		return row ? [{ citation, row }] : [];
	});
}
