import assert from 'node:assert/strict';
import { Level, type LevelTask } from '../../../../src/core/topics/level';
import { openLexicon } from '../../../../src/core/topics/lexicon';
import { PaperReader } from '../../../../src/core/topics/paperReader';
import { groundOn } from '../../../helpers/groupByTopic';
import { namingModel } from '../../../helpers/namingModel';
import { papersOf, runOut, type TopicText } from '../../../helpers/topicPapers';

const model = namingModel({
	names: 'Epic verse~y9|Heroic verse~u9|Green tea~y9|Old maps~y9',
	subjects: ['epic verse hexameter hero', 'green tea leaves brewing', 'maps coast compass'],
});
const ground = groundOn(model);
const lexicon = openLexicon(model);
const papers = papersOf(
	...['one', 'two', 'three', 'four'].flatMap((end): readonly TopicText[] => [
		[`Epic verse, part ${end}`, 'Hexameter tells of a hero.'],
		[`Green tea, part ${end}`, 'Leaves are brewing.'],
		[`Old maps, part ${end}`, 'The compass knows the coast.'],
	]),
	['Of a hero', 'In hexameter.'],
	['Heroic verse', 'A hero speaks.'],
	['More heroic verse', 'Hexameter once more.'],
);
const reader = runOut(PaperReader.open(papers, ground, lexicon));
const readings = papers.map(paper => reader.read(paper));
const plain: LevelTask = { former: [], taken: new Set(), topicsPerRoot: 2, hasAreas: false };
const make = (task: Partial<LevelTask> = {}) =>
	runOut(Level.make(readings, reader, { ...plain, ...task }));
const [silent, stranger] = papersOf(['Of a hero', 'In hexameter.'], ['', '']);

suite('Level', () => {
	const level = make();

	test('names what its papers are about', () => {
		for (const name of ['Epic verse', 'Green tea', 'Old maps']) {
			assert.ok(level.names.includes(name), level.names.join(', '));
		}
	});

	test('puts each paper into the topic that it names, for its name first', () => {
		for (const reading of readings.slice(0, 12)) {
			const [main] = level.topicsOf(reading);
			const name = level.names[main?.topic ?? -1] ?? '?';
			assert.ok(reading.paper.title.startsWith(name), `${reading.paper.title}: ${name}`);
			assert.deepEqual(level.whyIn(main!, reading, true), [name]);
			assert.equal(level.whyIn(main!, reading, false)[0], name);
		}
	});

	test('puts a paper without the name to those that it is near, and shows them', () => {
		const reading = readings[12]!;
		const [main] = level.topicsOf(reading);
		assert.match(level.names[main?.topic ?? -1] ?? '?', /verse/);
		assert.equal(main?.name, undefined);
		const near = level.nearIn(main!, reading).map(id => papers.find(one => one.id === id)?.title);
		assert.ok(near.length > 0);
		assert.ok(
			near.every(title => /verse/i.test(title ?? '')),
			near.join(', '),
		);
	});

	test('places papers that it was not made from', () => {
		const [main] = level.topicsOf(reader.read({ ...silent!, id: 'x' as never }));
		assert.match(level.names[main?.topic ?? -1] ?? '?', /verse/);
		assert.deepEqual(level.topicsOf(reader.read({ ...stranger!, id: 'y' as never })), []);
	});

	test('uses no name that is taken elsewhere, whatever its case', () => {
		assert.ok(!make({ taken: new Set(['green tea']) }).names.includes('Green tea'));
	});

	test('keeps names that topics had before', () => {
		assert.equal(make({ former: ['Old maps'] }).names[0], 'Old maps');
	});

	test('is empty where there is nothing', () => {
		assert.deepEqual(runOut(Level.make([], reader, plain)).names, []);
	});
});
