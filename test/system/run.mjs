// @ts-check
// Runs the tests with real git and real processes: `node test/system/run.mjs [part of a path]`.
import { runSuite } from '../suite.mjs';

await runSuite('system', { timeout: 60_000, slow: 5_000, filter: process.argv[2] ?? '' });
