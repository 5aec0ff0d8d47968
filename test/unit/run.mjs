// @ts-check
// Runs the unit tests: `node test/unit/run.mjs [part of a path]`.
import { runSuite } from '../suite.mjs';

await runSuite('unit', { timeout: 2_000, slow: 100, filter: process.argv[2] ?? '' });
