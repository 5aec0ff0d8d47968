import assert from 'node:assert/strict';
import { compilePhrases, isAlias } from '../../../../src/core/model/compilePhrases';

/** The phrases as texts, with the place of the name that each means. */
function compile(names: string, acronyms = ''): readonly string[] {
	const { stems, phrases } = compilePhrases({ names, acronyms });
	const all = stems.split('|');
	const found: string[] = [];
	for (let at = 0; at < phrases.length; at += 2 + phrases[at + 1]!) {
		const words = [...phrases.subarray(at + 2, at + 2 + phrases[at + 1]!)].map(stem => all[stem]!);
		const alias = phrases[at]! >= isAlias ? ' too' : '';
		found.push(`${words.join(' ')}: ${phrases[at]! & ~isAlias}${alias}`);
	}
	return found;
}

suite('compilePhrases', () => {
	test('sorts phrases so that one comes before those that go on', () => {
		assert.deepEqual(compile('Search agents~z3|Search~z3|Agents~z3|Search tools~z3'), [
			...['search: 1', 'search agent: 0', 'search tool: 3', 'agent: 2'],
		]);
	});

	test('writes short forms out, which mean what they stand for', () => {
		assert.deepEqual(
			[...compile('LLM agents~z3|LLM~z3|Language model~z3', 'LLM=language model')].sort(),
			['LLM agent: 0 too', 'LLM: 2 too', 'languag model agent: 0', 'languag model: 2'],
		);
	});

	test('joins a short form to the name with *models* behind what it stands for', () => {
		assert.ok(compile('Diffusion models~z3', 'DM=diffusion').includes('DM: 0 too'));
		assert.ok(compile('Diffusion~z3|Diffusion models~z3', 'DM=diffusion').includes('DM: 0 too'));
		assert.ok(!compile('Tea~z3', 'DM=diffusion').some(phrase => phrase.startsWith('DM')));
	});

	test('keeps the first of two names with one phrase', () => {
		assert.deepEqual(compile('Agents~z3|agent~z3'), ['agent: 0']);
	});

	test('leaves out what is no entry', () => {
		assert.deepEqual(compile('Search~z3|Broken|~|', 'ABC|=|X=|=x'), ['search: 0']);
		assert.deepEqual(compile(''), []);
	});
});
