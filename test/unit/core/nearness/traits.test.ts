import assert from 'node:assert/strict';
import { VectorReader } from '../../../../src/core/model/paperVector';
import { mostTerms, termNumbers, TraitReader } from '../../../../src/core/nearness/traits';
import { smallModel } from '../../../helpers/smallModel';

const model = smallModel();
const reader = new TraitReader(model);

suite('TraitReader', () => {
	test('places a paper where the model places it', () => {
		const [title, abstract] = [
			'A robot index',
			'Search index of proteins and robots, robot grasping.',
		];
		const { place } = reader.read(title, abstract);
		assert.deepEqual(place, new VectorReader(model).read(title, abstract));
	});

	test('tells terms by what they tell, together of length 1', () => {
		const { terms, weights } = reader.read('Robot index', 'Robots and Zorblax.');
		assert.equal(terms.length, 3);
		assert.ok(terms.every(term => term >= 0 && term < termNumbers));
		assert.ok(Math.abs(Math.hypot(...weights) - 1) < 1e-6);
		assert.deepEqual(
			[...weights].sort((a, b) => b - a),
			weights,
		);
	});

	test('knows a name again that no table has', () => {
		const [first] = reader.read('Zorblax', '').terms;
		assert.ok(reader.read('Why Zorblax works', '').terms.includes(first ?? -1));
	});

	test('keeps the most telling terms of a long text', () => {
		const text = Array.from(
			{ length: 100 },
			(_, i) => `qu${'abcdefghij'[i % 10]}x${'klmnopqrst'[Math.floor(i / 10)]}`,
		);
		assert.equal(reader.read('', text.join(' ')).terms.length, mostTerms);
	});

	test('says nothing of a text in which nothing is known', () => {
		const { place, terms } = reader.read('', '的 — 12');
		assert.ok(place.every(value => value === 0));
		assert.deepEqual(terms, []);
	});
});
