import { anchorOfFacts } from '../../src/core/library/anchor';
import { applyEdits } from '../../src/core/library/applyEdits';
import type { Edit } from '../../src/core/library/edit';
import { decisionsPath, libraryPath } from '../../src/core/library/layout';
import { formatLines, type LinesFile, readLines } from '../../src/core/library/linesFile';
import { decisionsTable, libraryTable, type MergeTable } from '../../src/core/library/mergeTable';
import type { PublicId } from '../../src/core/paper/ids';
import type { PaperId } from '../../src/core/paper/paper';
import { NodeFiles } from '../../src/host/nodeFiles';
import { replaceFile, type WriteStep } from '../../src/host/replaceFile';

/*
 * A process that writes to a papers folder, for tests that need another one:
 *
 *   edit FOLDER NAME COUNT   makes so many edits, each read, made and written on its own
 *   die FOLDER PATH STEP     takes the lock, begins to write the file, and is killed at a step
 */
const [, , task, folder = '', ...rest] = process.argv;
const files = new NodeFiles(folder, () => ({ dispose: () => undefined }));

if (task === 'edit') {
	await editAll(rest[0] ?? '', Number(rest[1]));
} else {
	await die(rest[0] ?? '', rest[1] as WriteStep);
}

async function editAll(name: string, count: number): Promise<void> {
	for (let nth = 0; nth < count; nth++) {
		// Both writers tag the same papers, and each decides about some of its own.
		const id = `arxiv:2501.${String(nth).padStart(5, '0')}`;
		const paper = id as PaperId;
		const facts = { title: `Work ${nth}`, ids: [id as PublicId], urls: [] };
		const at = new Date().toISOString();
		const edits: readonly Edit[] = [
			{ paper, field: `tags/${name}`, value: true, at },
			{ paper, field: name === 'a' ? 'star' : 'status', value: name === 'a' ? true : 'read', at },
		];
		await files.locked(async () => {
			const library = await read(libraryPath, libraryTable);
			const decisions = await read(decisionsPath('ada'), decisionsTable);
			const made = applyEdits({ library, decisions }, edits, () => anchorOfFacts(facts, ''));
			await write(libraryPath, made.library);
			await write(decisionsPath('ada'), made.decisions);
		});
	}
}

async function read(path: string, table: MergeTable): Promise<LinesFile> {
	const bytes = await files.read(path);
	return readLines(new TextDecoder().decode(bytes), table);
}

async function write(path: string, file: LinesFile | undefined): Promise<void> {
	if (file) {
		await files.write(path, new TextEncoder().encode(formatLines(file)));
	}
}

async function die(path: string, at: WriteStep): Promise<void> {
	const bytes = new TextEncoder().encode('new\n'.repeat(50_000));
	await files.locked(() =>
		replaceFile(`${folder}/${path}`, bytes, step => {
			if (step === at) {
				process.kill(process.pid, 'SIGKILL');
			}
		}),
	);
}
