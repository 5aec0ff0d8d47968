import * as assert from 'node:assert/strict';
import { GroupedLibrary, type PapersByTopic } from '../../../../src/core/engine/groupedLibrary';
import { EngineDesk } from '../../../helpers/engineDesk';
import { dailyPapers, threePapers } from '../../../helpers/listings';
import { namingModel } from '../../../helpers/namingModel';
import { runOut } from '../../../helpers/topicPapers';

const bytes = (text: string) => new TextEncoder().encode(text);
const model = namingModel({ names: 'Search agents~u9', subjects: ['search agent'] });

function group(files: Readonly<Record<string, string>>, person = 'me'): PapersByTopic {
	const library = new GroupedLibrary(person);
	library.listings.put('listings/day.txt', bytes(dailyPapers(...threePapers)));
	Object.entries(files).forEach(([path, text]) => library.put(path, bytes(text)));
	return runOut(library.group(model));
}

/** The titles of a topic's papers, as far as their first word. */
function titlesIn({ grouping, papers }: PapersByTopic, topic: string) {
	const members = grouping.topics.find(({ name }) => name === topic)?.papers;
	return members?.map(({ id, by }) => [papers.get(id)?.title.split(' ')[0], by]);
}

suite('GroupedLibrary', () => {
	test("puts the user's topics on top of what the grouping found", () => {
		const grouped = group({
			'topics.yaml': 'topics:\n  Mine:\n    rule: entropy\n    papers: [mine2025]\n',
			'library.jsonl':
				'{"keys":["mine2025"],"title":"Reading Chest Images with Doubt","year":2025}\n',
		});
		assert.deepEqual(titlesIn(grouped, 'Mine'), [
			['Entropy', 'rule'],
			['Reading', 'hand'],
		]);
		assert.deepEqual(grouped.problems, []);
	});

	test('tells what is wrong in the file, and goes on', () => {
		const { problems, own } = group({ 'topics.yaml': 'topics:\n  Mine:\n    pim: true\n' });
		assert.deepEqual(
			problems.map(({ line, message }) => [line, message]),
			[[2, 'Topics have no setting pim: did you mean pin?']],
		);
		assert.deepEqual(
			own.map(({ name }) => name),
			['Mine'],
		);
	});

	test('asks notes for rules that ask for them', () => {
		const grouped = group({
			'topics.yaml': 'topics:\n  Doubts:\n    rule: note:kelp\n',
			'library.jsonl': '{"keys":["r2025"],"title":"Reading Chest Images with Doubt"}\n',
			'notes/r2025.md': 'Reminds me of kelp.\n',
		});
		assert.deepEqual(titlesIn(grouped, 'Doubts'), [['Reading', 'rule']]);
	});

	test('passes over what the library does not use', () => {
		assert.deepEqual(group({ 'readme.txt': 'topics:', 'listings/x.txt': 'x' }), group({}));
	});

	test('gives what the engine tells of the same files', async () => {
		const day = dailyPapers(...threePapers);
		const topics = 'topics:\n  Mine:\n    rule: entropy\norder: [Search agents]\n';
		const files = { 'listings/day.txt': day, 'topics.yaml': topics };
		const desk = await EngineDesk.with(files, 'ada', model);
		desk.finish();
		const { grouping, papers } = group({ 'topics.yaml': topics });
		assert.deepEqual(
			grouping.topics.map(({ name, papers: members }) => [name, members.map(({ id }) => id)]),
			// The last one, without a name, is Other.
			desk.topics.slice(0, -1).map(({ name, papers: members }) => [name, members]),
		);
		assert.deepEqual([...papers.keys()].sort(), [...desk.rows.keys()].sort());
	});
});
