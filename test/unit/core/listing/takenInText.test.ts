import * as assert from 'node:assert/strict';
import { formatTakenIn } from '../../../../src/core/listing/takenInText';

const counts = {
	...{ names: ['day.txt'], new: 51, known: 3, changed: 0, problems: 2 },
	...{ muted: 0, filed: false },
};

suite('formatTakenIn', () => {
	test('counts what came in and what did not', () => {
		assert.equal(
			formatTakenIn(counts),
			'Imported 51 new papers from day.txt; 3 were known, 2 passages were not understood.',
		);
	});

	test('says it plainly when there was nothing new', () => {
		const again = { ...counts, new: 0, known: 54, problems: 0 };
		assert.equal(formatTakenIn(again), 'Imported no new papers from day.txt; 54 were known.');
	});

	test('says what was muted, and where the papers of a bibliography are', () => {
		const bibliography = { ...counts, names: ['refs.bib'], known: 0, problems: 0, filed: true };
		assert.equal(
			formatTakenIn({ ...bibliography, muted: 2 }),
			'Imported 51 new papers into the library from refs.bib; 2 were muted.',
		);
	});

	test('sums over several listings', () => {
		const both = {
			...counts,
			names: ['a.txt', 'b.txt'],
			new: 1,
			known: 1,
			changed: 1,
			problems: 1,
		};
		assert.equal(
			formatTakenIn(both),
			'Imported 1 new paper from 2 listings; 1 was known, 1 known gained or changed details, 1 passage was not understood.',
		);
	});
});
