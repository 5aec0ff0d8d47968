import * as assert from 'node:assert/strict';
import {
	readAuthor,
	readAuthors,
	splitAuthors,
} from '../../../../../src/core/listing/arxiv/authors';

suite('splitAuthors', () => {
	test('divides at commas, and, & and semicolons', () => {
		for (const text of [
			'A. One, B. Two and C. Three',
			'A. One, B. Two, & C. Three',
			'by A. One; B. Two; C. Three',
		]) {
			assert.deepEqual(splitAuthors(text), ['A. One', 'B. Two', 'C. Three'], text);
		}
	});

	test('drops affiliations, also nested ones and one that is never closed', () => {
		assert.deepEqual(splitAuthors('A. One (INAF (Arcetri), Italy), B. Two (1 and 2)'), [
			'A. One',
			'B. Two',
		]);
		assert.deepEqual(splitAuthors('A. One, B. Two (Somewhere, Far'), ['A. One', 'B. Two']);
	});

	test('keeps a suffix with its name, and people apart from whom they speak for', () => {
		assert.deepEqual(splitAuthors('C. King, Jr., A. One'), ['C. King Jr.', 'A. One']);
		assert.deepEqual(splitAuthors('A. One for the Counting Collaboration'), ['A. One']);
		assert.deepEqual(splitAuthors('for the Counting Collaboration'), ['Counting Collaboration']);
		assert.deepEqual(splitAuthors('Counting Collaboration: A. One, B. Two'), [
			'Counting Collaboration',
			'A. One',
			'B. Two',
		]);
	});

	test('knows an unavailable list', () => {
		assert.deepEqual(splitAuthors('(author list is unavailable)'), []);
	});
});

suite('readAuthors', () => {
	test('resolves TeX, and counts those not shown', () => {
		const { authors, count } = readAuthors(
			"B. Paczy\\'nski, Ada One, et al. (12 additional authors not shown)",
			{ tex: true },
		);
		assert.deepEqual(
			authors.map(({ family }) => family),
			['Paczyński', 'One'],
		);
		assert.equal(count, 14);
	});

	test('takes no punctuation for a name', () => {
		assert.equal(readAuthor(':'), undefined);
		assert.deepEqual(readAuthors(' , ,'), { authors: [] });
	});
});
