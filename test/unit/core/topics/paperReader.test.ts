import assert from 'node:assert/strict';
import { rarityOf } from '../../../../src/core/model/model';
import { openLexicon, stemsOf } from '../../../../src/core/topics/lexicon';
import { PaperReader } from '../../../../src/core/topics/paperReader';
import type { TopicPaper } from '../../../../src/core/topics/topic';
import { groundOn } from '../../../helpers/groupByTopic';
import { namingModel } from '../../../helpers/namingModel';
import { papersOf, runOut } from '../../../helpers/topicPapers';

const model = namingModel({ names: 'Search agents~u9', subjects: ['search agent', 'robot'] });
const lexicon = openLexicon(model);
const size = lexicon.size;

function open(...titles: readonly string[]) {
	const papers: readonly TopicPaper[] = papersOf(...titles.map(title => [title] as const));
	const reader = runOut(PaperReader.open(papers, groundOn(model), lexicon));
	return { reader, papers };
}

suite('PaperReader', () => {
	test('finds names that researchers use and those of the sample', () => {
		const { reader, papers } = open('Search agents and rainbow matchings', 'Rainbow matchings');
		const { profile } = reader.read(papers[0]!);
		const names = [...profile.concepts.keys()].map(number => reader.book.conceptOf(number)?.name);
		assert.deepEqual([...new Set(names)].sort(), ['Rainbow matchings', 'Search agents']);
	});

	test('leaves the names that researchers use as they are', () => {
		open('Rainbow matchings', 'More rainbow matchings');
		assert.equal(lexicon.size, size);
	});

	test('reads papers and names into the same places', () => {
		const { reader, papers } = open('Search agents', 'Robots');
		const readings = runOut(reader.readAll(papers));
		assert.deepEqual(
			readings.map(({ paper }) => paper),
			papers,
		);
		assert.deepEqual(readings[0]?.place, reader.placeOfName('Search agents'));
		assert.notDeepEqual(readings[1]?.place, readings[0]?.place);
	});

	test('tells the terms of a name, and how rare they are', () => {
		const { reader } = open();
		const { vocabulary } = reader.book;
		const [search = -1, zorblax = -1] = stemsOf(vocabulary, 'search zorblax');
		const known = 0;
		assert.deepEqual(reader.termsOfName('the search'), [[search, 1]]);
		assert.equal(reader.rarityOf(search), rarityOf(model, known));
		assert.ok(reader.rarityOf(zorblax) > reader.rarityOf(search));
	});
});
