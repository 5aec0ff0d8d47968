import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Dictionary } from '../../../../../src/core/search/index/dictionary';

const words = fc.uniqueArray(
	fc.string({ unit: fc.constantFrom('a', 'b', 'é', '强', '\ud83d'), maxLength: 4 }),
);

suite('Dictionary', () => {
	test('finds each of its strings, and where others would stand', () => {
		fc.assert(
			fc.property(
				words,
				fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 3 }),
				(all, other) => {
					const sorted = [...all].sort();
					const dictionary = Dictionary.from(sorted);
					assert.equal(dictionary.size, sorted.length);
					for (const [number, text] of sorted.entries()) {
						assert.equal(dictionary.at(number), text);
						assert.equal(dictionary.find(text), number);
					}
					assert.equal(dictionary.find(other), sorted.indexOf(other));
					const [first, end] = dictionary.range(other);
					assert.deepEqual(
						sorted.slice(first, end),
						sorted.filter(text => text.startsWith(other)),
					);
				},
			),
			{ numRuns: 200 },
		);
	});
});
