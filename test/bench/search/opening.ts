import { execFileSync } from 'node:child_process';
import { readCorpus } from '../../helpers/corpus';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { Question } from './contender';
import { contenders } from './contenders';

/** How an index opens in a process of its own. */
export interface Opening {
	/** Milliseconds from files on disk to the first answer. */
	readonly first: number;
	/** Bytes that it holds in the heap and outside of it, after a collection. */
	readonly held: number;
	/** Bytes by which the process grew. */
	readonly resident: number;
}

interface Task {
	readonly name: string;
	readonly papers: number;
	readonly folder: string;
	/** The first is the one that is timed; memory is measured after all of them. */
	readonly questions: readonly Question[];
}

/** Opens what was built in a process that has the texts at hand already, and asks. */
export function open(task: Task): Opening {
	const code = 'require(process.argv[1]).inProcess(JSON.parse(process.argv[2]))';
	const args = ['--expose-gc', '-e', code, __filename, JSON.stringify(task)];
	const answer = execFileSync(process.execPath, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return JSON.parse(answer) as Opening;
}

/** What the process does. */
export async function inProcess({ name, papers, folder, questions }: Task): Promise<void> {
	const contender = contenders.find(one => one.name === name);
	const documents = await readCorpus(papers);
	const before = measureMemory();
	const begin = performance.now();
	const index = await contender!.open!(folder, documents);
	let first = 0;
	for (const question of questions) {
		await index.ask(question, 10);
		first ||= performance.now() - begin;
	}
	const after = measureMemory();
	const opening: Opening = {
		first,
		held: after.held - before.held,
		resident: after.resident - before.resident,
	};
	index.close?.();
	// The texts must not be collected before memory is measured, as they count for nobody.
	keep(documents);
	process.stdout.write(JSON.stringify(opening));
}

function keep(documents: readonly SearchDocument[]): void {
	if (documents.length === 0) {
		throw new Error('There are no papers to search.');
	}
}

/** What lies in array buffers is a part of what Node calls external. */
function measureMemory(): { readonly held: number; readonly resident: number } {
	(globalThis as { gc?: () => void }).gc?.();
	const { heapUsed, external, rss } = process.memoryUsage();
	return { held: heapUsed + external, resident: rss };
}
