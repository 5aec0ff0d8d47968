import * as assert from 'node:assert/strict';
import { freeName } from '../../../../src/core/listing/freeName';

suite('freeName', () => {
	test('counts up to the first name that no file has', () => {
		const taken = new Set(['2026-04-22-page.txt', '2026-04-22-page-2.txt']);
		assert.equal(freeName('2026-04-23-page.txt', taken), '2026-04-23-page.txt');
		assert.equal(freeName('2026-04-22-page.txt', taken), '2026-04-22-page-3.txt');
	});

	test('takes names that differ by case alone for the same file', () => {
		const taken = new Set(['2026-04-22-Page.TXT']);
		assert.equal(freeName('2026-04-22-page.txt', taken), '2026-04-22-page-2.txt');
	});
});
