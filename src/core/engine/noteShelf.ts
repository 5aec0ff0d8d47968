import { decodeText } from '../listing/decode';
import { firstLine } from '../notes/firstLine';
import { keyOfNotePath, notePath } from '../notes/notePath';
import { parseNote } from '../notes/noteText';
import { foldKey } from '../paper/key';
import type { PaperDetails } from '../protocol/rows';

/** A note as lists and the search need it. */
export interface ShelvedNote {
	/** Where it is kept in the papers folder, e.g. `notes/earl2025.md`. */
	readonly path: string;
	readonly body: string;
	/** Its first line that says something; empty where it has none. */
	readonly line: string;
}

/** The notes of the papers folder, by the key of the paper each is about. */
export class NoteShelf {
	private readonly shelved = new Map<string, ShelvedNote>();

	/** @returns whether anything changed */
	put(path: string, bytes: Uint8Array): boolean {
		const key = keyOfNotePath(path);
		const body = parseNote(decodeText(bytes)).body.trim();
		const before = this.shelved.get(key ?? '');
		if (key === undefined || (before?.body === body && before.path === path)) {
			return false;
		}
		// A file that holds front matter alone is there for a note that was never written.
		if (body === '') {
			return this.remove(path);
		}
		this.shelved.set(key, { path, body, line: firstLine(body) });
		return true;
	}

	/** @returns whether it was there */
	remove(path: string): boolean {
		const key = keyOfNotePath(path) ?? '';
		// Where only the case of its name changed, the file is there under its new one already.
		return this.shelved.get(key)?.path === path && this.shelved.delete(key);
	}

	/**
	 * The notes of a paper, one for each of its keys that has one, in their order. The first is what
	 * lists show; where papers were joined that had a note each, there are more.
	 */
	find(keys: readonly string[]): readonly ShelvedNote[] {
		const notes = keys.map(key => this.shelved.get(foldKey(key)));
		return [...new Set(notes)].filter(note => note !== undefined);
	}

	/** Where the notes of a paper are, or where the first would be; nowhere while it has no key. */
	pathsOf(keys: readonly string[]): Pick<PaperDetails, 'notePath' | 'otherNotes'> {
		// Where papers were joined, the note that is there, rather than the one of the newest key.
		const [first, ...others] = this.find(keys).map(({ path }) => path);
		const [key] = keys;
		const path = first ?? (key === undefined ? undefined : notePath(key));
		return {
			...(path === undefined ? {} : { notePath: path }),
			...(others.length > 0 && { otherNotes: others }),
		};
	}
}
