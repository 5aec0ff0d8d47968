import * as assert from 'node:assert/strict';
import { parseName, parseNames, splitNames } from '../../../../src/core/listing/names';

suite('parseName', () => {
	const cases: Readonly<Record<string, readonly [string?, string?]>> = {
		'Ada Lovelace': ['Lovelace', 'Ada'],
		'Lovelace, Ada': ['Lovelace', 'Ada'],
		'Ludwig van Beethoven': ['van Beethoven', 'Ludwig'],
		'King, Jr., Martin Luther': ['King', 'Martin Luther Jr.'],
		'Martin Luther King Jr.': ['King', 'Martin Luther Jr.'],
		'Wei Wang 0001': ['Wang', 'Wei'],
		'Ada Lovelace*': ['Lovelace', 'Ada'],
	};
	for (const [text, [family, given]] of Object.entries(cases)) {
		test(text, () => {
			const name = parseName(text);
			assert.deepEqual([name?.family, name?.given], [family, given]);
		});
	}

	test('keeps what it had to guess from, and what is no person whole', () => {
		assert.equal(parseName('Ada Lovelace')?.literal, 'Ada Lovelace');
		assert.equal(parseName('Lovelace, Ada')?.literal, undefined);
		assert.deepEqual(parseName('The Plan Team'), { literal: 'The Plan Team' });
		assert.deepEqual(parseName('李雷'), { literal: '李雷' });
	});

	test('knows what is no name', () => {
		assert.deepEqual(parseNames(['et al.', 'others', '', 'Ada Lovelace']).length, 1);
	});
});

suite('splitNames', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		'Ada Lovelace; Alan Turing': ['Ada Lovelace', 'Alan Turing'],
		'Ada Lovelace, Alan Turing and Kurt Gödel': ['Ada Lovelace', 'Alan Turing', 'Kurt Gödel'],
		'Lovelace, Ada and Turing, Alan and Gödel, Kurt': [
			'Lovelace, Ada',
			'Turing, Alan',
			'Gödel, Kurt',
		],
		'Lovelace, A., Turing, A. M.': ['Lovelace, A.', 'Turing, A. M.'],
		'Ada|Alan': ['Ada', 'Alan'],
	};
	for (const [text, names] of Object.entries(cases)) {
		test(text, () => assert.deepEqual(splitNames(text), names));
	}
});

suite('parseName', () => {
	test('cuts plain names as it cuts those that need cleaning', () => {
		const names = [
			'Ada Author',
			'J. van de Berg',
			'Martin L. King Jr.',
			'Counting Team',
			'By Ada Author',
			'Ana De La Cruz',
		];
		for (const name of names) {
			assert.deepEqual(parseName(name), parseName(` ${name},`), name);
		}
		assert.deepEqual(parseName('Ana De La Cruz'), {
			family: 'De La Cruz',
			given: 'Ana',
			literal: 'Ana De La Cruz',
		});
		assert.deepEqual(parseName('Counting Team'), { literal: 'Counting Team' });
	});
});
