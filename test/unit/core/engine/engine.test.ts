import * as assert from 'node:assert/strict';
import { EngineDesk } from '../../../helpers/engineDesk';
import { dailyPapers, threePapers } from '../../../helpers/listings';

const listing = 'listings/2026-04-22-daily-papers.txt';
const decisions = 'decisions/ada.jsonl';
const day = { [listing]: dailyPapers(...threePapers) };

suite('Engine', () => {
	test('makes rows of a listing, in its order', async () => {
		const desk = await EngineDesk.with(day);

		assert.deepEqual(
			[...desk.rows.values()].map(({ title, who, date, comments, status }) => [
				...[title.slice(0, 8), who, date, comments, status],
			]),
			[
				['ReSeek: ', '5 authors', '2025-10-01', 4, 'inbox'],
				['Entropy ', 'Z.ai', '2026-01-09', 0, 'inbox'],
				['Reading ', '3 authors', '2025-11-15', 0, 'inbox'],
			],
		);
		const placed = new Set(desk.topics.flatMap(({ papers }) => papers));
		assert.equal(placed.size, 3);
	});

	test('counts what a listing brings, and nothing the second time', async () => {
		const desk = await EngineDesk.with({});
		desk.disk.set(listing, day[listing] ?? '');
		const [first] = await desk.read(listing);
		assert.deepEqual([first?.new, first?.known, first?.changed], [3, 0, 0]);

		const events = desk.events.length;
		const [again] = await desk.read(listing);
		assert.deepEqual([again?.new, again?.known, again?.changed], [0, 3, 0]);
		assert.equal(desk.events.length, events + 1, 'nothing is told but the answer');

		const next = 'listings/2026-04-23-daily-papers.txt';
		const [one, two] = threePapers;
		const longer = { ...two!, abstract: `${two!.abstract} A study over seeds confirms it.` };
		desk.disk.set(next, dailyPapers(one!, longer));
		const [second] = await desk.read(next);
		assert.deepEqual([second?.new, second?.known, second?.changed], [0, 1, 1]);
	});

	test('keeps decisions in the file of the person, and what is kept in the library', async () => {
		const desk = await EngineDesk.with(day);
		const { id } = desk.row('ReSeek');

		await desk.set(id, 'status', 'kept');

		assert.equal(desk.row('ReSeek').status, 'kept');
		assert.deepEqual(desk.row('ReSeek').keys, ['reseek2025']);
		assert.match(desk.disk.get(decisions) ?? '', /"status":"kept"/);
		const record = JSON.parse(desk.disk.get('library.jsonl') ?? '') as Record<string, unknown>;
		assert.equal(record.title, threePapers[0]?.title);
		assert.equal(record.abstract, threePapers[0]?.abstract);
	});

	test('dismisses without a line in the library', async () => {
		const desk = await EngineDesk.with(day);
		await desk.set(desk.row('Entropy').id, 'status', 'dismissed');

		assert.ok(!desk.disk.has('library.jsonl'));
		assert.match(desk.disk.get(decisions) ?? '', /"title":"Entropy as a Compass/);
	});

	test('gives the same again from its files alone', async () => {
		const desk = await EngineDesk.with(day);
		await desk.set(desk.row('ReSeek').id, 'star', true);
		await desk.set(desk.row('ReSeek').id, 'tags/agents', true);
		await desk.set(desk.row('Entropy').id, 'status', 'read');
		await desk.set(desk.row('Reading').id, 'status', 'dismissed');

		const again = await EngineDesk.with(Object.fromEntries(desk.disk));

		assert.deepEqual([...again.rows], [...desk.rows]);
		assert.deepEqual(again.topics, desk.topics);
	});

	test('keeps what is in the library when its listing is deleted', async () => {
		const desk = await EngineDesk.with(day);
		await desk.set(desk.row('ReSeek').id, 'status', 'kept');
		desk.disk.delete(listing);
		await desk.read(listing);

		assert.deepEqual(
			[...desk.rows.values()].map(({ title, status }) => [title, status]),
			[[threePapers[0]?.title, 'kept']],
		);
	});

	test('takes what is on disk now for the truth, with unwritten edits on top', async () => {
		const desk = await EngineDesk.with(day);
		await desk.set(desk.row('ReSeek').id, 'status', 'kept');
		await desk.set(desk.row('Entropy').id, 'status', 'kept');
		const branch = desk.disk.get(decisions) ?? '';
		await desk.edit(desk.row('Reading').id, 'status', 'dismissed');

		// Another branch, on which only the first was decided, and otherwise.
		const line = branch.split('\n').find(text => text.includes('ReSeek')) ?? '';
		desk.disk.set(decisions, `${line.replace('"kept"', '"read"')}\n`);
		await desk.read(decisions);

		assert.equal(desk.row('ReSeek').status, 'read');
		assert.equal(desk.row('Entropy').status, 'inbox');
		assert.equal(desk.row('Reading').status, 'dismissed');
		await desk.write(decisions);
		assert.match(desk.disk.get(decisions) ?? '', /Reading Chest/);
		assert.match(desk.disk.get(decisions) ?? '', /"read"/);
	});

	test('writes edits on top of what others wrote meanwhile', async () => {
		const desk = await EngineDesk.with(day);
		const other = await EngineDesk.with(day);
		const { dirty } = await desk.edit(desk.row('ReSeek').id, 'status', 'dismissed');
		await other.set(other.row('Entropy').id, 'status', 'dismissed');
		desk.disk.set(decisions, other.disk.get(decisions) ?? '');

		await desk.write(...dirty);

		assert.equal(desk.row('Entropy').status, 'dismissed');
		assert.match(desk.disk.get(decisions) ?? '', /ReSeek/);
		assert.match(desk.disk.get(decisions) ?? '', /Entropy/);
	});

	test('skips an edit that expects another value', async () => {
		const desk = await EngineDesk.with(day);
		const { id } = desk.row('ReSeek');
		await desk.set(id, 'status', 'read');

		const { changes, skipped } = await desk.edit(id, 'status', 'inbox', 'kept');

		assert.deepEqual([changes.length, skipped.length], [0, 1]);
		assert.equal(desk.row('ReSeek').status, 'read');
	});

	test('never writes to a file with markers that do not match', async () => {
		const broken = `<<<<<<< HEAD\n{"title":"Entropy as a Compass for Exploration","status":"kept"}\n`;
		const desk = await EngineDesk.with({ ...day, [decisions]: broken });
		const { dirty } = await desk.edit(desk.row('ReSeek').id, 'status', 'dismissed');

		await assert.rejects(desk.write(...dirty), /conflict markers/);
		assert.equal(desk.disk.get(decisions), broken);
	});

	test('lets a paper gain an id, under which everything stays with it', async () => {
		const desk = await EngineDesk.with(day);
		const before = desk.row('ReSeek');
		await desk.set(before.id, 'status', 'kept');
		await desk.set(before.id, 'ids/arxiv:2510.00568', true);

		const row = desk.row('ReSeek');
		assert.equal(row.id, 'arxiv:2510.00568');
		assert.equal(row.status, 'kept');
		assert.equal(desk.rows.size, 3);
		assert.equal((await desk.ask('paper', { ref: before.id }))?.id, row.id);
		assert.equal(
			(await desk.ask('paper', { ref: 'https://arxiv.org/abs/2510.00568v2' }))?.id,
			row.id,
		);
		assert.equal((await desk.ask('paper', { ref: 'RESEEK2025' }))?.id, row.id);
	});

	test('adds a paper by hand, and takes it out again', async () => {
		const desk = await EngineDesk.with(day);
		const facts = { title: 'Notes on the Synthesis of Form', ids: [], urls: [] };
		const { paper, changes, dirty } = await desk.ask('add', {
			facts,
			at: '2026-04-23T08:00:00.000Z',
		});
		await desk.write(...dirty);

		assert.equal(desk.row('Notes on').id, paper);
		assert.equal(desk.rows.size, 4);
		assert.deepEqual(changes, [{ paper, field: 'removed', from: true, to: false }]);
		await desk.set(paper, 'removed', true);
		assert.equal(desk.row('Notes on').removed, true);
	});

	test('corrects what listings say, and goes back to them', async () => {
		const desk = await EngineDesk.with(day);
		const { id } = desk.row('ReSeek');
		await desk.set(id, 'fields/title', 'ReSeek, the Camera-Ready');
		assert.equal(desk.row('ReSeek').title, 'ReSeek, the Camera-Ready');
		const details = await desk.ask('paper', { ref: id });
		assert.equal(details?.sources.title, 'you');

		await desk.set(details.id, 'fields/title', null);
		assert.equal(desk.row('ReSeek').title, threePapers[0]?.title);
		assert.equal(desk.rows.size, 3);
	});

	test('shows a note with its paper, and finds the paper by it', async () => {
		const desk = await EngineDesk.with(day);
		await desk.set(desk.row('ReSeek').id, 'keys/reseek2025', true);
		desk.disk.set(
			'notes/reseek2025.md',
			'---\nkey: reseek2025\n---\n\nCompare with our retriever.\n',
		);
		await desk.read('notes/reseek2025.md');
		desk.finish();

		assert.equal(desk.row('ReSeek').note, 'Compare with our retriever.');
		const [hit] = await desk.ask('search', { query: 'our retriever', limit: 5 });
		assert.equal(hit?.id, desk.row('ReSeek').id);
		assert.ok(hit.why.some(({ field }) => field === 'notes'));
	});

	test('names a listing by the day of its page', async () => {
		const desk = await EngineDesk.with(day);
		const bytes = new TextEncoder().encode(`${day[listing] ?? ''}\n`);
		const inspected = await desk.ask('inspect', { name: '', bytes });

		assert.equal(inspected.fileName, '2026-04-22-daily-papers.txt');
		assert.equal(inspected.entries, 3);
		assert.equal(inspected.sameAs, undefined);
		const same = await desk.ask('inspect', {
			name: 'copy.txt',
			bytes: new TextEncoder().encode(day[listing]),
		});
		assert.equal(same.sameAs, listing);
	});

	test('says why a text is no listing', async () => {
		const desk = await EngineDesk.with({});
		const bytes = new TextEncoder().encode('{"a":1}');
		const { form, reason } = await desk.ask('inspect', { name: 'x.json', bytes });

		assert.equal(form, undefined);
		assert.match(reason ?? '', /JSON/);
	});
});
