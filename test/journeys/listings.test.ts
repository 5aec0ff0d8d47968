import assert from 'node:assert/strict';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const bibliography = `@article{lovelace2026patience,
	title = {Patience of Engines},
	author = {Lovelace, Ada},
	journal = {Journal of Slow Machines},
	year = 2026,
	doi = {10.1000/slow.2026},
	keywords = {engines, patience},
	abstract = {An engine that waits gets more done. We let it wait and count.},
}

@article{broken2026,
	author = {Nobody},
	year = 2026,
}
`;

const chat = `Did you see https://arxiv.org/abs/2602.03647 already?
Also arXiv:2510.00568v2, which we cite in section 2.
`;

/** Listings of several kinds in one library, seen by listing. */
suite('listings', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: { 'chat.txt': chat, 'papers/listings/2026-04-22-references.bib': bibliography },
		});
		await workbench.library.open();
	});

	suiteTeardown(() => workbench.close());

	test('are what the view can be grouped by, with counts and problems', async () => {
		await workbench.library.waitForRow('Other');
		await workbench.runCommand('Papers: Group by Listing');

		const row = await workbench.library.waitForRow('2026-04-22-references.bib');
		assert.deepEqual([row.description, row.icon], ['2 · 1 problem · in the library', 'warning']);
	});

	test('take in a chat that names papers, from the clipboard', async () => {
		await workbench.copy(chat);
		await workbench.runCommand('Papers: Import from Clipboard');

		assert.match(await workbench.notifications.waitFor('Imported'), /^Imported 2 new papers/);
		const rows = await workbench.library.waitForRows(found => found.length === 2);
		assert.match(rows[0]!.description, /^2/);
	});

	test('take in a file that is dropped on the view', async () => {
		// A tree that is being drawn anew takes no drop; the same file twice changes nothing.
		await waitFor(
			'The file to be taken in',
			async () => {
				await workbench.library.drop('chat.txt', chat);
				return workbench.notifications.shows('Imported no new papers');
			},
			shown => shown,
		);
	});

	test('are removed from their menu, and brought back', async () => {
		const rows = await workbench.library.rows();
		await workbench.library.chooseFromMenu('references', 'Remove Listing');
		await workbench.library.waitForRows(found => found.length === rows.length - 1);
		await workbench.notifications.waitFor('Removed');
		await workbench.notifications.click('Removed', 'Undo');
		await workbench.library.waitForRow('references');
		await waitFor(
			'The file to be back',
			() => workbench.readFile('papers/listings/2026-04-22-references.bib').catch(() => ''),
			text => text === bibliography,
		);
	});

	test('look as they should', async () => {
		await workbench.library.expand('references');
		await workbench.library.click('Patience of Engines');
		const panel = workbench.panel();
		await panel.getByRole('heading', { level: 1, name: 'Patience of Engines' }).waitFor();
		await panel.getByText('Journal of Slow Machines').first().waitFor();
		await panel.getByText('Where this comes from').click();
		await panel.getByText('2026-04-22-references.bib').first().waitFor();
		await workbench.screenshot('listings');
	});
});
