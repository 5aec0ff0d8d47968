/** What the panel's note box holds, and how far it is in step with the host. */
export interface NoteBox {
	readonly text: string;
	/** Of the newest edit made in the box. */
	readonly revision: number;
	/** Of the newest text of the host that the box has taken. */
	readonly version: number;
}

/** The box of a paper about which nothing has been said yet. */
export const emptyBox: NoteBox = { text: '', revision: 0, version: 0 };

/**
 * The box after the host sent `text`. It is not taken while there are edits that the host had not
 * seen: the host joins them and sends again, and what is being typed is never overwritten.
 */
export function receiveText(box: NoteBox, sent: NoteBox): NoteBox {
	return sent.revision < box.revision || sent.version <= box.version ? box : sent;
}

/** The box after the user typed. */
export function typeText(box: NoteBox, text: string): NoteBox {
	return { ...box, text, revision: box.revision + 1 };
}
