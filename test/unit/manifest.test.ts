import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { command, contextKey, setting, view } from '../../src/ids';

type Manifest = {
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
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
const known = new Set<string>([...Object.values(view), ...Object.values(contextKey)]);

suite('ids and package.json', () => {
	test('name the same commands', () => {
		const declared = contributes.commands.map(entry => entry.command);
		assert.deepEqual(declared.sort(), Object.values<string>(command).sort());
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

	test('menus and keys lead to commands that exist', () => {
		const commands = new Set<string>(Object.values(command));
		for (const entry of [...menus, ...contributes.keybindings]) {
			assert.ok(commands.has(entry.command ?? ''), `${entry.command} is no command`);
		}
	});

	test('conditions name views and context keys that exist', () => {
		const conditions = [
			...clauses.map(clause => clause.when ?? ''),
			...contributes.commands.map(entry => entry.enablement ?? ''),
		];
		const named = conditions.flatMap(text => text.match(/\bpaperTriage\.[\w.]+/g) ?? []);
		assert.ok(named.length > 0);
		for (const id of named) {
			assert.ok(known.has(id), `${id} stands in a condition, but not in ids.ts`);
		}
	});

	test('welcome texts lead to commands that exist, in views that exist', () => {
		const commands = new Set<string>(Object.values(command));
		for (const welcome of contributes.viewsWelcome) {
			assert.ok(known.has(welcome.view ?? ''), `${welcome.view} is no view`);
			for (const [, id] of (welcome.contents ?? '').matchAll(/\(command:([\w.]+)/g)) {
				assert.ok(commands.has(id!) || id!.startsWith('vscode.'), `${id} is no command`);
			}
		}
	});
});
