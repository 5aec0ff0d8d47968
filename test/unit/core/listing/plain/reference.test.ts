import * as assert from 'node:assert/strict';
import { parseReference } from '../../../../../src/core/listing/plain/reference';

suite('parseReference', () => {
	const cases: Readonly<Record<string, readonly [string, number, string?]>> = {
		'[3] A. Lovelace and A. Turing. Notes on the engine. In NeurIPS, 2019.': [
			'Notes on the engine',
			2,
			'2019',
		],
		'[1] A. Lovelace, G. Hopper, et al. Maps for agents. In Quiet Computing, 2017.': [
			'Maps for agents',
			2,
			'2017',
		],
		'Lovelace, A., & Turing, A. (2019). Notes on the engine. Journal of Engines, 3, 1-9.': [
			'Notes on the engine',
			2,
			'2019',
		],
		'A. Lovelace, "Notes on the engine," Journal of Engines, vol. 3, 2019.': [
			'Notes on the engine',
			1,
			'2019',
		],
	};
	for (const [text, [title, authors, date]] of Object.entries(cases)) {
		test(text, () => {
			const found = parseReference(text);
			assert.deepEqual([found?.title, found?.authors?.length, found?.date], [title, authors, date]);
		});
	}
});
