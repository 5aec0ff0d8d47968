import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Dictionary } from '../../../../../src/core/search/index/dictionary';
import { OneEdit } from '../../../../../src/core/search/index/oneEdit';

const letters = { unit: fc.constantFrom('a', 'b', 'c') };

suite('OneEdit', () => {
	test('finds what every slip of the pen makes of a word, and nothing else', () => {
		fc.assert(
			fc.property(
				fc.string({ ...letters, minLength: 4, maxLength: 8 }),
				fc.array(fc.string({ ...letters, maxLength: 9 }), { maxLength: 60 }),
				(text, others) => {
					const slips = allSlips(text);
					const sorted = [...new Set([...others, ...slips.slice(0, 40), text])].sort();
					const dictionary = Dictionary.from(sorted);
					const found = new OneEdit(dictionary).find(text);
					assert.deepEqual(
						found.map(number => dictionary.at(number)),
						sorted.filter(word => word === text || (word !== '' && slips.includes(word))),
					);
				},
			),
			{ numRuns: 200 },
		);
	});
});

/** One letter added, left out, exchanged or swapped with its neighbour, of three letters. */
function allSlips(text: string): readonly string[] {
	const slips: string[] = [];
	for (let at = 0; at <= text.length; at++) {
		const [before, after] = [text.slice(0, at), text.slice(at)];
		slips.push(before + after.slice(1));
		slips.push(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
		for (const letter of 'abc') {
			slips.push(before + letter + after, before + letter + after.slice(1));
		}
	}
	return slips;
}
