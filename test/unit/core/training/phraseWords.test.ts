import assert from 'node:assert/strict';
import { PhraseReader } from '../../../../src/core/training/phraseWords';

suite('PhraseReader', () => {
	test('tells what may begin a name, what tells something, and what runs on', () => {
		const reader = new PhraseReader();
		const words = reader.read("Using large models: Zipf's law, 12 x-rays");
		assert.deepEqual(
			words.map(({ stem, edge, tells, runsOn }) => [
				reader.stems.textOf(stem),
				edge,
				tells,
				runsOn,
			]),
			[
				['us', false, false, false],
				['larg', true, false, true],
				['model', true, true, true],
				['zipf', true, true, false],
				['s', false, false, true],
				['law', true, true, true],
				['12', false, false, false],
				['x', true, false, true],
				['ray', true, true, true],
			],
		);
	});
});
