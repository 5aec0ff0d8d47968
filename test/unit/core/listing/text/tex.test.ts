import * as assert from 'node:assert/strict';
import { plainOfTex } from '../../../../../src/core/listing/text/tex';

suite('plainOfTex', () => {
	test('takes a tilde between words for a space, and no other', () => {
		assert.equal(plainOfTex('Fig.~A of D.~Author'), 'Fig.\u00a0A of D.\u00a0Author');
		for (const text of ['V/U ~ x', 'z ~1', 'https://example.org/~author']) {
			assert.equal(plainOfTex(text), text);
		}
	});
});
