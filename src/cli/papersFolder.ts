import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { GroupedLibrary } from '../core/engine/groupedLibrary';
import { bibliographyPath, kindOf, libraryPath, topicsPath } from '../core/library/layout';
import { listFiles } from './listFiles';
import { readOrComplain, takeListing } from './takeListing';

/** A file of a papers folder, with its path within that folder. */
export interface FolderFile {
	readonly file: string;
	readonly path: string;
}

/** Whether a folder holds a library, by the files that nothing else has. */
export async function isPapersFolder(folder: string): Promise<boolean> {
	for (const name of [topicsPath, libraryPath]) {
		try {
			if ((await stat(join(folder, name))).isFile()) {
				return true;
			}
		} catch {
			// It is not there, or `folder` is none.
		}
	}
	return false;
}

/** The files of a papers folder that the library uses. */
export async function filesOfFolder(folder: string): Promise<readonly FolderFile[]> {
	return (await listFiles(folder))
		.map(file => ({ file, path: relative(folder, file).split(sep).join('/') }))
		.flatMap(({ file, path }) => {
			const isLoose = kindOf(path) === undefined;
			return isLoose && !/\.bib$/i.test(path)
				? []
				: [{ file, path: isLoose ? bibliographyPath(path) : path }];
		});
}

/** Whose decisions a papers folder holds; those of several people are nobody's here. */
export function personOf(files: readonly FolderFile[]): string {
	const people = files.flatMap(({ path }) => {
		const kind = kindOf(path);
		return kind?.type === 'decisions' ? [kind.person] : [];
	});
	const [only = 'me', ...others] = people;
	return others.length === 0 ? only : 'me';
}

/** Reads a file of a papers folder. */
export async function takeFile({ file, path }: FolderFile, library: GroupedLibrary): Promise<void> {
	const type = kindOf(path)?.type;
	if (type === 'listing' || type === 'bibliography') {
		await takeListing(file, library.listings, path);
		return;
	}
	const bytes = await readOrComplain(file);
	if (bytes) {
		library.put(path, bytes);
	}
}
