import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** Where a path leads, through links, even to a file that is not there yet. */
export async function targetOf(path: string): Promise<string> {
	const found = await realpath(path).catch(() => undefined);
	if (found !== undefined) {
		return found;
	}
	const link = await readlink(path).catch(() => undefined);
	return link === undefined ? path : resolve(dirname(path), link);
}

/** Whether what is written under a path of a folder would come to lie elsewhere. */
export async function leadsOutOf(folder: string, path: string): Promise<boolean> {
	const way = relative(await realPlace(folder), await realPlace(await targetOf(path)));
	return way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way);
}

/** The real path of a place, of which only the beginning need be there. */
async function realPlace(path: string): Promise<string> {
	const found = await realpath(path).catch(() => undefined);
	const parent = dirname(path);
	return found ?? (parent === path ? path : join(await realPlace(parent), basename(path)));
}
