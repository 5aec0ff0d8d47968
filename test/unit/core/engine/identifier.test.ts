import * as assert from 'node:assert/strict';
import { UndoStack } from '../../../../src/core/triage/undo';
import { EngineDesk } from '../../../helpers/engineDesk';

const library = 'library.jsonl';
const decisions = 'decisions/ada.jsonl';
const at = '2026-04-23T08:11:00.000Z';
const later = '2026-04-24T08:11:00.000Z';

/** Lines of a library, as a colleague may have written them. */
function lines(...all: readonly object[]): string {
	return all.map(line => `${JSON.stringify(line)}\n`).join('');
}

const one = {
	keys: ['light2024'],
	ids: ['arxiv:2401.00001'],
	title: 'Slow Light',
	author: [{ family: 'Lovelace', given: 'Ada' }],
	issued: { 'date-parts': [[2024]] },
	tags: ['optics'],
};
const other = {
	keys: ['waves2025'],
	ids: ['doi:10.1000/waves'],
	title: 'On Slow Waves',
	author: [{ family: 'Lovelace', given: 'Ada' }],
	issued: { 'date-parts': [[2025]] },
	tags: ['waves'],
};

suite('joining by hand', () => {
	async function joined(): Promise<{ desk: EngineDesk; undo: UndoStack }> {
		const decided = ({ ids, title }: typeof one, status: string, time: string) => {
			return { ids, title, status, at: { status: time } };
		};
		const desk = await EngineDesk.with({
			[library]: lines(one, other),
			[decisions]: lines(
				decided(one, 'kept', '2026-01-01T00:00:00Z'),
				decided(other, 'read', '2026-02-01T00:00:00Z'),
			),
			'notes/waves2025.md': 'A note on waves.\n',
		});
		const undo = new UndoStack();
		const papers = [desk.row('Slow').id, desk.row('On Slow').id];
		const { changes, dirty } = await desk.ask('join', { papers, at });
		undo.push({ label: 'join', changes });
		await desk.write(...dirty);
		return { desk, undo };
	}

	test('unites ids, keys and tags, keeps the newest decision, and finds the note', async () => {
		const { desk } = await joined();
		assert.equal(desk.rows.size, 1);
		const row = desk.row('');
		assert.deepEqual(row.ids, ['arxiv:2401.00001', 'doi:10.1000/waves']);
		assert.deepEqual([...row.keys].sort(), ['light2024', 'waves2025']);
		assert.deepEqual(row.tags, ['optics', 'waves']);
		assert.equal(row.status, 'read');
		assert.equal(row.note, 'A note on waves.');
		const details = await desk.ask('paper', { ref: 'waves2025' });
		assert.equal(details?.id, row.id);
	});

	test('keeps every note in reach, until each half has its own again', async () => {
		const { desk, undo } = await joined();
		desk.disk.set('notes/light2024.md', 'A note on light.\n');
		await desk.read('notes/light2024.md');
		desk.finish();
		const row = desk.row('');
		const paths = row.keys.map(key => `notes/${key}.md`);
		const details = await desk.ask('paper', { ref: row.id });
		assert.equal(details?.notePath, paths[0]);
		assert.deepEqual(details?.otherNotes, paths.slice(1));
		assert.equal(row.note, row.keys[0] === 'light2024' ? 'A note on light.' : 'A note on waves.');
		for (const query of ['note on light', 'note on waves']) {
			const [hit] = await desk.ask('search', { query, limit: 5 });
			assert.ok(
				hit?.why.some(({ field }) => field === 'notes'),
				query,
			);
		}
		await desk.write(...(await desk.ask('edit', { edits: undo.undo(later)!.edits })).dirty);
		for (const key of ['light2024', 'waves2025']) {
			const half = await desk.ask('paper', { ref: key });
			assert.equal(half?.notePath, `notes/${key}.md`);
			assert.equal(half?.otherNotes, undefined);
		}
		assert.equal(desk.row('On Slow').note, 'A note on waves.');
	});

	test('is remembered in the library', async () => {
		const { desk } = await joined();
		assert.match(desk.disk.get(library) ?? '', /"sameAs":\["doi:10\.1000\/waves"\]/);
		const again = await EngineDesk.with(Object.fromEntries(desk.disk));
		assert.equal(again.rows.size, 1);
	});

	test('lets the paper be edited as one, and comes apart as it was', async () => {
		const { desk, undo } = await joined();
		const { id } = desk.row('');
		await desk.set(id, 'tags/waves', false);
		assert.deepEqual(desk.row('').tags, ['optics']);
		await desk.set(id, 'tags/waves', true);
		await desk.set(id, 'tags/new', true);
		await desk.set(id, 'tags/new', false);
		await desk.write(...(await desk.ask('edit', { edits: undo.undo(later)!.edits })).dirty);

		assert.equal(desk.rows.size, 2);
		assert.deepEqual(desk.row('Slow').tags, ['optics']);
		assert.deepEqual(desk.row('On Slow').tags, ['waves']);
		assert.deepEqual(desk.row('On Slow').ids, ['doi:10.1000/waves']);
		assert.deepEqual([desk.row('Slow').status, desk.row('On Slow').status], ['kept', 'read']);
		const again = await EngineDesk.with(Object.fromEntries(desk.disk));
		assert.deepEqual(again.rows, desk.rows);

		await desk.ask('edit', { edits: undo.redo('2026-04-25T08:11:00.000Z')!.edits });
		assert.equal(desk.rows.size, 1);
	});

	test('joins what was kept apart before', async () => {
		const desk = await EngineDesk.with({ [library]: lines({ ...other, notSameAs: one.ids }, one) });
		const papers = [desk.row('Slow').id, desk.row('On Slow').id];
		await desk.ask('join', { papers, at });
		assert.equal(desk.rows.size, 1);
	});
});

suite('splitting by hand', () => {
	test('takes apart what the user joined', async () => {
		const desk = await EngineDesk.with({ [library]: lines({ ...one, sameAs: other.ids }, other) });
		const paper = desk.row('').id;
		const sources = await desk.ask('sources', { paper });
		assert.deepEqual(sources, [
			{ source: library, title: 'Slow Light', about: 'Lovelace · 2024 · arXiv:2401.00001' },
			{ source: library, title: 'On Slow Waves', about: 'Lovelace · 2025 · doi:10.1000/waves' },
		]);
		const undo = new UndoStack();
		const { changes, dirty } = await desk.ask('split', { paper, sources: [1], at });
		undo.push({ label: 'split', changes });
		await desk.write(...dirty);
		assert.equal(desk.rows.size, 2);
		assert.deepEqual(desk.row('On Slow').ids, ['doi:10.1000/waves']);
		await desk.ask('edit', { edits: undo.undo(later)!.edits });
		assert.equal(desk.rows.size, 1);
		await desk.ask('edit', { edits: undo.redo('2026-04-25T08:11:00.000Z')!.edits });
		assert.equal(desk.rows.size, 2);
		const again = await EngineDesk.with(Object.fromEntries(desk.disk));
		assert.equal(again.rows.size, 2);
	});

	test('changes nothing where nothing tells the parts apart, or a part is empty', async () => {
		const desk = await EngineDesk.with({ [library]: lines(one) });
		const { id } = desk.row('');
		for (const sources of [[], [0]]) {
			assert.deepEqual(await desk.ask('split', { paper: id, sources, at }), {
				changes: [],
				dirty: [],
			});
		}
	});
});
