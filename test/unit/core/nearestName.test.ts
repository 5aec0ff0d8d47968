import assert from 'node:assert/strict';
import { nearestName } from '../../../src/core/nearestName';

suite('nearestName', () => {
	const names = ['emoji', 'pin', 'rule', 'papers', 'not'];
	for (const [word, name] of [
		['paper', 'papers'],
		['PAPERS', 'papers'],
		['ppaers', 'papers'],
		['rulse', 'rule'],
		['emojis', 'emoji'],
		['pim', 'pin'],
		['colour', undefined],
		['', undefined],
		['xy', undefined],
	] as const) {
		test(`takes ${JSON.stringify(word)} for ${name ?? 'none'}`, () => {
			assert.equal(nearestName(word, names), name);
		});
	}
});
