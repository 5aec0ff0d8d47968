import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that a path given by the user stands for: itself, or all files of a folder and its
 * folders in the order of their names, but for hidden ones. Links to folders are not followed:
 * they may lead in a circle.
 */
export async function listFiles(path: string): Promise<readonly string[]> {
	if (path === '-' || !(await stat(path)).isDirectory()) {
		return [path];
	}
	return filesIn(path);
}

async function filesIn(folder: string): Promise<readonly string[]> {
	const files: string[] = [];
	const entries = await readdir(folder, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith('.')) {
			continue;
		}
		if (entry.isDirectory()) {
			files.push(...(await filesIn(path)));
		} else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) {
			files.push(path);
		}
	}
	return files;
}

async function leadsToFile(link: string): Promise<boolean> {
	try {
		return (await stat(link)).isFile();
	} catch {
		// It leads nowhere.
		return false;
	}
}
