import * as assert from 'node:assert/strict';
import { dailyPapers, threePapers } from '../../../helpers/listings';
import { EngineDesk } from '../../../helpers/engineDesk';

const day = dailyPapers(...threePapers);
const rules = 'watch: [search agents]\nmute: [chest images]\n';

suite('Rules', () => {
	test('mark what is watched', async () => {
		const desk = await EngineDesk.with({ 'topics.yaml': rules, 'listings/day.txt': day });

		assert.deepEqual(desk.row('ReSeek').watched, ['search agents']);
		assert.deepEqual(desk.row('Entropy').watched, []);
	});

	test('mark anew when they change', async () => {
		const desk = await EngineDesk.with({ 'topics.yaml': rules, 'listings/day.txt': day });
		desk.disk.set('topics.yaml', 'watch: [entropy]\n');

		await desk.read('topics.yaml');

		assert.deepEqual(desk.row('ReSeek').watched, []);
		assert.deepEqual(desk.row('Entropy').watched, ['entropy']);
	});

	test('tell which new papers are muted, and only those', async () => {
		const desk = await EngineDesk.with({ 'topics.yaml': rules });
		desk.disk.set('listings/day.txt', day);

		const [taken] = await desk.read('listings/day.txt');
		assert.deepEqual(taken?.muted, [desk.row('Reading').id]);

		desk.disk.set('listings/again.txt', `${day}\n`);
		const [again] = await desk.read('listings/again.txt');
		assert.deepEqual(again?.muted, []);
	});

	test('do not mute what somebody wants', async () => {
		const desk = await EngineDesk.with({
			'topics.yaml': rules,
			'decisions/bob.jsonl': '{"title":"Reading Chest Images with Doubt","status":"kept"}\n',
		});
		desk.disk.set('listings/day.txt', day);

		const [taken] = await desk.read('listings/day.txt');

		assert.deepEqual(taken?.muted, []);
	});

	test('say where a mistake is', async () => {
		const desk = await EngineDesk.with({ 'topics.yaml': 'watch:\n  terms:\n    - {a: b}\n' });

		const event = desk.events.find(({ type }) => type === 'rules');

		assert.deepEqual(
			event?.type === 'rules' && event.problems.map(({ line, column }) => [line, column]),
			[[2, 6]],
		);
	});
});

suite('Saved searches', () => {
	test('are told with what is wrong among them, and are gone with the file', async () => {
		const text = 'watch:\n  venues: [a]\nsearches:\n  One: entropy\n  Two: [b]\n';
		const desk = await EngineDesk.with({ 'topics.yaml': text });
		desk.disk.delete('topics.yaml');
		await desk.read('topics.yaml');

		const told = desk.events.flatMap(event => (event.type === 'rules' ? [event] : []));

		assert.deepEqual(
			told.map(({ searches, problems }) => [searches, problems.map(({ line }) => line)]),
			[
				[[{ name: 'One', query: 'entropy' }], [1, 4]],
				[[], []],
			],
		);
	});

	test('can be asked again when all texts are indexed', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });
		desk.finish();

		const told = desk.events.flatMap(event => (event.type === 'progress' ? [event] : []));

		assert.equal(told.at(-1)?.done, told.at(-1)?.total);
	});
});

suite('Listings', () => {
	test('tell their papers in their own order', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });

		assert.deepEqual(
			desk.listed.map(({ path, papers }) => [
				path,
				papers.map(id => desk.rows.get(id)?.title.slice(0, 7)),
			]),
			[['listings/day.txt', ['ReSeek:', 'Entropy', 'Reading']]],
		);
	});

	test('are parsed again on request, with the same result', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });
		const bytes = new TextEncoder().encode(day);

		const [taken] = await desk.ask('update', {
			files: [{ path: 'listings/day.txt', bytes }],
			anew: true,
		});

		assert.deepEqual([taken?.entries, taken?.new, taken?.known, taken?.changed], [3, 0, 3, 0]);
	});
});
