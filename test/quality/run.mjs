// @ts-check
// Measures how right it is: `npm run quality [-- part of a file's name]`; also to out/quality.json.
import { runRows } from '../helpers/rows.mjs';

await runRows('quality', process.argv[2] ?? '');
