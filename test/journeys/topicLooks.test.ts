import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manyFields } from '../helpers/manyFields';
import type { LibraryRow } from './libraryView';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const themes = {
	dark: 'Default Dark Modern',
	light: 'Default Light Modern',
	contrast: 'Default High Contrast',
} as const;

const topics = `topics:
  Search of all kinds:
    emoji: 🔎
    pin: true
    rule: '"search agents" OR "search agent" OR retriever'
  Medicine:
    rule: medical OR clinical
    papers: [nobody2020]
    colour: red
  Everything: { rule: 'topic:Medicine' }
`;

const kept = ['IterResearch', 'ArenaRL', 'Reinforced Internal-External'];
const dismissed = ['Fleming-R1', 'Clinical-R1', 'Vehicle Routing', 'Listener-Rewarded', 'EARL'];

for (const [name, theme] of Object.entries(themes)) {
	/** Pictures to look at, of topics in each theme: `out/screenshots/topics-*.png`. */
	suite(`topics in the sample, in ${theme}`, () => {
		let folder: string;
		let workbench: Workbench;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(tmpdir(), 'paper-triage-topics-'));
			await cp('media/sample', folder, { recursive: true });
			await writeFile(path.join(folder, 'papers/topics.yaml'), topics);
			const settings = { 'paperTriage.person': 'ada' };
			workbench = await Workbench.open({ folder, theme, settings });
			await workbench.library.open();
			// Topics that are found come after those of the file, and rows move then.
			await workbench.library.waitForRow('Exploration');
		});

		suiteTeardown(async () => {
			await workbench.close();
			await rm(folder, { recursive: true, force: true });
		});

		const picture = async (what: string) => {
			const box = workbench.page.locator('.quick-input-widget');
			await box.evaluateAll(boxes =>
				Promise.all(boxes.flatMap(one => one.getAnimations()).map(({ finished }) => finished)),
			);
			await workbench.screenshot(`topics-${what}-${name}`);
		};

		test('tell in the panel why a paper is in them, and what is near to it', async () => {
			await workbench.library.expand('🔎 Search of all kinds');
			await workbench.openPaper('ReSeek');
			const related = workbench.panel().getByRole('region', { name: 'Related' });
			await related.locator('.related-paper').first().waitFor();
			await picture('panel');
			await related.scrollIntoViewIfNeeded();
			await picture('related');
		});

		test('tell under the pointer and by key why a paper is in them', async () => {
			await workbench.library.hover('Search-R2');
			await workbench.page.locator('.monaco-hover', { hasText: 'Related' }).first().waitFor();
			await picture('tooltip');
			await workbench.library.focus('Search-R2');
			await workbench.library.press('Alt+W');
			await workbench.quickPick.waitForRows(rows => rows.length > 2);
			await picture('why');
			await workbench.press('Escape');
			await workbench.quickPick.waitForClosed();
		});

		test('show what a rule catches', async () => {
			await workbench.runCommand('Papers: New Topic from Rule…');
			await workbench.quickPick.waitForTitle('New Topic from Rule');
			await picture('rule-empty');
			await workbench.quickPick.type('entropy -title:agent');
			await workbench.quickPick.waitForRows(rows => rows[0]?.label.startsWith('Catches') === true);
			await picture('rule');
			await workbench.quickPick.type('topic:Medicine');
			await workbench.quickPick.waitForRows(rows => rows[0]?.label.startsWith('A rule') === true);
			await picture('rule-fault');
			await workbench.press('Escape');
			await workbench.quickPick.waitForClosed();
		});

		test('have mistakes underlined', async () => {
			await workbench.editor.open('topics.yaml');
			await workbench.page.locator('.editor-instance .squiggly-warning').first().waitFor();
			await workbench.editor.hoverAt(9, 6, 'Topics have no setting colour');
			await picture('file');
			await workbench.press('Escape');
		});

		test('are left for one list, For You', async () => {
			await workbench.runCommand('Papers: Group by For You');
			const message = workbench.page.locator('.message', { hasText: 'Nothing learnt yet' });
			await message.waitFor();
			await picture('foryou-nothing');
			await workbench.runCommand('Papers: Search');
			for (const title of [...kept, ...dismissed]) {
				await workbench.quickPick.type(title);
				await workbench.quickPick.waitForRows(rows => rows[0]?.label.includes(title) === true);
				await workbench.quickPick.press(kept.includes(title) ? 'Alt+K' : 'Alt+D');
				await waitFor(
					`A decision on ${title}`,
					() => workbench.readFile('papers/decisions/ada.jsonl'),
					text => text.includes(title),
				);
			}
			await workbench.press('Escape');
			await workbench.quickPick.waitForClosed();
			await workbench.library.waitForRows(rows => rows[0]?.description.startsWith('like') === true);
			await picture('foryou');
		});

		test('have parts in a long listing', async () => {
			await workbench.writeFile('papers/listings/2026-04-23-many.txt', manyFields());
			await workbench.runCommand('Papers: Group by Topic');
			await workbench.library.focus('Search of all kinds');
			await workbench.library.press('ArrowLeft');
			await workbench.library.waitForRow('Speech');
			await workbench.library.expand('Speech');
			const isPart = ({ level, expanded }: LibraryRow): boolean =>
				level === 2 && expanded === false;
			const rows = await workbench.library.waitForRows(rows => rows.some(isPart));
			await workbench.library.expand(rows.find(isPart)!.label);
			await workbench.library.waitForRows(rows => rows.some(({ level }) => level === 3));
			await picture('levels');
		});
	});
}
