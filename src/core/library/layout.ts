import { keyOfNotePath } from '../notes/notePath';

/** The file of the papers that matter here. */
export const libraryPath = 'library.jsonl';

/** The user's own topics and rules; absent until someone makes one. */
export const topicsPath = 'topics.yaml';

export const listingsFolder = 'listings';
const decisionsFolder = 'decisions';

/** What a file of the papers folder is for. */
export type LayoutPath =
	| { readonly type: 'library' }
	| { readonly type: 'topics' }
	| { readonly type: 'decisions'; readonly person: string }
	| { readonly type: 'note'; readonly key: string }
	| { readonly type: 'listing'; readonly name: string }
	/** A bibliography of the workspace, which is read where it lies. */
	| { readonly type: 'bibliography'; readonly name: string };

/**
 * What the file under a path of the papers folder is for, by its path alone. `undefined` for what
 * the library does not use, such as a file that a write in progress will rename.
 */
export function kindOf(path: string): LayoutPath | undefined {
	if (path === libraryPath) {
		return { type: 'library' };
	}
	if (path === topicsPath) {
		return { type: 'topics' };
	}
	if (isBibliographyPath(path)) {
		return { type: 'bibliography', name: path.slice(bibliographyStart.length) };
	}
	const [folder = '', ...rest] = path.split('/');
	const name = rest.at(-1) ?? '';
	if (rest.some(part => part === '' || part.startsWith('.')) || isTemporary(name)) {
		return undefined;
	}
	if (folder === listingsFolder && name !== '') {
		return { type: 'listing', name };
	}
	if (folder === decisionsFolder && rest.length === 1 && name.endsWith('.jsonl')) {
		return { type: 'decisions', person: name.slice(0, -'.jsonl'.length) };
	}
	const key = keyOfNotePath(path);
	return key === undefined ? undefined : { type: 'note', key };
}

/** What stands before the path of a bibliography of the workspace, and before no other: `//paper/references.bib`. */
const bibliographyStart = '//';

/** How the library calls a bibliography that lies in the workspace. @param path relative to it */
export function bibliographyPath(path: string): string {
	return bibliographyStart + path;
}

/** Whether a path is that of a bibliography of the workspace, not of a file of the papers folder. */
export function isBibliographyPath(path: string): boolean {
	return path.startsWith(bibliographyStart);
}

/**
 * Where the papers of a listing go by the folder it lies in: `listings/inbox/` and
 * `listings/library/` say so whatever its form. Elsewhere the form decides.
 */
export function destinationOf(path: string): 'inbox' | 'library' | undefined {
	const [folder, first, ...rest] = path.split('/');
	const isChosen = folder === listingsFolder && rest.length > 0;
	return isChosen && (first === 'inbox' || first === 'library') ? first : undefined;
}

/** Whether a folder may hold files that the library uses; `''` is the papers folder itself. */
export function isUsedFolder(path: string): boolean {
	const [first = '', ...rest] = path.split('/');
	return (
		path === '' ||
		(rest.length === 0 && [decisionsFolder, 'notes', listingsFolder].includes(first)) ||
		(first === listingsFolder && !rest.some(part => part.startsWith('.')))
	);
}

/** In every script short enough for a file, and for the longer name that it has while it is written. */
const longestName = 40;

/**
 * The name under which a person's decisions are kept: `Ada Lovelace` decides in
 * `decisions/ada-lovelace.jsonl`. People who differ by case or spaces alone are one.
 */
export function personName(person: string): string {
	const whole = person
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}_.@+-]+/gu, '-')
		.replace(/^[-.]+|[-.]+$/g, '');
	const name = [...whole].slice(0, longestName).join('');
	// Windows keeps these names for devices, whatever follows a dot.
	const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(name);
	return name === '' ? 'me' : isDevice ? `${name.replace('.', '-')}-` : name;
}

/** Where a listing is kept, e.g. `listings/2026-04-22-daily-papers.txt`. */
export function listingPath(name: string): string {
	return `${listingsFolder}/${name}`;
}

/** Where a person's decisions are kept, e.g. `decisions/ada.jsonl`. */
export function decisionsPath(person: string): string {
	return `${decisionsFolder}/${personName(person)}.jsonl`;
}

/** What ends the name of a file that a write will rename, and what a lock's name begins with. */
export const temporaryEnd = '.tmp';
export const lockName = '.lock';

/** The `.gitignore` of a new papers folder; the user's from then on. */
export const gitIgnore = `# Listings are raw material: what was decided about their papers stands in the files beside them.
# Take this line out to share them as well.
${listingsFolder}/

# Left for a moment while Paper Triage writes.
${lockName}*
*${temporaryEnd}
`;

/** The `.gitattributes` of a new papers folder; the user's from then on. */
export const gitAttributes = `# Keep the lines of both sides when branches are merged: Paper Triage joins those about one paper.
*.jsonl merge=union
`;

function isTemporary(name: string): boolean {
	return name.endsWith(temporaryEnd) || name.endsWith('~');
}
