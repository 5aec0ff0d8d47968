import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

type Manifest = {
	readonly publisher: string;
	readonly name: string;
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
};

// From `out/integration/<process>/` to the manifest.
const manifestFile = path.join(__dirname, '../../../package.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;

suite('the extension', () => {
	test('is present and activates', async () => {
		const id = `${manifest.publisher}.${manifest.name}`;
		const extension = vscode.extensions.getExtension(id);
		assert.ok(extension, `${id} is not installed`);
		await extension.activate();
		assert.equal(extension.isActive, true);
	});

	test('registers every command it contributes', async () => {
		const registered = new Set(await vscode.commands.getCommands());
		const missing = manifest.contributes.commands
			.map(entry => entry.command)
			.filter(command => !registered.has(command));
		assert.deepEqual(missing, []);
	});
});
