import { join, resolve, sep } from 'node:path';
import { GroupedLibrary } from '../core/engine/groupedLibrary';
import { formatTopics, toTopicsReport } from '../core/engine/topicReport';
import { bibliographyPath, topicsPath } from '../core/library/layout';
import { messageOf } from '../core/messageOf';
import { plural } from '../core/triage/rowText';
import { filesOfFolder, type FolderFile, isPapersFolder, personOf, takeFile } from './papersFolder';
import { ProgressLine } from './progressLine';
import { readModel } from './readModel';
import { complain, filesOf, takeListing } from './takeListing';

/** Groups listings by topic, as one library. @returns the exit code */
export async function topics(paths: readonly string[], json: boolean): Promise<number> {
	const model = await readModel();
	if (!model) {
		return 1;
	}
	const { folder, rest } = await findPapersFolder(paths);
	const ofFolder = folder === undefined ? [] : await readFolder(folder);
	const library = new GroupedLibrary(personOf(ofFolder));
	const progress = new ProgressLine();
	for (const one of ofFolder) {
		progress.say(`reading ${one.path}`);
		await takeFile(one, library);
	}
	for (const file of await filesOf(rest)) {
		progress.say(`reading ${file}`);
		await takeListing(file, library.listings, pathOf(file));
	}
	progress.clear();
	if (library.listings.all.length === 0 && ofFolder.length === 0) {
		return 1;
	}
	const slices = library.group(model);
	let step = slices.next();
	for (; step.done !== true; step = slices.next()) {
		progress.say(`making topics of ${plural(library.paperCount, 'paper')}`);
	}
	progress.clear();
	for (const { message, line, isHint } of step.value.problems) {
		// What is only not there at present may be in a listing that was not given.
		if (isHint !== true) {
			complain(`${join(folder ?? '', topicsPath)}:${line + 1}`, message);
		}
	}
	const report = toTopicsReport(step.value);
	process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : formatTopics(report));
	return 0;
}

/** Of several papers folders the first: two of them have two words for one thing. */
async function findPapersFolder(
	paths: readonly string[],
): Promise<{ readonly folder: string | undefined; readonly rest: readonly string[] }> {
	let folder: string | undefined;
	const rest: string[] = [];
	for (const path of new Set(paths)) {
		if (path === '-' || !(await isPapersFolder(path))) {
			rest.push(path);
		} else if (folder === undefined) {
			folder = path;
		} else {
			complain(path, `Left out: only one papers folder is read at a time, here ${folder}.`);
		}
	}
	return { folder, rest };
}

async function readFolder(folder: string): Promise<readonly FolderFile[]> {
	try {
		return await filesOfFolder(folder);
	} catch (error) {
		complain(folder, `Cannot be read: ${messageOf(error)}`);
		return [];
	}
}

/** A path that no file within the papers folder has. */
function pathOf(file: string): string {
	const path = file === '-' ? file : resolve(file).split(sep).join('/');
	return /\.bib$/i.test(path) ? bibliographyPath(path) : path;
}
