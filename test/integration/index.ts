import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs the tests bundled beside this file. VS Code calls it in the extension host. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', color: false, timeout: 60_000 });
	for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
		if (file.endsWith('.test.js')) {
			mocha.addFile(path.join(__dirname, file));
		}
	}
	const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve, reject) => {
		const runner = mocha.run(() => {
			if (runner.stats === undefined) {
				reject(new Error('Mocha counted nothing.'));
			} else {
				resolve(runner.stats);
			}
		});
	});
	writeFileSync(path.join(__dirname, 'counts.json'), JSON.stringify({ passes, failures, pending }));
	if (failures > 0) {
		throw new Error(`${failures} failed`);
	}
}
