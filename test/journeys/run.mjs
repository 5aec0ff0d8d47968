// @ts-check
// Runs the journeys through a real VS Code in a real browser:
// `node test/journeys/run.mjs [part of a path]`. The extension is the one built to `dist/`.
import { runSuite } from '../suite.mjs';

await runSuite('journeys', { timeout: 120_000, slow: 20_000, filter: process.argv[2] ?? '' });
