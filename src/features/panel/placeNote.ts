import { newNote } from '../../core/notes/noteText';
import type { PublicId } from '../../core/paper/ids';
import type { PaperId } from '../../core/paper/paper';
import type { Library } from '../../host/library';
import { NoteFile } from './noteFile';

/** The file of a paper's note, which need not be there yet. Pins the paper's key. */
export async function placeNote(library: Library, paper: PaperId): Promise<NoteFile> {
	await library.pinKey(paper);
	const details = await library.details(paper);
	if (details?.notePath === undefined) {
		throw new Error('The paper is no longer in the library.');
	}
	return new NoteFile(library, details.notePath);
}

/** What a new note about a paper begins with. */
export function newNoteOf(library: Library, paper: PaperId): string {
	const row = library.find(paper);
	if (!row) {
		throw new Error('The paper is no longer in the library.');
	}
	return newNote(row.key, row.ids as readonly PublicId[], row.title);
}
