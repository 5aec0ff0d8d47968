import assert from 'node:assert/strict';
import { SharedWords } from '../../../../src/core/nearness/sharedWords';
import { smallModel } from '../../../helpers/smallModel';

const shared = new SharedWords(smallModel());

suite('SharedWords', () => {
	test('are told as the found paper writes them, those that go together in one', () => {
		const found = { title: 'Robot Grasping in Clutter', abstract: 'We grasp.' };
		const other = { title: 'Learning', abstract: 'A robot grasping things.' };
		assert.deepEqual(shared.find(found, [other]), ['Robot Grasping']);
	});

	test('are names that no table knows as well', () => {
		const found = { title: 'Zorblax Revisited' };
		assert.deepEqual(shared.find(found, [{ title: 'Zorblax: a robot' }]), ['Zorblax']);
	});

	test('are none where they share what says nothing, or says it in passing', () => {
		const found = { title: 'Robots', abstract: 'We propose a new method with a melody.' };
		const other = { title: 'Proteins', abstract: 'We propose another method for a melody.' };
		assert.deepEqual(shared.find(found, [other]), []);
	});

	test('are at most three, and none says again what another one says', () => {
		const title = 'Robot grasping, search index, protein binding, melody and pitch';
		const words = shared.find({ title, abstract: 'robot' }, [{ title }]);
		assert.deepEqual(words, ['Robot grasping', 'search index', 'protein binding']);
	});

	test('are whole where a hyphen stands in them', () => {
		const found = { title: 'Multi-robot grasping' };
		assert.deepEqual(shared.find(found, [{ title: 'Robot grasping' }]), ['Multi-robot grasping']);
	});

	test('are cut out of the right places where letters change their length', () => {
		const words = shared.find({ title: 'İİİİ robot grasping' }, [{ title: 'Robot grasping' }]);
		assert.deepEqual(words, ['robot grasping']);
	});
});
