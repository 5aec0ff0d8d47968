import assert from 'node:assert/strict';
import { findAcronyms } from '../../../../../src/core/search/text/acronyms';
import { ask, indexed, toDocument } from '../../../../helpers/searchDocument';

suite('findAcronyms', () => {
	const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
		'We train with reinforcement learning with verifiable rewards (RLVR) here.': [
			['RLVR', 'reinforcement learning with verifiable rewards'],
		],
		'Large Language Models (LLMs) and low-rank adaptation (LoRA)': [
			['LLM', 'Large Language Models'],
			['LoRA', 'low-rank adaptation'],
		],
		'as others do (see Table 2) and (ABC) alone': [],
		'a sum (a+b) of (': [],
	};
	for (const [text, expected] of Object.entries(cases)) {
		test(text, () => {
			assert.deepEqual(
				findAcronyms(text).map(({ short, long }) => [short, long]),
				expected,
			);
		});
	}

	test('lets the short form find papers that write the long one, and the other way round', async () => {
		const engine = indexed([
			toDocument('both', { abstract: 'We use direct preference optimisation (DPO).' }),
			toDocument('too', { abstract: 'Direct preference optimisation (DPO) again.' }),
			toDocument('long', { title: 'Direct preference optimisation for all' }),
			toDocument('short', { title: 'DPO is enough' }),
			toDocument('other', { title: 'Preference of direct light' }),
		]);
		assert.deepEqual((await ask(engine, 'DPO ')).slice().sort(), ['both', 'long', 'short', 'too']);
		assert.ok((await ask(engine, 'direct preference optimisation ')).slice(0, 4).includes('short'));
	});
});
