import assert from 'node:assert/strict';
import { fields } from '../../../../src/core/topics/fields';
import { stemsOf } from '../../../../src/core/topics/lexicon';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

suite('fields', () => {
	test('have one name each', () => {
		const names = fields.map(([name]) => name.toLowerCase());
		assert.deepEqual(
			names.filter((name, i) => names.indexOf(name) !== i),
			[],
		);
	});

	test('are told by phrases that texts can have', () => {
		const vocabulary = new Vocabulary();
		for (const [name, phrases] of fields) {
			for (const phrase of phrases.split(', ')) {
				const stems = stemsOf(vocabulary, phrase);
				assert.ok(
					stems.length > 1 || stems.some(stem => !vocabulary.isEmpty(stem)),
					`${name}: ${phrase}`,
				);
			}
		}
	});
});
