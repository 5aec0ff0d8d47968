// @ts-check
import { readdirSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const roots = ['activate', 'cli', 'extension', 'extension.web', 'train', 'worker'].map(
	name => `./src/${name}.ts`,
);
const features = readdirSync(new URL('src/features', import.meta.url));

/** Who may import what, as sentences: a wrong import is answered with the place that is right. */
const zones = [
	{
		target: './src/core',
		from: ['./src/host', './src/features', './src/ids.ts', './webview', './test'],
		message: 'core/ is pure: put what needs VS Code into host/ and pass values in.',
	},
	{
		target: './src/host',
		from: ['./src/features', './webview', './test'],
		message: 'host/ has no user interface: features use it, not the other way round.',
	},
	{
		target: ['./src/core', './src/host', './src/features', './webview'],
		from: [...roots, './src/cli', './src/train'],
		message: 'A root puts things together and is imported by nobody but other roots.',
	},
	{
		target: ['./src/cli', './src/train'],
		from: ['./src/host', './src/features', './src/ids.ts'],
		message: 'The command line runs without VS Code: what it shares with the extension is core/.',
	},
	{
		target: ['./src/features', './src/cli', './src/train', ...roots],
		from: ['./webview', './test'],
		message: 'Panel and host share core/protocol only, and what is for tests stays in test/.',
	},
	{
		target: roots,
		from: './src/features/*/!(index).ts',
		message: 'The door of a feature is its index.ts: nothing else of it is imported from outside.',
	},
	{
		target: './webview',
		from: ['./src/host', './src/features', './src/ids.ts', './test'],
		message: 'webview/ may import src/core only: what it needs from the host comes as a message.',
	},
	{
		target: './test/unit',
		from: ['./src/host', './src/features', './src/cli', './src/train', './webview', ...roots],
		message:
			'Unit tests run in plain Node: move the logic to core/, or test it in test/integration.',
	},
	...features.map(feature => ({
		target: `./src/features/${feature}`,
		from: features.filter(other => other !== feature).map(other => `./src/features/${other}`),
		message: 'Features never import each other: meet in host/ or through a command.',
	})),
];

const noVscode = { name: 'vscode', message: 'Only host/ and features/ know VS Code.' };
const noNode = {
	regex: '^(?:node:|(?:fs|path|os|crypto|child_process|worker_threads|url|util)(?:/|$))',
	message: 'No Node here: it also runs in a browser. Use a port such as core/files.ts.',
};
const onlyKit = {
	name: '@vscode/webview-ui-toolkit',
	message: 'Only webview/kit.ts names the toolkit: use its factories.',
};

export default tseslint.config(
	{ ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'media/', 'test/fixtures/'] },
	{
		files: ['src/**/*.ts', 'webview/**/*.ts', 'test/**/*.ts'],
		extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: {
				project: [
					'src/core/tsconfig.json',
					'src/tsconfig.json',
					'webview/tsconfig.json',
					'test/tsconfig.json',
				],
				tsconfigRootDir: import.meta.dirname,
			},
		},
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [
				createNodeResolver({ extensions: ['.ts', '.mts', '.mjs', '.js'] }),
			],
		},
		rules: {
			'import-x/no-restricted-paths': ['error', { zones }],
			'import-x/no-cycle': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// To leave a field out of a copy is a use: `const { span: _, ...entry } = …`.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/prefer-readonly': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
			'no-console': 'error',
			'no-empty': ['error', { allowEmptyCatch: false }],
			curly: ['error', 'all'],
			eqeqeq: ['error', 'always'],
		},
	},
	{
		files: ['src/**/*.ts', 'webview/**/*.ts'],
		ignores: ['src/core/topics/model/**'],
		// A file this long holds two ideas.
		rules: { 'max-lines': ['error', 300] },
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-imports': ['error', { paths: [noVscode, onlyKit], patterns: [noNode] }],
			'no-restricted-globals': [
				'error',
				{ name: 'Date', message: 'core/ has no clock: take the time as a value.' },
				{ name: 'setTimeout', message: 'core/ does not wait: let the caller do it.' },
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'core/ has no chance: take a seed.' },
			],
		},
	},
	{
		files: ['src/extension.web.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noNode] }] },
	},
	{
		files: ['src/worker.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: [noVscode], patterns: [noNode] }] },
	},
	{
		files: ['src/cli.ts', 'src/cli/**/*.ts', 'src/train.ts', 'src/train/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: [noVscode] }], 'no-console': 'off' },
	},
	{
		files: ['src/features/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: [onlyKit], patterns: [noNode] }] },
	},
	{
		files: ['webview/**/*.ts'],
		ignores: ['webview/kit.ts'],
		rules: {
			'no-restricted-imports': ['error', { paths: [noVscode, onlyKit], patterns: [noNode] }],
		},
	},
	{
		// The page is written by the host: without its root element there is nothing to run in.
		files: ['webview/main.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{
		files: ['test/unit/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: [noVscode] }] },
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-console': 'off',
		},
	},
);
