import assert from 'node:assert/strict';
import { VectorReader } from '../../../../src/core/model/paperVector';
import { smallModel } from '../../../helpers/smallModel';

const reader = new VectorReader(smallModel());
const [search, robot] = [0, 1];

suite('VectorReader', () => {
	test('puts papers of one subject into one place, whatever words they use', () => {
		assert.deepEqual(reader.read('Retrieval', ''), reader.read('Queries', 'documents'));
		assert.equal(reader.read('Retrieval', '')[robot], 0);
	});

	test('counts a title more than an abstract', () => {
		const place = reader.read('Search', 'Robots.');
		assert.ok(place[search]! > place[robot]! && place[robot]! > 0);
	});

	test('counts words that follow each other once more', () => {
		const [together, apart] = ['robot grasping. protein', 'robot. grasping, protein'];
		assert.ok(reader.read('', together)[robot]! > reader.read('', apart)[robot]!);
	});

	test('gives places of length 1, or nothing where no word is known', () => {
		const length = (title: string) => Math.hypot(...reader.read(title, ''));
		assert.ok(Math.abs(length('Search robot audio') - 1) < 1e-6);
		assert.equal(length('Zorblax 学习'), 0);
		assert.equal(length(''), 0);
	});
});
