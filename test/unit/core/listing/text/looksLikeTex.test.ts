import * as assert from 'node:assert/strict';
import { looksLikeTex } from '../../../../../src/core/listing/text/looksLikeTex';

suite('looksLikeTex', () => {
	test('tells TeX from backslashes and maths in plain text', () => {
		assert.equal(looksLikeTex('Na\\"{i}ve'), true);
		assert.equal(looksLikeTex('costs $\\alpha{x}$ and C:\\x'), false);
	});
});
