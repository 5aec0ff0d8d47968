import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { PublicId } from '../../src/core/paper/ids';
import { statuses } from '../../src/core/paper/paper';
import { bibliographyPath } from '../../src/core/library/layout';
import type { ListingRow } from '../../src/core/protocol/rows';
import { groupMenuWords, listingMenuWords, menuWords } from '../../src/core/triage/menuWords';
import { command, contextKey, libraryState, setting, view } from '../../src/ids';
import { toRow } from '../helpers/paperRow';

type Manifest = {
	readonly capabilities: {
		readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
	};
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly {
			readonly command: string;
			readonly title: string;
			readonly enablement?: string;
		}[];
		readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
		readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		readonly viewsWelcome: readonly Clause[];
		readonly menus: Readonly<Record<string, readonly Clause[]>>;
		readonly keybindings: readonly Clause[];
		readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
	};
};

type Clause = {
	readonly command?: string;
	readonly view?: string;
	readonly contents?: string;
	readonly when?: string;
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;
const menus = Object.values(contributes.menus).flat();
const clauses = [...menus, ...contributes.keybindings, ...contributes.viewsWelcome];
const commands = new Set<string>(Object.values(command));
const conditions = [
	...clauses.map(clause => clause.when ?? ''),
	...contributes.commands.map(entry => entry.enablement ?? ''),
];

/** What conditions ask `pattern` for; its first group. */
function askedFor(pattern: RegExp): ReadonlySet<string> {
	return new Set(
		conditions.flatMap(text => [...text.matchAll(pattern)].map(([, word = '']) => word)),
	);
}

/** What stands in the first column of the tables of the README. */
function namedInReadme(): readonly string[] {
	const rows = readFileSync('README.md', 'utf8').split('\n');
	return rows
		.flatMap(row => /^\| ([^|]+?) +\|/.exec(row)?.[1] ?? [])
		.flatMap(names => names.split(', '));
}

suite('ids and package.json', () => {
	test('name the same commands', () => {
		const declared = contributes.commands.map(entry => entry.command);
		assert.deepEqual(declared.sort(), Object.values<string>(command).sort());
	});

	test('let the palette, which sorts by title, show Search first to who types it', () => {
		const hidden = contributes.menus.commandPalette!.filter(({ when }) => when === 'false');
		const titles = contributes.commands
			.filter(entry => !hidden.some(({ command: id }) => id === entry.command))
			.map(({ title }) => title)
			.filter(title => title.includes('Search'));
		assert.equal(titles.sort()[0], 'Search');
	});

	test('name the same views', () => {
		const containers = contributes.viewsContainers.activitybar.map(container => container.id);
		assert.deepEqual(containers, [view.container]);
		assert.deepEqual(Object.keys(contributes.views), [view.container]);
		const views = contributes.views[view.container]!.map(entry => entry.id);
		assert.deepEqual(views, [view.library]);
		assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${view.panel}`));
	});

	test('name the same settings', () => {
		const declared = Object.keys(contributes.configuration.properties);
		assert.deepEqual(declared.sort(), Object.values<string>(setting).sort());
	});

	test('a workspace that is not trusted says nothing of where files are: that could be anywhere', () => {
		const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
		const harmless: readonly string[] = [setting.showStatistics];
		const others = Object.values<string>(setting).filter(id => !harmless.includes(id));
		assert.deepEqual([...restrictedConfigurations].sort(), others.sort());
	});

	test('menus and keys lead to commands that exist', () => {
		for (const entry of [...menus, ...contributes.keybindings]) {
			assert.ok(commands.has(entry.command ?? ''), `${entry.command} is no command`);
		}
	});

	test('conditions ask for the views there are', () => {
		const views = askedFor(/\b(?:view|focusedView) == ([\w.]+)/g);
		assert.deepEqual([...views], [view.library]);
		for (const { view: shown } of contributes.viewsWelcome) {
			assert.equal(shown, view.library);
		}
	});

	test('conditions ask for all context keys, and for no others', () => {
		const keys = askedFor(/(?<!== )\b(paperTriage\.[\w.]+)/g);
		assert.deepEqual([...keys].sort(), Object.values<string>(contextKey).sort());
	});

	test('conditions ask for values that the library can have', () => {
		const states = new Set<string>(Object.values(libraryState));
		const asked = askedFor(/\bpaperTriage\.state == (\w+)/g);
		assert.ok(asked.size > 0);
		assert.deepEqual(
			[...asked].filter(state => !states.has(state)),
			[],
		);
	});

	test('menus ask for words that rows have', () => {
		const listing = { entries: 1, problems: [] };
		const listings: readonly ListingRow[] = [
			{ ...listing, path: 'listings/a.txt', filed: false, problemCount: 0 },
			{ ...listing, path: bibliographyPath('a.bib'), filed: true, problemCount: 1 },
		];
		const words = new Set([
			...listings.flatMap(listingMenuWords),
			...(['topic', 'range', 'search'] as const).flatMap(kind => [
				...groupMenuWords(kind, ''),
				...groupMenuWords(kind, 'Search agents'),
				...groupMenuWords(kind, 'Search agents', true),
			]),
			...statuses.flatMap(status => [
				...menuWords(toRow({ status })),
				...menuWords(
					toRow({ status, star: true, keys: ['a'], ids: ['arxiv:2602.03647' as PublicId] }),
				),
			]),
		]);
		const asked = askedFor(/\bviewItem =~ (\/.+?\/)(?= |$)/g);
		const named = [...asked].flatMap(text => text.match(/(?<=\\b)\w+(?=\\b)/g) ?? []);
		assert.ok(named.length > 0);
		assert.deepEqual(
			named.filter(word => !words.has(word)),
			[],
		);
	});

	test('welcome texts lead to commands that exist', () => {
		for (const { contents = '' } of contributes.viewsWelcome) {
			for (const [, id = ''] of contents.matchAll(/\(command:([\w.]+)/g)) {
				assert.ok(commands.has(id) || id.startsWith('vscode.'), `${id} is no command`);
			}
		}
	});
});

suite('README', () => {
	test('has every command of the palette in its table', () => {
		const hidden = contributes.menus.commandPalette!.filter(({ when }) => when === 'false');
		const shown = contributes.commands.filter(
			entry => !hidden.some(({ command: id }) => id === entry.command),
		);
		const named = namedInReadme();
		const missing = shown.map(({ title }) => title).filter(title => !named.includes(title));
		assert.deepEqual(missing, []);
	});

	test('has every setting in its table', () => {
		const named = namedInReadme();
		const missing = Object.values(setting).filter(id => !named.includes(`\`${id}\``));
		assert.deepEqual(missing, []);
	});
});
