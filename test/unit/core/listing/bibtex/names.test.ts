import * as assert from 'node:assert/strict';
import { readNames } from '../../../../../src/core/listing/bibtex/names';

function names(field: string): readonly string[] {
	return readNames(field).map(({ family, given, literal }) =>
		family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', '),
	);
}

suite('readNames', () => {
	test('reads names in all forms of BibTeX', () => {
		assert.deepEqual(names('Lovelace, Ada and Charles Babbage AND  Turing, A.\n  and others'), [
			'Lovelace, Ada',
			'Babbage, Charles',
			'Turing, A.',
		]);
		assert.deepEqual(names('Ludwig van Beethoven and van Beethoven, Ludwig and Plato'), [
			'van Beethoven, Ludwig',
			'van Beethoven, Ludwig',
			'Plato',
		]);
		assert.deepEqual(
			names('King, Jr., Martin Luther and von Hicks, III, Michael and John Doe Jr.'),
			['King, Martin Luther Jr.', 'von Hicks, Michael III', 'Doe, John Jr.'],
		);
	});

	test('keeps what braces keep together', () => {
		assert.deepEqual(names('{Barnes and Noble} and {American Heart Association, Council}'), [
			'Barnes and Noble',
			'American Heart Association, Council',
		]);
		assert.deepEqual(names('Ada {de Lovelace} and Milton {Abramowitz}'), [
			'de Lovelace, Ada',
			'Abramowitz, Milton',
		]);
		assert.deepEqual(names('{{Lovelace, Ada and Babbage, Charles}}'), [
			'Lovelace, Ada',
			'Babbage, Charles',
		]);
		assert.deepEqual(names('{A and B}'), ['A and B']);
	});

	test('resolves TeX, ties and the numbers of DBLP', () => {
		assert.deepEqual(names('Eva H. {\\"O}nnud{\\\'o}ttir and Chao{-}Yuan Wu and Wei Wang 0063'), [
			'Önnudóttir, Eva H.',
			'Wu, Chao-Yuan',
			'Wang, Wei',
		]);
		assert.deepEqual(
			names('D.~E. Knuth and Herm\\"an\\~n Weyl and Krej{\\v{c}}{\\\'{\\i}}, Pavel'),
			['Knuth, D. E.', 'Weyl, Hermänñ', 'Krejčí, Pavel'],
		);
	});

	test("reads BibLaTeX's long form", () => {
		assert.deepEqual(names('family=Bell, given=Bertrand, prefix=de and given=Plato'), [
			'de Bell, Bertrand',
			'Plato',
		]);
	});

	test('reads lists that BibTeX would refuse', () => {
		assert.deepEqual(names('Ada Lovelace, Charles Babbage, Alan Turing'), [
			'Lovelace, Ada',
			'Babbage, Charles',
			'Turing, Alan',
		]);
		assert.deepEqual(names('Lovelace, Ada; Babbage, Charles'), [
			'Lovelace, Ada',
			'Babbage, Charles',
		]);
	});

	test('keeps beside the parts what was written as one text', () => {
		assert.deepEqual(readNames('Ada Lovelace'), [
			{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' },
		]);
		assert.deepEqual(readNames('and , and others'), []);
	});
});
