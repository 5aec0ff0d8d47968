import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles `writer.ts` to a file in `folder`, so that it can be run by Node alone. */
export async function bundleWriter(folder: string): Promise<string> {
	const outfile = join(folder, 'writer.mjs');
	await build({
		entryPoints: ['test/system/writer.ts'],
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		outfile,
		logLevel: 'warning',
	});
	return outfile;
}

/** How a process ended: with a code, or by a signal. */
export type Ending = number | NodeJS.Signals;

/** Runs a process to its end. */
export function run(script: string, ...args: readonly string[]): Promise<Ending> {
	const child: ChildProcess = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
	});
}
