import * as assert from 'node:assert/strict';
import { authorOf } from '../../../../src/core/listing/nameParts';

suite('authorOf', () => {
	test('puts particles before the family name and suffixes behind the given one', () => {
		assert.deepEqual(authorOf({ family: 'Humboldt', given: 'Alexander', particle: 'von' }), {
			family: 'von Humboldt',
			given: 'Alexander',
		});
		assert.deepEqual(authorOf({ family: 'Humboldt', given: 'Alexander von' }), {
			family: 'von Humboldt',
			given: 'Alexander',
		});
		assert.deepEqual(authorOf({ family: 'Almeida', given: "Luís d'" }), {
			family: "d'Almeida",
			given: 'Luís',
		});
		assert.deepEqual(authorOf({ family: 'King', given: 'Martin Luther, Jr.' }), {
			family: 'King',
			given: 'Martin Luther Jr.',
		});
		assert.deepEqual(authorOf({ family: 'Doe', given: 'Jane', suffix: 'III' }), {
			family: 'Doe',
			given: 'Jane III',
		});
	});

	test('keeps whole what has no parts', () => {
		assert.deepEqual(authorOf({ literal: 'The Mill  Group' }), { literal: 'The Mill Group' });
		assert.deepEqual(authorOf({ given: 'Plato' }), { literal: 'Plato' });
		assert.deepEqual(authorOf({ family: '"De Quincey"' }), { family: 'De Quincey' });
	});

	test('gives nothing where nothing is', () => {
		assert.equal(authorOf({}), undefined);
		assert.equal(authorOf({ family: ' ', literal: '' }), undefined);
	});
});
