import assert from 'node:assert/strict';
import { Vocabulary } from '../../../../src/core/search/vocabulary';

function vocabulary(words: Readonly<Record<string, number>>): Vocabulary {
	const all = new Vocabulary();
	for (const [text, papers] of Object.entries(words)) {
		all.count(all.enter(text, text), papers);
	}
	return all;
}

suite('Vocabulary', () => {
	test('gives longer words, the most used first', () => {
		const all = vocabulary({ explore: 2, exploration: 5, expl: 9, entropy: 7 });
		assert.deepEqual(
			all.endings('expl', 5).map(word => word.text),
			['exploration', 'explore'],
		);
	});

	test('gives words one letter away, also where the first letter is wrong', () => {
		const all = vocabulary({ entropy: 3, entrophy: 1, atrophy: 4 });
		assert.deepEqual(
			all.corrections('xntropy', 5).map(word => word.text),
			['entropy'],
		);
	});

	test('forgets words that are counted out', () => {
		const all = vocabulary({ entropy: 1 });
		all.count(all.enter('entropy', 'entropi'), -1);
		assert.equal(all.papersWithWord('entropy'), 0);
		assert.deepEqual(all.endings('ent', 5), []);
	});

	test('counts a word in again after it was forgotten', () => {
		const all = new Vocabulary();
		const word = all.enter('entropy', 'entropi');
		all.count(word, 1);
		all.count(word, -1);
		all.count(word, 2);
		assert.equal(all.papersWithWord('entropy'), 2);
	});

	test('counts stems', () => {
		const all = new Vocabulary();
		all.countStem('explor', 3);
		all.countStem('explor', -1);
		assert.equal(all.papersWithStem('explor'), 2);
	});
});
