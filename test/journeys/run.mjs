// @ts-check
// Runs the journeys through a real VS Code in a real browser:
// `node test/journeys/run.mjs [part of a path]`. The extension is the one built to `dist/`.
import { runSuite } from '../suite.mjs';
import { canBeServed } from '../vscode/find.mjs';

if (canBeServed()) {
	await runSuite('journeys', { timeout: 120_000, slow: 20_000, filter: process.argv[2] ?? '' });
} else {
	console.log(`Skipped: no VS Code can be served on ${process.platform} ${process.arch}.`);
}
