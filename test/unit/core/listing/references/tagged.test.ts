import * as assert from 'node:assert/strict';
import { looksLikeTagged, parseTagged } from '../../../../../src/core/listing/references/tagged';
import { Source } from '../../../../../src/core/listing/source';

suite('parseTagged', () => {
	for (const [what, text] of [
		['the Web of Science', 'FN Web of Science\nVR 1.0\nPT J\nTI Notes\nER\n\nEF'],
		['Ovid', '<1>\nTitle\n  Notes\n'],
		['NEP', 'NEP: New Economics Papers\n\n1. Notes\n\nText.\n'],
	] as const) {
		test(`reads what ${what} writes`, () => {
			const source = new Source(text, '');
			assert.ok(looksLikeTagged(source));
			assert.deepEqual(
				parseTagged(source)?.entries.map(({ title }) => title),
				['Notes'],
			);
		});
	}

	test('leaves other texts to other forms', () => {
		const source = new Source('# Notes\n', '');
		assert.ok(!looksLikeTagged(source));
		assert.equal(parseTagged(source), undefined);
	});
});
