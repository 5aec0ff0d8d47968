import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const themes = {
	dark: 'Default Dark Modern',
	light: 'Default Light Modern',
	contrast: 'Default High Contrast',
} as const;

const searches = `searches:
  Exploration: entropy exploration
  Rewards to read: reward status:kept
  Not there: quokka
`;

for (const [name, theme] of Object.entries(themes)) {
	/** Pictures to look at, of a search in each theme: `out/screenshots/search-*.png`. */
	suite(`search in the sample, in ${theme}`, () => {
		let folder: string;
		let workbench: Workbench;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(tmpdir(), 'paper-triage-search-'));
			await cp('media/sample', folder, { recursive: true });
			await writeFile(path.join(folder, 'papers/topics.yaml'), searches);
			workbench = await Workbench.open({ folder, theme });
			await workbench.library.open();
		});

		suiteTeardown(async () => {
			await workbench.close();
			await rm(folder, { recursive: true, force: true });
		});

		test('has saved searches above the topics', async () => {
			const rows = await workbench.library.waitForRows(
				rows => rows[0]?.description !== '' && rows[2]?.description === '0',
			);
			assert.deepEqual(
				rows.slice(0, 3).map(({ label, expanded }) => [label, expanded]),
				[
					['Exploration', false],
					['Rewards to read', undefined],
					['Not there', undefined],
				],
			);
		});

		test('ranks, and says why', async () => {
			await workbench.runCommand('Papers: Search');
			await workbench.quickPick.type('reward search agents');
			await workbench.quickPick.waitForRows(rows =>
				rows.some(({ separator }) => separator === 'fewer words'),
			);
			await workbench.screenshot(`search-rows-${name}`);
			await workbench.quickPick.press('Alt+W');
			await workbench.quickPick.waitForRows(rows => /^\w+: /.test(rows[0]!.detail));
			await workbench.screenshot(`search-why-${name}`);
		});

		test('completes names and values, and leaves Enter with the first paper until then', async () => {
			await workbench.quickPick.type('sta');
			const [first] = await workbench.quickPick.waitForRows(rows =>
				rows[0]!.label.includes('status:'),
			);
			const rows = await workbench.quickPick.rows();
			assert.equal(first!.focused, rows.length === 1);
			await workbench.screenshot(`search-names-${name}`);

			await workbench.quickPick.type('reward status:in');
			const [value] = await workbench.quickPick.waitForRows(rows =>
				rows[0]!.label.includes('status:inbox'),
			);
			assert.equal(value!.focused, true);
			await workbench.screenshot(`search-values-${name}`);
			await workbench.quickPick.press('Enter');
			await workbench.quickPick.waitForValue('reward status:inbox');
			await workbench.quickPick.waitForRows(rows => !rows[0]!.label.includes('status:'));
			await workbench.quickPick.press('Alt+K');
			await waitFor(
				'A decision',
				() => workbench.readFile('papers/decisions/me.jsonl').catch(() => ''),
				text => text.includes('"kept"'),
			);
			await workbench.quickPick.type('');
			await workbench.quickPick.waitForRows(rows => rows[0]!.label.includes('status:inbox'));
			await workbench.screenshot(`search-recent-${name}`);
			await workbench.press('Escape');
		});
	});
}
