// @ts-check
// A suite is a folder of `*.test.ts`: found by glob, bundled with esbuild, run with mocha.
import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import Mocha from 'mocha';

/** The project's folder, which is also the working folder of every test. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Loaded from `node_modules` at run time: big, or not to be bundled at all. */
const external = [
	'vscode',
	'esbuild',
	'mocha',
	'fast-check',
	'playwright-core',
	'@vscode/test-electron',
	'typescript',
	'katex',
	'lunr',
];

/**
 * Bundles the tests of `test/<suite>` whose path contains `filter`, and the files of `extra`, to a
 * folder of this process below `out/<suite>`, which goes when the process ends.
 * @param {string} suite
 * @param {string} filter
 * @param {readonly string[]} extra
 * @returns {Promise<{ folder: string, tests: string[] }>}
 */
export async function bundleSuite(suite, filter = '', extra = []) {
	const source = path.join(root, 'test', suite);
	const files = await readdir(source, { recursive: true });
	const tests = files
		.map(file => file.split(path.sep).join('/'))
		.filter(file => file.endsWith('.test.ts') && file.includes(filter))
		.sort();
	if (tests.length === 0) {
		throw new Error(`test/${suite} has no test whose path contains "${filter}".`);
	}
	const folder = path.join(root, 'out', suite, String(process.pid));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	await build({
		entryPoints: [...tests, ...extra].map(file => path.join(source, file)),
		bundle: true,
		outbase: source,
		outdir: folder,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		sourcemap: 'linked',
		sourcesContent: false,
		logLevel: 'warning',
		external,
		plugins: [fileAddresses],
	});
	return { folder, tests: tests.map(file => path.join(folder, file.replace(/\.ts$/, '.js'))) };
}

/**
 * Keeps `import.meta.url` the address of the file it was written in: a bundle is elsewhere.
 * @type {import('esbuild').Plugin}
 */
const fileAddresses = {
	name: 'file addresses',
	setup(bundler) {
		bundler.onLoad({ filter: /[\\/]test[\\/].*\.(mjs|ts)$/ }, async ({ path: file }) => {
			const source = await readFile(file, 'utf8');
			const address = JSON.stringify(pathToFileURL(file).href);
			return {
				contents: source.replaceAll('import.meta.url', address),
				loader: file.endsWith('.ts') ? 'ts' : 'js',
			};
		});
	},
};

/**
 * Bundles and runs a suite in this process and sets its exit code. The working folder is the
 * project's.
 * @param {string} suite
 * @param {{ timeout: number, slow?: number, filter?: string }} options
 */
export async function runSuite(suite, options) {
	const filter = options.filter ?? '';
	process.chdir(root);
	process.setSourceMapsEnabled(true);
	const mocha = new Mocha({
		ui: 'tdd',
		reporter: filter === '' && suite === 'unit' ? 'dot' : 'spec',
		timeout: options.timeout,
		slow: options.slow ?? options.timeout / 4,
		forbidOnly: filter === '',
	});
	const { tests } = await bundleSuite(suite, filter);
	for (const file of tests) {
		mocha.addFile(file);
	}
	/** @type {{ passes: number, failures: number, pending: number }} */
	const counts = await new Promise(resolve => {
		const runner = mocha.run(failures =>
			resolve({ passes: 0, pending: 0, ...runner.stats, failures }),
		);
	});
	await writeCounts(suite, counts);
	process.exitCode = counts.failures === 0 ? 0 : 1;
	// Unreferenced, so it fires only when a test left a timer, a process or a socket behind.
	setTimeout(() => {
		console.error(`test/${suite}: something the tests started is still running.`);
		process.exit(1);
	}, 5_000).unref();
}

/**
 * Leaves the counts of a run where `npm test` asks for them, to add them up.
 * @param {string} suite
 * @param {{ passes: number, failures: number, pending: number }} counts
 */
export async function writeCounts(suite, { passes, failures, pending }) {
	const folder = process.env.PAPER_TRIAGE_COUNTS;
	if (folder !== undefined) {
		const counts = JSON.stringify({ passes, failures, pending });
		await writeFile(path.join(folder, `${suite}.json`), counts);
	}
}
