// @ts-check
// Runs files of rows: those of test/<folder>/*.ts that export `name` and `run`, found by glob.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('./row').Row} Row */
/** @typedef {{ name?: string, run?: () => Promise<readonly Row[]> }} RowFile */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Prints a table of all rows whose file's name contains `filter`, and writes them to
 * `out/<folder>.json`. A file that fails costs its rows and the exit code, not the others.
 * @param {string} folder
 * @param {string} filter
 */
export async function runRows(folder, filter) {
	process.chdir(root);
	process.setSourceMapsEnabled(true);
	const source = path.join(root, 'test', folder);
	const files = (await readdir(source)).filter(
		file => file.endsWith('.ts') && file.includes(filter),
	);
	if (files.length === 0) {
		throw new Error(`test/${folder} has no file of rows whose name contains "${filter}".`);
	}
	const bundles = path.join(root, 'out', folder, String(process.pid));
	/** @type {Record<string, readonly Row[]>} */
	const results = {};
	try {
		await bundle(files, source, bundles);
		for (const file of files.sort()) {
			const { name, run } = load(path.join(bundles, file.replace(/\.ts$/, '.js')));
			if (name === undefined || !run) {
				continue;
			}
			try {
				results[name] = await run();
			} catch (error) {
				process.exitCode = 1;
				results[name] = [{ failed: String(error) }];
				console.error(error);
			}
			print(name, results[name] ?? []);
		}
	} finally {
		await rm(bundles, { recursive: true, force: true });
	}
	const target = path.join(root, 'out', `${folder}.json`);
	await writeFile(target, `${JSON.stringify(results, null, '\t')}\n`);
	console.log(`\nWritten to ${path.relative(root, target)}`);
}

/**
 * @param {readonly string[]} files
 * @param {string} source
 * @param {string} target
 */
async function bundle(files, source, target) {
	await mkdir(target, { recursive: true });
	await build({
		entryPoints: files.map(file => path.join(source, file)),
		bundle: true,
		outdir: target,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		sourcemap: 'linked',
		sourcesContent: false,
		logLevel: 'warning',
		external: [
			'vscode',
			'esbuild',
			'@vscode/test-electron',
			'playwright-core',
			'node-sqlite3-wasm',
		],
	});
}

/**
 * @param {string} file
 * @returns {RowFile}
 */
function load(file) {
	return createRequire(import.meta.url)(file);
}

/**
 * Prints rows in columns; numbers keep three digits behind the point and stand to the right.
 * @param {string} name
 * @param {readonly Row[]} rows
 */
function print(name, rows) {
	const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
	const lines = [columns, ...rows.map(row => columns.map(column => show(row[column])))];
	const widths = columns.map((_, i) => Math.max(...lines.map(line => line[i]?.length ?? 0)));
	console.log(`\n${name}`);
	for (const line of lines) {
		const cells = line.map((cell, i) => {
			const isNumber = rows.some(row => typeof row[columns[i] ?? ''] === 'number');
			return isNumber ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
		});
		console.log(`  ${cells.join('  ')}`.trimEnd());
	}
}

/** @param {string | number | undefined} value */
function show(value) {
	return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : (value ?? '');
}
