// @ts-check
// `npm test`: every stage in order, until one fails. `npm test -- --only unit,integration` runs some.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from './suite.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command
 * @property {number} minutes what it may take at most, on a slow machine and with all to install
 *
 * @typedef {{ passes: number, failures: number, pending: number }} Counts
 */

/** @type {readonly Stage[]} */
const stages = [
	{ name: 'check', command: ['npm', 'run', '--silent', 'check'], minutes: 3 },
	{ name: 'lint', command: ['npm', 'run', '--silent', 'lint'], minutes: 3 },
	{ name: 'unit', command: ['node', 'test/unit/run.mjs'], minutes: 1 },
	{ name: 'build', command: ['npm', 'run', '--silent', 'build'], minutes: 1 },
	{ name: 'system', command: ['node', 'test/system/run.mjs'], minutes: 5 },
	{ name: 'integration', command: ['node', 'test/integration/run.mjs'], minutes: 8 },
	{ name: 'journeys', command: ['node', 'test/journeys/run.mjs'], minutes: 20 },
];

const countsFolder = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-counts-'));
const total = { passes: 0, failures: 0 };

for (const stage of chosenStages()) {
	console.log(`\n── ${stage.name}`);
	const begin = performance.now();
	const passed = await run(stage);
	const counts = await readCounts(stage.name);
	total.passes += counts?.passes ?? 0;
	total.failures += counts?.failures || (passed ? 0 : 1);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	const skipped = counts?.pending ? `, ${counts.pending} skipped` : '';
	console.log(`── ${stage.name} ${passed ? 'passed' : 'failed'} in ${seconds} s${skipped}`);
	if (!passed) {
		process.exitCode = 1;
		break;
	}
}
await rm(countsFolder, { recursive: true });
console.log(`\n${total.passes} passed, ${total.failures} failed`);

function chosenStages() {
	const option = process.argv.indexOf('--only');
	if (option === -1) {
		return stages;
	}
	const names = (process.argv[option + 1] ?? '').split(',');
	const unknown = names.filter(name => !stages.some(stage => stage.name === name));
	if (unknown.length > 0) {
		const known = stages.map(stage => stage.name).join(', ');
		throw new Error(`There is no stage "${unknown.join('", "')}". There are: ${known}.`);
	}
	return stages.filter(stage => names.includes(stage.name));
}

/**
 * Runs a stage in a process group of its own, so that one that hangs can be ended as a whole.
 * @param {Stage} stage
 * @returns {Promise<boolean>}
 */
function run({ command: [program = '', ...args], minutes }) {
	const isWindows = process.platform === 'win32';
	const child = spawn(program, args, {
		cwd: root,
		stdio: 'inherit',
		detached: !isWindows,
		shell: isWindows,
		env: { ...process.env, PAPER_TRIAGE_COUNTS: countsFolder },
	});
	const end = (/** @type {NodeJS.Signals} */ signal) =>
		isWindows ? child.kill() : process.kill(-(child.pid ?? 0), signal);
	const interrupt = () => {
		end('SIGINT');
		process.exit(130);
	};
	process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
	const late = setTimeout(() => {
		console.error(`It took longer than ${minutes} minutes and was ended.`);
		end('SIGKILL');
	}, minutes * 60_000);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', code => {
			clearTimeout(late);
			process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
			resolve(code === 0);
		});
	});
}

/**
 * What a stage of tests counted; nothing for the others, and where it came to no end.
 * @param {string} name
 * @returns {Promise<Counts | undefined>}
 */
async function readCounts(name) {
	try {
		return JSON.parse(await readFile(path.join(countsFolder, `${name}.json`), 'utf8'));
	} catch {
		return undefined;
	}
}
