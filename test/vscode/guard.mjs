// @ts-check
// `node guard.mjs FOLDER COMMAND ARGUMENT...` runs a command in a process group of its own. The
// whole group ends, and the folder is removed, when the command ends, when this process is told to
// end, and when its standard input ends: that is also when whoever started it was killed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** What the group gets to end by itself. */
const patience = 3_000;

const [folder = '', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });

child.once('error', error => {
	console.error(`${command} did not start: ${error.message}`);
	leave(127);
});
child.once('exit', code => {
	signalGroup('SIGKILL');
	leave(code ?? 1);
});
process.stdin.once('end', end).once('error', end).resume();
process.once('SIGTERM', end).once('SIGINT', end);

function end() {
	signalGroup('SIGTERM');
	setTimeout(() => signalGroup('SIGKILL'), patience);
}

/** @param {number} code */
function leave(code) {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	process.exit(code);
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
	try {
		process.kill(-(child.pid ?? 0), signal);
	} catch (error) {
		// The group is gone already, which is all that was wanted.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) {
			throw error;
		}
	}
}
