import assert from 'node:assert/strict';
import { EngineDesk } from '../../../helpers/engineDesk';
import { smallModel } from '../../../helpers/smallModel';

const listing = 'listings/a.bib';

function bibliography(titles: readonly string[]): string {
	return titles
		.map((title, i) => `@article{k${i}, title={${title}}, author={Ada Lovelace}, year={2025}}`)
		.join('\n');
}

const titles = [
	'Search index of documents',
	'Retrieval for queries',
	'Robot grasping by manipulation',
	'Melody and pitch of audio',
	'Documents for a retriever',
	'A gripper for robots',
];

async function deskWith(all: readonly string[] = titles): Promise<EngineDesk> {
	const desk = await EngineDesk.with({ [listing]: bibliography(all) }, 'ada', smallModel());
	desk.finish();
	return desk;
}

suite('Nearness in the engine', () => {
	test('asks for the model once, when there is a paper', async () => {
		const desk = await EngineDesk.with({}, 'ada', smallModel());
		const asked = (): number => desk.events.filter(({ type }) => type === 'needsModel').length;
		assert.equal(asked(), 0);
		desk.disk.set(listing, bibliography(titles));
		await desk.read(listing);
		await desk.read(listing);
		assert.equal(asked(), 1);
	});

	test('tells what is related and what it shares', async () => {
		const desk = await deskWith();
		const papers = [desk.row('Search index').id];
		const [first, second] = await desk.ask('related', { papers, limit: 2 });
		assert.equal(first?.id, desk.row('Documents for').id);
		assert.deepEqual(first?.shares, ['Documents']);
		assert.equal(second?.id, desk.row('Retrieval for').id);
	});

	test('leaves out what was dismissed or removed, and what has the same title', async () => {
		const desk = await deskWith([...titles, 'Search Index of Documents']);
		await desk.set(desk.row('Documents for').id, 'status', 'dismissed');
		await desk.set(desk.row('Retrieval for').id, 'removed', true);
		const papers = [desk.row('Search index').id];
		const found = await desk.ask('related', { papers, limit: 9 });
		const left = found.map(({ id }) => desk.rows.get(id)?.title).sort();
		assert.deepEqual(left, [titles[5], titles[3], titles[2]]);
	});

	test('has no related papers where there is no model, and says so by none', async () => {
		const desk = await EngineDesk.with({ [listing]: bibliography(titles) });
		assert.deepEqual(await desk.ask('related', { papers: [desk.row('Robot').id], limit: 3 }), []);
		const forYou = await desk.ask('forYou', { limit: 10, cited: [] });
		assert.equal(forYou.isLearnt, false);
	});

	test('says once more that all is settled when every paper has been read', async () => {
		const desk = await EngineDesk.with({ [listing]: bibliography(titles) }, 'ada', smallModel());
		desk.finish();
		const types = desk.events.map(({ type }) => type);
		assert.ok(types.lastIndexOf('settled') > types.indexOf('needsModel'));
	});

	test('widens a search that finds little by what is near in meaning', async () => {
		const desk = await deskWith();
		const hits = await desk.ask('search', { query: 'gripper', limit: 10 });
		const near = hits.map(({ id, shares }) => [desk.rows.get(id)?.title, shares !== undefined]);
		assert.deepEqual(near, [
			['A gripper for robots', false],
			['Robot grasping by manipulation', true],
		]);
		const exact = await desk.ask('search', { query: '"gripper for"', limit: 10 });
		assert.ok(exact.every(({ shares }) => shares === undefined));
		const filtered = await desk.ask('search', { query: 'gripper status:kept', limit: 10 });
		assert.deepEqual(filtered, []);
		assert.deepEqual(await desk.ask('search', { query: 'zorblax', limit: 10 }), []);
	});

	test('finds what is related to several', async () => {
		const desk = await deskWith();
		const papers = [desk.row('Robot').id, desk.row('Melody').id];
		const found = await desk.ask('related', { papers, limit: 1 });
		assert.equal(found[0]?.id, desk.row('A gripper').id);
	});
});

suite('For You in the engine', () => {
	const words = ['documents', 'index', 'queries', 'retrieval'];
	const others = ['gripper', 'grasping', 'manipulation', 'robots'];
	const many = Array.from({ length: 24 }, (_, i) =>
		i % 2 === 0
			? `Search ${words[(i / 2) % 4]} and ${words[(i / 2 + 1 + (i % 3)) % 4]} ${'I'.repeat(i + 1)}`
			: `Robot ${others[((i - 1) / 2) % 4]} and ${others[(i + (i % 5)) % 4]} ${'V'.repeat(i + 1)}`,
	);

	async function decided(): Promise<EngineDesk> {
		const desk = await EngineDesk.with(
			{ 'listings/inbox/a.bib': bibliography(many) },
			'ada',
			smallModel(),
		);
		desk.finish();
		for (const [i, title] of many.slice(0, 12).entries()) {
			const id = desk.row(title).id;
			await desk.set(id, 'status', i % 2 === 0 ? 'kept' : 'dismissed');
		}
		return desk;
	}

	test('puts the inbox in order once decisions tell enough, with a reason', async () => {
		const desk = await decided();
		const { isLearnt, papers, total } = await desk.ask('forYou', { limit: 3, cited: [] });
		assert.ok(isLearnt);
		assert.equal(total, 12);
		assert.equal(papers.length, 3);
		for (const { id, why } of papers) {
			assert.match(desk.rows.get(id)?.title ?? '', /^Search/);
			assert.match(why, /^like Search .*, which you kept/);
		}
	});

	test('begins anew where the user wants it to', async () => {
		const desk = await decided();
		const since = '2026-12-01T00:00:00.000Z';
		const forYou = await desk.ask('forYou', { limit: 3, cited: [], since });
		assert.equal(forYou.isLearnt, false);
		assert.deepEqual([forYou.wanted, forYou.dismissed], [0, 0]);
		const before = await desk.ask('forYou', { limit: 3, cited: [], since: '2026-01-01T00:00:00Z' });
		assert.ok(before.isLearnt);
	});

	test('counts what code cites', async () => {
		const desk = await decided();
		const cited = [desk.row(many[14] ?? '').id];
		const { wanted } = await desk.ask('forYou', { limit: 3, cited });
		assert.equal(wanted, 7);
	});
});
