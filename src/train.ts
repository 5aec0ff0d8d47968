import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from './core/messageOf';
import { formatModel } from './core/model/modelFile';
import { packModel } from './core/model/packModel';
import { learn } from './core/training/learn';
import { readTrainArguments, trainUsage } from './train/arguments';
import { formatProblems } from './train/problems';
import { ProgressLog } from './train/progressLog';
import { readCorpus } from './train/readCorpus';
import { writeTables } from './train/writeTables';

/** The name of the file that the extension ships. */
const modelFile = 'research.ptm';
/** Fewer say nothing about a field. */
const fewestPapers = 3;

async function main(args: readonly string[]): Promise<number> {
	const asked = readTrainArguments(args);
	if ('wrong' in asked) {
		process.stderr.write(`train: ${asked.wrong}\n\n${trainUsage}`);
		return 2;
	}
	if (asked.help) {
		process.stdout.write(trainUsage);
		return 0;
	}
	const { papers, problems } = await readCorpus(asked.corpus);
	process.stderr.write(formatProblems(problems));
	if (papers.length < fewestPapers) {
		process.stderr.write(
			`train: ${papers.length} papers are too few to learn from. A line of a corpus is ` +
				'{"title":"…","abstract":"…"}.\n',
		);
		return 1;
	}
	const log = new ProgressLog(text => process.stderr.write(text));
	log.say(`${papers.length} papers`);
	const learning = learn(papers);
	let next = learning.next();
	while (!next.done) {
		log.take(next.value);
		next = learning.next();
	}
	const tables = next.value;
	const bytes = formatModel(packModel(tables));
	await mkdir(asked.out, { recursive: true });
	await writeFile(path.join(asked.out, modelFile), bytes);
	if (asked.tables !== undefined) {
		await writeTables(asked.tables, tables);
	}
	process.stdout.write(
		`${path.join(asked.out, modelFile)}: ${bytes.length} bytes, ${tables.terms.length} terms, ` +
			`${tables.phrases.length} phrases, ${tables.acronyms.length} short forms ` +
			`from ${tables.papers} papers\n`,
	);
	return 0;
}

main(process.argv.slice(2)).then(
	code => (process.exitCode = code),
	(error: unknown) => {
		process.stderr.write(`train: ${messageOf(error)}\n`);
		process.exitCode = 1;
	},
);
