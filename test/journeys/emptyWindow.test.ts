import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('a window without papers', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({ files: { 'train.py': 'print(1)\n' } });
	});

	suiteTeardown(() => workbench.close());

	test('offers to take in a listing', async () => {
		await workbench.library.open();
		assert.deepEqual(await workbench.library.waitForWelcome(), [
			'Import a Listing',
			'Paste from Clipboard',
			'Open the Sample',
		]);
	});

	test('changes nothing in the workspace', async () => {
		await assert.rejects(workbench.readFile('papers/.gitignore'), { code: 'ENOENT' });
	});
});

suite('a window without a folder', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open();
	});

	suiteTeardown(() => workbench.close());

	test('offers places for a library', async () => {
		await workbench.library.open();
		assert.deepEqual(await workbench.library.waitForWelcome(), [
			'Open Folder',
			'Use a Personal Library',
			'Open the Sample',
		]);
		await workbench.screenshot('no-folder');
	});
});
