import assert from 'node:assert/strict';
import { BroadAreas, type PlacedArea } from '../../../../src/core/topics/broadAreas';
import { placeNear } from '../../../helpers/topicSeeds';

const area = (name: string, wider: string, axis: number, ...categories: string[]): PlacedArea => {
	return { name, wider, words: '', categories, direction: placeNear(axis, 0) };
};
const areas = [
	area('Robotics', 'Machines', 0, 'cs.RO'),
	area('Engines', 'Machines', 1),
	area('Poetry', 'Letters', 2),
];
const paper = (axis: number, ...categories: string[]) => ({
	place: placeNear(axis, 0),
	categories,
});

suite('BroadAreas', () => {
	test('holds several papers in the narrowest area that does', () => {
		const broad = new BroadAreas(areas, [paper(0), paper(0), paper(2)], 9);
		assert.deepEqual(broad.names, ['Robotics']);
		assert.equal(broad.areaOf(paper(0))?.name, 'Robotics');
		assert.equal(broad.areaOf(paper(2)), undefined);
	});

	test('puts single papers of several areas into the wider one', () => {
		const broad = new BroadAreas(areas, [paper(0), paper(1)], 9);
		assert.deepEqual(broad.names, ['Machines']);
		assert.equal(broad.areaOf(paper(1))?.name, 'Machines');
	});

	test('follows what the source says of a paper', () => {
		const broad = new BroadAreas(areas, [paper(0), paper(2, 'cs.RO')], 9);
		assert.equal(broad.areaOf(paper(2, 'cs.RO'))?.name, 'Robotics');
	});

	test('has no more areas than it may, the fullest first', () => {
		const papers = [paper(0), paper(0), paper(2), paper(2), paper(2)];
		assert.deepEqual(new BroadAreas(areas, papers, 1).names, ['Poetry']);
	});

	test('takes in nothing that is near to no area', () => {
		const far = { place: new Float32Array(6), categories: [] };
		assert.deepEqual(new BroadAreas(areas, [far, far], 9).names, []);
	});
});
