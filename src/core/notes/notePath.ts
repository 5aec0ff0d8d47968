/** The folder of notes in the papers folder. */
export const notesFolder = 'notes';

/** Names that Windows keeps for devices, whatever follows a dot. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

/**
 * Where the note of a key is kept, e.g. `notes/earl2025.md`.
 *
 * Keys are compared without case, so the path is in lower case and two spellings share a file.
 * What file systems do not take is escaped as in addresses: `notes/doe%3a2024.md`.
 */
export function notePath(key: string): string {
	const name = key
		.toLowerCase()
		// Half a character, as a broken tool leaves it, has no escape.
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[^a-z0-9_.+-]/gu, escape)
		.replace(deviceName, device => escape(device.charAt(0)) + device.slice(1));
	return `${notesFolder}/${name}.md`;
}

/** The key, in lower case, whose note is kept under `path`; none where it is no path of a note. */
export function keyOfNotePath(path: string): string | undefined {
	const name = /^notes\/([^/]+)\.md$/i.exec(path)?.[1];
	if (name === undefined) {
		return undefined;
	}
	try {
		return decodeURIComponent(name).toLowerCase();
	} catch {
		// A percent sign that escapes nothing: a file that the user named.
		return name.toLowerCase();
	}
}

function escape(character: string): string {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16)}` : encoded.toLowerCase();
}
