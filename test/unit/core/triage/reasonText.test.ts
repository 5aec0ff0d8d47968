import assert from 'node:assert/strict';
import type { PaperId } from '../../../../src/core/paper/paper';
import { reasonTexts } from '../../../../src/core/triage/reasonText';

suite('reasonTexts', () => {
	const titles: Readonly<Record<string, string>> = {
		a: 'Search-R2: Agents that Look Twice',
		long: `A title of ${'many '.repeat(20)}words`,
	};
	const rules = ['"tool use"'];
	const tell = (membership: Parameters<typeof reasonTexts>[0], given = rules) =>
		reasonTexts(membership, { rules: given, titleOf: id => titles[id] });

	test('tells words as they stand in the paper', () => {
		assert.deepEqual(tell({ why: ['agents', 'search'] }), ['agents', 'search']);
	});

	test('tells near papers by title where no words do', () => {
		const near = ['a', 'gone'] as PaperId[];
		assert.deepEqual(tell({ why: [], near }), ['near Search-R2']);
		assert.deepEqual(tell({ why: ['agents'], near }), ['agents']);
		const [cut = ''] = tell({ why: [], near: ['long' as PaperId] });
		assert.ok(cut.length < 60 && cut.endsWith('…'), cut);
	});

	test('tells that the user put it there, or a rule', () => {
		assert.deepEqual(tell({ why: [], by: 'hand' }), ['put here by you']);
		assert.deepEqual(tell({ why: ['tool use'], by: 'rule' }), [
			'tool use',
			'your rule: "tool use"',
		]);
		assert.deepEqual(tell({ why: [], by: 'rule' }, ['a', 'b']), ['a rule of yours']);
	});
});
