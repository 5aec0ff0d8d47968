import assert from 'node:assert/strict';
import { findNearest } from '../../../../src/core/nearness/nearest';
import { PaperSpace } from '../../../../src/core/nearness/paperSpace';
import { TraitReader } from '../../../../src/core/nearness/traits';
import type { PaperId } from '../../../../src/core/paper/paper';
import { createChance } from '../../../helpers/seededChance';
import { smallModel } from '../../../helpers/smallModel';

const model = smallModel();
const reader = new TraitReader(model);

suite('findNearest', () => {
	test('gives what is about the same first, and of that what shares terms', () => {
		const space = new PaperSpace(model.width);
		for (const title of ['Robots grasp', 'Retrieval', 'Index of documents', 'Melody']) {
			space.put(title as PaperId, reader.read(title, ''));
		}
		const aim = space.aimAtTraits(reader.read('An index for search', ''));
		const found = findNearest(space, aim, 2, () => true).map(({ id }) => id);
		assert.deepEqual(found, ['Index of documents', 'Retrieval']);
	});

	test('is the same as sorting all of them', () => {
		const chance = createChance(7);
		const words = [...model.words];
		const pick = (): string => words[Math.floor(chance() * words.length)] ?? '';
		const space = new PaperSpace(model.width);
		for (let i = 0; i < 300; i++) {
			const title = [pick(), pick(), pick(), pick()].join(' ');
			space.put(`${i}` as PaperId, reader.read(title, pick()));
		}
		const accepts = (id: PaperId): boolean => Number(id) % 3 !== 0;
		const aim = space.aimAtTraits(reader.read(`${pick()} ${pick()}`, ''));
		const all = findNearest(space, aim, 1_000, accepts);
		assert.equal(all.length, 200);
		assert.ok(all.every((one, i) => i === 0 || one.score <= (all[i - 1]?.score ?? 0)));
		for (const limit of [0, 1, 5, 50]) {
			assert.deepEqual(findNearest(space, aim, limit, accepts), all.slice(0, limit));
		}
	});
});
