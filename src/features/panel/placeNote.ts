import { newNote } from '../../core/notes/noteText';
import type { PaperId } from '../../core/paper/paper';
import { NoteFile, type NoteLibrary } from './noteFile';

/** The file of a paper's note, which need not be there yet. Pins the paper's key. */
export async function placeNote(library: NoteLibrary, paper: PaperId): Promise<NoteFile> {
	await library.pinKey(paper);
	const details = await library.details(paper);
	if (details?.notePath === undefined) {
		throw new Error('The paper is no longer in the library.');
	}
	return new NoteFile(library, details.notePath);
}

/** What a new note about a paper begins with. */
export function newNoteOf(library: NoteLibrary, paper: PaperId): string {
	const row = library.find(paper);
	if (!row) {
		throw new Error('The paper is no longer in the library.');
	}
	return newNote(row.key, row.ids, row.title);
}
