// @ts-check
// Builds the five bundles into dist/. `--watch` rebuilds on change, `--development` leaves names readable.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const readable = watch || process.argv.includes('--development');

/** @type {import('esbuild').BuildOptions} */
const common = {
	bundle: true,
	minify: !readable,
	sourcemap: readable ? 'linked' : false,
	target: 'es2022',
	legalComments: 'external',
	logLevel: 'warning',
	metafile: true,
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const bundles = {
	extension: {
		entryPoints: { extension: 'src/extension.ts' },
		platform: 'node',
		format: 'cjs',
		external: ['vscode'],
	},
	// A host without Node: a built-in that slips in fails the build, see `refuseForeign`.
	'extension.web': {
		entryPoints: { 'extension.web': 'src/extension.web.ts' },
		platform: 'browser',
		format: 'cjs',
		external: ['vscode'],
	},
	// A classic script: VS Code's web host starts workers from a blob, where modules do not load.
	worker: { entryPoints: { worker: 'src/worker.ts' }, platform: 'browser', format: 'iife' },
	webview: { entryPoints: { webview: 'webview/main.ts' }, platform: 'browser', format: 'iife' },
	cli: {
		entryPoints: { cli: 'src/cli.ts' },
		platform: 'node',
		format: 'cjs',
		banner: { js: '#!/usr/bin/env node' },
	},
};

for (const options of Object.values(bundles)) {
	const all = { ...common, ...options, outdir: 'dist' };
	if (watch) {
		await (await context(all)).watch();
	} else {
		refuseForeign(await build(all), all);
	}
}

/**
 * Ends the build of a bundle for browsers in which anything is left to be loaded but `vscode`. The
 * bundler itself refuses an `import` of Node's, yet lets a `require` within `try` stand.
 * @param {import('esbuild').BuildResult} result
 * @param {import('esbuild').BuildOptions} options
 */
function refuseForeign({ metafile }, { platform, external = [] }) {
	for (const [file, { imports }] of Object.entries(metafile?.outputs ?? {})) {
		const foreign = imports.filter(({ path, external: left }) => left && !external.includes(path));
		if (platform === 'browser' && foreign.length > 0) {
			const names = [...new Set(foreign.map(({ path }) => path))].join(', ');
			throw new Error(`${file} would load ${names}, which is nowhere to be had in a browser.`);
		}
	}
}
