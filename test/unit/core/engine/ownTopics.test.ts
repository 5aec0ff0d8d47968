import * as assert from 'node:assert/strict';
import type { PaperId } from '../../../../src/core/paper/paper';
import { EngineDesk } from '../../../helpers/engineDesk';
import { dailyPapers, threePapers } from '../../../helpers/listings';

const day = dailyPapers(...threePapers);

/** Topics with the beginnings of their papers' titles, in the order in which they were told. */
function shown(desk: EngineDesk): readonly string[] {
	return desk.topics.map(({ name, papers }) => {
		const titles = papers.map(id => desk.rows.get(id)?.title.slice(0, 7) ?? '?');
		return `${name}: ${titles.join(', ')}`;
	});
}

const told = (desk: EngineDesk, type: string) => desk.events.filter(event => event.type === type);

async function write(desk: EngineDesk, text: string): Promise<void> {
	desk.disk.set('topics.yaml', text);
	await desk.read('topics.yaml');
}

suite('Own topics', () => {
	test('stand beside what the grouping found, with what rules catch and who was put in', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });
		const key = desk.row('Reading').key;
		await write(
			desk,
			`topics:\n  Mine:\n    emoji: 🔎\n    pin: true\n    rule: entropy OR agents\n    papers: [${key}]\n`,
		);

		const [mine] = desk.topics;
		const whyMine = async (id: PaperId) => {
			const paper = await desk.ask('paper', { ref: id });
			const by = paper?.topics.find(({ name }) => name === 'Mine')?.by;
			return [paper?.title.slice(0, 7), by];
		};
		assert.deepEqual([mine?.name, mine?.emoji, mine?.pinned], ['Mine', '🔎', true]);
		assert.deepEqual(await Promise.all((mine?.papers ?? []).map(whyMine)), [
			['ReSeek:', 'rule'],
			['Entropy', 'rule'],
			['Reading', 'hand'],
		]);
		const { topics } = (await desk.ask('paper', { ref: desk.row('Reading').id }))!;
		assert.deepEqual(topics, [{ name: 'Mine', why: [], by: 'hand' }]);
		const [hit] = await desk.ask('search', { query: 'topic:mine reading', limit: 5 });
		assert.equal(hit?.id, desk.row('Reading').id);
	});

	test('change with their file alone: neither papers nor listings are told again', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });
		desk.events.length = 0;
		await write(desk, 'topics:\n  Mine:\n    rule: entropy\n');

		assert.deepEqual(shown(desk).at(0), 'Mine: Entropy');
		const types = new Set(desk.events.map(({ type }) => type));
		assert.deepEqual([types.has('rows'), types.has('listings')], [false, false]);
		desk.disk.delete('topics.yaml');
		await desk.read('topics.yaml');
		assert.ok(!shown(desk).some(line => line.startsWith('Mine')));
	});

	test('are found under their new name, and no longer under the old one', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });
		const found = async (query: string) =>
			(await desk.ask('search', { query, limit: 5 })).map(({ id }) => id);
		await write(desk, 'topics:\n  Thesis:\n    rule: agents\n');
		desk.finish();
		assert.deepEqual(await found('topic:thesis'), [desk.row('ReSeek').id]);

		await write(desk, 'topics:\n  Whole work:\n    rule: agents\n    was: [Thesis]\n');
		desk.finish();
		assert.deepEqual(await found('topic:"whole work"'), [desk.row('ReSeek').id]);
		assert.deepEqual(await found('topic:thesis'), []);
		assert.equal(shown(desk)[0], 'Whole work: ReSeek:');
	});

	test('are asked again after a decision, where a rule asks for that', async () => {
		const desk = await EngineDesk.with({
			...{ 'listings/day.txt': day, 'topics.yaml': 'topics:\n  Kept:\n    rule: status:kept\n' },
		});
		assert.ok(!shown(desk).some(line => line.startsWith('Kept')));

		await desk.edit(desk.row('Entropy').id, 'status', 'kept');
		assert.ok(shown(desk).includes('Kept: Entropy'));

		await desk.edit(desk.row('Entropy').id, 'status', 'read');
		assert.ok(!shown(desk).some(line => line.startsWith('Kept')));
	});

	test('tell names that lead nowhere, for as long as they do', async () => {
		const text = 'topics:\n  Mine:\n    papers: [nobody2025]\n    from: Nothing\n    pim: true\n';
		const desk = await EngineDesk.with({ 'topics.yaml': text });
		const problems = () => {
			const last = told(desk, 'rules').at(-1);
			return last?.type === 'rules'
				? last.problems.map(({ line, message, isHint }) => [line, message, isHint === true])
				: [];
		};
		const wrong = [4, 'Topics have no setting pim: did you mean pin?', false];
		assert.deepEqual(problems(), [
			wrong,
			[2, 'No paper of the library is called nobody2025.', true],
			[3, 'No topic is called Nothing at present.', true],
		]);

		const bib = '@article{nobody2025, title = {A Paper That Nobody Had Yet}, year = {2025}}\n';
		desk.disk.set('//a.bib', bib);
		await desk.read('//a.bib');
		assert.deepEqual(problems(), [wrong, [3, 'No topic is called Nothing at present.', true]]);

		const events = told(desk, 'rules').length;
		await desk.edit(desk.row('A Paper').id, 'star', true);
		assert.equal(told(desk, 'rules').length, events, 'what the host knows is not told again');
	});

	test('show what a rule would catch before it is saved', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': day });

		const { count, papers } = await desk.ask('previewRule', {
			rule: 'entropy OR agents',
			limit: 1,
		});
		assert.deepEqual([count, papers], [2, [desk.row('ReSeek').id]]);

		const { fault } = await desk.ask('previewRule', { rule: '-entropy', limit: 1 });
		assert.match(fault ?? '', /^A rule says what papers have/);
	});
});

suite('Own topics of many papers', () => {
	const many = dailyPapers(
		...Array.from({ length: 1_200 }, (_, i) => ({
			title: `Dice ${i}`,
			abstract: `Thrown ${i} times, dice are fair.`,
		})),
	);

	test('are found by the search bit by bit, and all in the end', async () => {
		const desk = await EngineDesk.with({ 'listings/day.txt': many });
		desk.finish();
		await write(desk, 'topics:\n  Games:\n    rule: dice\n');
		desk.finish();
		for (const number of [0, 999, 1_000, 1_199]) {
			const [hit] = await desk.ask('search', { query: `topic:games ${number}`, limit: 1 });
			assert.equal(desk.rows.get(hit!.id)?.title, `Dice ${number}`);
		}
	});
});
