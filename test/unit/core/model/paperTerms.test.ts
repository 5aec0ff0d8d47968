import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermReader } from '../../../../src/core/model/paperTerms';

const reader = new TermReader();

function read(text: string): readonly string[] {
	const terms: string[] = [];
	reader.read(text, (stem, before) =>
		terms.push(before === undefined ? stem : `${before}>${stem}`),
	);
	return terms;
}

suite('TermReader', () => {
	test('reads words as stems, in pairs where nothing stands between', () => {
		assert.deepEqual(read('Search agents, long-horizon search'), [
			...['search', 'search>agent', 'long', 'long>horizon', 'horizon>search'],
		]);
	});

	test('passes over what tells nothing, which parts its neighbours', () => {
		assert.deepEqual(read('agents of search with 2 a b 3D'), ['agent', 'search', '3d']);
	});

	test('reads other scripts as nothing', () => {
		assert.deepEqual(read('学习 и агенты'), []);
	});

	test('reads a word up to the first sign of another script', () => {
		assert.deepEqual(read('Poincaré maps, LLM을 the을 2α'), ['poincar', 'poincar>map', 'llm']);
	});

	test('says where each word stands', () => {
		const text = 'Agents, searching.';
		const found: string[] = [];
		reader.read(text, (_stem, _before, start, end) => found.push(text.slice(start, end)));
		assert.deepEqual(found, ['Agents', 'searching']);
	});

	test('reads a text the same way again, whatever was read before', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const before = read(one);
				read(other);
				assert.deepEqual(read(one), before);
			}),
		);
	});
});
