// @ts-check
// npm, called from a process that npm may have started itself.
import { spawn } from 'node:child_process';

/**
 * Runs `npm install` in a folder without running any package's scripts; what npm says is only told
 * when it fails.
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function npmInstall(folder, args) {
	const quiet = [
		'--ignore-scripts',
		'--no-audit',
		'--no-fund',
		'--no-progress',
		'--loglevel=error',
	];
	const child = spawn('npm', ['install', ...quiet, ...args], {
		cwd: folder,
		env: environmentForNpm(),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', chunk => (output += chunk));
	child.stderr.on('data', chunk => (output += chunk));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', code => {
			if (code === 0) {
				resolve();
			} else {
				reject(new Error(`npm install ${args.join(' ')} failed (${code}):\n${output.trim()}`));
			}
		});
	});
}

/**
 * The environment without what an npm around this process (`npm test`) set for its own call: with
 * its `npm_config_local_prefix` the packages would land in the project. Where to fetch from stays.
 */
function environmentForNpm() {
	const kept =
		/^npm_config_(registry|.*proxy|cafile|ca|strict_ssl|cache|userconfig|globalconfig)$/i;
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
	);
}
