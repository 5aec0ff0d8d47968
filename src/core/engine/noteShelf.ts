import { decodeText } from '../listing/decode';
import { firstLine } from '../notes/firstLine';
import { keyOfNotePath } from '../notes/notePath';
import { parseNote } from '../notes/noteText';
import { foldKey } from '../paper/key';

/** A note as lists and the search need it. */
export interface ShelvedNote {
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
		if (key === undefined || this.shelved.get(key)?.body === body) {
			return false;
		}
		// A file that holds front matter alone is there for a note that was never written.
		if (body === '') {
			return this.shelved.delete(key);
		}
		this.shelved.set(key, { body, line: firstLine(body) });
		return true;
	}

	/** @returns whether it was there */
	remove(path: string): boolean {
		return this.shelved.delete(keyOfNotePath(path) ?? '');
	}

	/** The note of a paper, under any of its keys. */
	find(keys: readonly string[]): ShelvedNote | undefined {
		return keys.map(key => this.shelved.get(foldKey(key))).find(note => note !== undefined);
	}
}
