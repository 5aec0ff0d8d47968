// @ts-check
// Measures speed and size: `npm run bench [-- part of a file's name]`; also to out/bench.json.
import { runRows } from '../helpers/rows.mjs';

await runRows('bench', process.argv[2] ?? '');
