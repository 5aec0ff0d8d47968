import assert from 'node:assert/strict';
import { dailyPapers } from '../helpers/listings';
import { Workbench } from './workbench';

const wanted = [
	['Search Agents that Plan', 'Search agents plan their queries with reinforcement learning.'],
	['Rewards for Search Agents', 'A process reward tells a search agent which query helped.'],
	[
		'Retrieval by Agents',
		'Agents learn when to retrieve and which query to send to the retriever.',
	],
	['Deep Research, Step by Step', 'A search agent browses the web and writes a report of it.'],
	['When Agents Stop Searching', 'Search agents trained by reinforcement learning stop too late.'],
	['Web Agents that Remember', 'An agent browses the web with a memory of its search queries.'],
	['Queries as Actions', 'Each search query is an action of a policy trained with a reward.'],
	['Agents and their Retriever', 'We train a retriever and a search agent together.'],
] as const;
const unwanted = [
	['Chest X-Rays with Doubt', 'Medical images of the chest are read with uncertainty.'],
	['Segmenting Tumours', 'Tumour segmentation in magnetic resonance images of the brain.'],
	['Reports for Radiologists', 'Radiology reports are written from medical images.'],
	['Retinal Images at Night', 'Retinal images are segmented for the diagnosis of disease.'],
	['Pathology from Few Slides', 'Histopathology slides are classified for cancer diagnosis.'],
	['Ultrasound without Labels', 'Ultrasound images are segmented without labels from doctors.'],
	['CT Scans across Hospitals', 'A model of CT scans is trained across clinical sites.'],
	['Clinical Images and Words', 'Medical images and clinical text are aligned for diagnosis.'],
] as const;
const titles = (papers: readonly (readonly [string, string])[]) => papers.map(([title]) => title);
const papers = wanted.flatMap((paper, index) => [paper, unwanted[index]!]);
const listing = papers.map(([title, abstract]) => ({ title, abstract }));

/** What is near to what, and what is for this user. */
suite('nearness', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: {
				'papers/listings/2026-04-22-daily-papers.txt': dailyPapers(...listing),
			},
		});
		await workbench.library.open();
		await workbench.runCommand('Papers: Group by For You');
	});

	suiteTeardown(() => workbench.close());

	const message = (text: string) =>
		workbench.page.locator('.tree-explorer-viewlet-tree-view .message', { hasText: text });
	const heading = (title: string) =>
		workbench.panel().getByRole('heading', { level: 1, name: title });

	test('is not known as long as nothing was decided', async () => {
		await message('Nothing learnt yet').waitFor();
		const rows = await workbench.library.waitForRows(rows => rows.length === papers.length);
		assert.deepEqual(
			rows.map(({ label }) => label),
			titles(papers),
		);
	});

	test('shows related papers in the panel, which open on click', async () => {
		await workbench.openPaper('Search Agents that Plan');
		const related = workbench.panel().getByRole('region', { name: 'Related' });
		await related.locator('.related-paper').first().waitFor();
		const [first] = await related.locator('.related-paper .title').allInnerTexts();
		assert.ok(titles(wanted).includes(first!), first);
		await related.locator('.related-paper').first().click();
		await heading(first!).waitFor();
	});

	test('lists more like these', async () => {
		await workbench.library.focus('Chest X-Rays with Doubt');
		await workbench.library.chooseFromMenu('Chest X-Rays with Doubt', 'More Like These…');
		await workbench.quickPick.waitForTitle('More Like “Chest X-Rays with Doubt”');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length > 5);
		const near = rows.slice(0, 3).map(({ label }) => label.trim());
		assert.deepEqual(
			near.filter(label => !titles(unwanted).some(title => label.includes(title))),
			[],
		);
		await workbench.press('Escape');
		await workbench.quickPick.waitForClosed();
	});

	test('puts the inbox in the order of what was decided, and says why', async () => {
		// By button: the order may change meanwhile, and a key would be for another paper.
		for (const title of titles(wanted).slice(0, 5)) {
			await workbench.library.clickAction(title, 'Keep');
			await workbench.library.waitForRows(rows => rows.every(({ label }) => label !== title));
		}
		for (const title of titles(unwanted).slice(0, 5)) {
			await workbench.library.clickAction(title, 'Dismiss');
			await workbench.library.waitForRows(rows => rows.every(({ label }) => label !== title));
		}
		const rows = await workbench.library.waitForRows(
			rows => rows[0]?.description.startsWith('like ') === true,
		);
		assert.match(rows[0]!.description, /^like .*, which you kept/);
		assert.ok(titles(wanted).includes(rows[0]!.label), rows[0]!.label);
		assert.match(rows.at(-1)!.description, /which you dismissed/);
		await message('Nothing learnt yet').waitFor({ state: 'hidden' });
	});

	test('begins anew when asked to, and goes back', async () => {
		await workbench.runCommand('Papers: Reset For You');
		await message('Nothing learnt yet').waitFor();
		await workbench.notifications.click('For You begins anew', 'Undo');
		await message('Nothing learnt yet').waitFor({ state: 'hidden' });
	});
});
