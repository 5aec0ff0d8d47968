// @ts-check
// Packs the tables of ../shared/data/model into media/model/research.ptm, the model that is shipped:
//
//     node test/quality/packModel.mjs
//
// `npm run train` makes such a model from papers instead.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const outfile = path.join(root, 'out/packModel.cjs');
process.chdir(root);
await build({
	entryPoints: [path.join(root, 'test/quality/packModel.ts')],
	...{ outfile, bundle: true, platform: 'node', logLevel: 'warning' },
});
/** @type {{ packShared(): string }} */
const { packShared } = createRequire(import.meta.url)(outfile);
console.log(packShared());
