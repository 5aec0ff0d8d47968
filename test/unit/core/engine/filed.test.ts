import * as assert from 'node:assert/strict';
import { bibliographyPath } from '../../../../src/core/library/layout';
import { dailyPapers, threePapers } from '../../../helpers/listings';
import { EngineDesk } from '../../../helpers/engineDesk';

const day = dailyPapers(...threePapers);
const [first, second] = threePapers;

suite('Papers of bibliographies', () => {
	test('stand in the library by the folder of their listing, not in the inbox', async () => {
		const desk = await EngineDesk.with({ 'listings/library/day.txt': day });

		assert.deepEqual(
			[...desk.rows.values()].map(({ status, filed }) => [status, filed]),
			[
				['inbox', true],
				['inbox', true],
				['inbox', true],
			],
		);
	});

	test('wait in the inbox as soon as one listing says that they are news', async () => {
		const desk = await EngineDesk.with({
			'listings/library/day.txt': day,
			'listings/inbox/one.txt': dailyPapers(first!),
		});

		assert.equal(desk.row('ReSeek').filed, false);
		assert.equal(desk.row('Entropy').filed, true);
	});

	test('are the user’s once decided on, and go back when that is undone', async () => {
		const desk = await EngineDesk.with({ 'listings/library/day.txt': day });
		const { id } = desk.row('Entropy');

		const { changes } = await desk.edit(id, 'status', 'kept');
		assert.deepEqual([desk.row('Entropy').status, desk.row('Entropy').filed], ['kept', false]);

		await desk.edit(id, 'status', changes[0]!.from, 'kept');
		assert.deepEqual([desk.row('Entropy').status, desk.row('Entropy').filed], ['inbox', true]);
	});

	test('can be put in the inbox one by one', async () => {
		const desk = await EngineDesk.with({ 'listings/library/day.txt': day });

		await desk.set(desk.row('Entropy').id, 'status', 'inbox');

		assert.equal(desk.row('Entropy').filed, false);
	});
});

suite('Bibliographies of the workspace', () => {
	test('are read like listings, and leave nothing behind when they go', async () => {
		const desk = await EngineDesk.with({});
		const path = bibliographyPath('paper/refs.bib');
		desk.disk.set(path, dailyPapers(second!));

		await desk.read(path);
		assert.deepEqual([desk.row('Entropy').filed, desk.rows.size], [true, 1]);

		desk.disk.delete(path);
		await desk.read(path);
		assert.equal(desk.rows.size, 0);
	});
});

suite('Decisions made in another tool', () => {
	const bibliography = `@article{lovelace2026patience,
	title = {Patience of Engines},
	author = {Lovelace, Ada},
	journal = {Journal of Slow Machines},
	year = 2026,
	readstatus = {read},
	ranking = {rank5},
	groups = {engines},
}
`;

	test('count until the user decides here', async () => {
		const desk = await EngineDesk.with({ 'listings/refs.bib': bibliography });
		const { id, status, star, tags, filed } = desk.row('Patience');
		assert.deepEqual([status, star, tags, filed], ['read', true, ['engines'], false]);

		await desk.set(id, 'status', 'kept');
		await desk.set(id, 'star', false);

		assert.deepEqual([desk.row('Patience').status, desk.row('Patience').star], ['kept', false]);
	});

	test('come with the keys of a bibliography of the workspace, which are first', async () => {
		const path = bibliographyPath('refs.bib');
		const desk = await EngineDesk.with({ [path]: bibliography });
		const row = desk.row('Patience');
		assert.deepEqual([row.keys, row.pinned], [['lovelace2026patience'], false]);

		await desk.set(row.id, 'keys/lovelace2026patience', true);

		assert.equal(desk.row('Patience').pinned, true);
		assert.equal((await desk.ask('paper', { ref: 'lovelace2026patience' }))?.id, row.id);
	});
});
