import assert from 'node:assert/strict';
import { PaperSpace } from '../../../../src/core/nearness/paperSpace';
import { TraitReader } from '../../../../src/core/nearness/traits';
import type { PaperId } from '../../../../src/core/paper/paper';
import { smallModel } from '../../../helpers/smallModel';

const model = smallModel();
const reader = new TraitReader(model);

function spaceOf(titles: readonly string[]): PaperSpace {
	const space = new PaperSpace(model.width);
	for (const title of titles) {
		space.put(title as PaperId, reader.read(title, ''));
	}
	return space;
}

function rowOf(space: PaperSpace, title: string): number {
	return space.rowOf.get(title as PaperId) ?? -1;
}

const titles = ['Search index', 'Retrieval of documents', 'Robot grasping', 'Music and melody'];

suite('PaperSpace', () => {
	test('has papers of one subject near each other, and others far', () => {
		const space = spaceOf(titles);
		const aim = space.aimAt([[rowOf(space, 'Search index'), 1]]);
		const [self = 0, same = 0, other = 0] = space.nearnessOf([0, 1, 2], aim);
		assert.ok(Math.abs(self - 1) < 0.01);
		assert.ok(same > 0.9);
		assert.ok(other < 0.2);
	});

	test('tells what share of terms is the same', () => {
		const space = spaceOf([...titles, 'An index']);
		const aim = space.aimAt([[rowOf(space, 'An index'), 1]]);
		assert.ok(space.sharing(rowOf(space, 'Search index'), aim) > 0.3);
		assert.equal(space.sharing(rowOf(space, 'Robot grasping'), aim), 0);
	});

	test('is the same after papers came and went', () => {
		const space = spaceOf([...titles, 'Protein binding', 'Audio pitch']);
		space.remove('Protein binding' as PaperId);
		space.remove('Audio pitch' as PaperId);
		space.put('Robot grasping' as PaperId, reader.read('Robot grasping', ''));
		const plain = spaceOf(titles);
		for (const from of titles) {
			const [a, b] = [space, plain].map(one => {
				const rows = titles.map(title => rowOf(one, title));
				return [...one.nearnessOf(rows, one.aimAt([[rowOf(one, from), 1]]))];
			});
			a?.forEach((value, i) => assert.ok(Math.abs(value - (b?.[i] ?? 9)) < 1e-4));
		}
	});

	test('leads away from papers with a weight below zero', () => {
		const space = spaceOf(titles);
		const aim = space.aimAt([
			[rowOf(space, 'Search index'), 1],
			[rowOf(space, 'Robot grasping'), -1],
		]);
		const [, near = 0, far = 0] = space.nearnessOf([0, 1, 2], aim);
		assert.ok(near > 0.5 && far < -0.5);
	});

	test('has a paper of which nothing is known nowhere', () => {
		const space = spaceOf([...titles, '的']);
		const aim = space.aimAt([[rowOf(space, 'Search index'), 1]]);
		assert.ok(Math.abs(space.nearnessOf([rowOf(space, '的')], aim)[0] ?? 1) === 0);
		assert.ok(space.aimAtTraits(reader.read('的', '')).direction.every(value => value === 0));
	});

	test('finds the nearest of some papers', () => {
		const space = spaceOf(titles);
		assert.equal(space.nearestAmong(rowOf(space, 'Search index'), [3, 2, 1]).index, 2);
		assert.equal(space.nearestAmong(0, []).index, -1);
	});

	test('grows', () => {
		const many = Array.from(
			{ length: 1_000 },
			(_, i) => `Robot ${titles[i % 4]} ${'x'.repeat(i % 50)}${i}`,
		);
		const space = spaceOf(many);
		assert.equal(space.size, 1_000);
		const row = rowOf(space, many[999] ?? '');
		const [nearness = 0] = space.nearnessOf([row], space.aimAt([[row, 1]]));
		assert.ok(Math.abs(nearness - 1) < 0.01);
	});
});
