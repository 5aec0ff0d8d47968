import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const themes = {
	dark: 'Default Dark Modern',
	light: 'Default Light Modern',
	contrast: 'Default High Contrast',
} as const;

for (const [name, theme] of Object.entries(themes)) {
	/** Pictures to look at, of one moment of work in each theme: `out/screenshots/looks-*.png`. */
	suite(`the sample in ${theme}`, () => {
		let folder: string;
		let workbench: Workbench;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(tmpdir(), 'paper-triage-looks-'));
			await cp('media/sample', folder, { recursive: true });
			workbench = await Workbench.open({ folder, theme });
		});

		suiteTeardown(async () => {
			await workbench.close();
			await rm(folder, { recursive: true, force: true });
		});

		test('is readable in tree, panel and code', async () => {
			await workbench.library.open();
			await workbench.editor.open('train.py');
			const [, second] = await workbench.library.waitForRows(rows => rows.length > 5);
			await workbench.library.expand(second!.label);
			const rows = await workbench.library.waitForRows(rows => rows[2]?.level === 2);
			await workbench.openPaper(rows[2]!.label);
			const heading = workbench.panel().getByRole('heading', { level: 1 });
			await heading.waitFor();

			const { color, background } = await heading.evaluate(element => ({
				color: getComputedStyle(element).color,
				background: getComputedStyle(element.ownerDocument.body).backgroundColor,
			}));
			assert.ok(contrast(color, background) >= 4.5, `${color} on ${background}`);
			await workbench.screenshot(`looks-${name}`);
		});

		test('is readable by listing', async () => {
			await workbench.runCommand('Papers: Group by Listing');
			const [listing] = await workbench.library.waitForRows(rows => rows.length === 1);
			await workbench.library.expand(listing!.label);
			await workbench.library.waitForRows(rows => rows.length > 5);
			await workbench.screenshot(`looks-listings-${name}`);
		});

		test('keeps the strict content policy of the panel', async () => {
			await waitFor(
				'The log',
				() => Promise.resolve(workbench.log()),
				text => text !== '',
			);
			// The toolkit's templates set inline styles, which are refused and are not missed.
			const refused = workbench
				.log()
				.split('\n')
				.filter(line => /Content Security Policy/i.test(line) && !/inline style/i.test(line));
			assert.deepEqual(refused, []);
		});
	});
}

/** The contrast of two colours written `rgb(…)`, from 1 to 21, as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(part => {
		const value = Number(part) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
