import * as assert from 'node:assert/strict';
import { furnitureKind } from '../../../../../src/core/listing/hf/furniture';

suite('furnitureKind', () => {
	test('knows the head and foot of the page', () => {
		for (const line of ['Daily Papers', 'byAK and the research community', 'Log In']) {
			assert.equal(furnitureKind(line), 'page', line);
		}
	});

	test('knows small things between papers', () => {
		for (const line of [
			'new',
			'Submitted by',
			'Submitted by ada',
			'Upvote',
			'65',
			'-',
			'[-] 5',
			'1.2k',
			'+9',
		]) {
			assert.equal(furnitureKind(line), 'small', line);
		}
	});

	test('leaves titles and text alone', () => {
		for (const line of [
			'Daily Papers, Weekly Regrets',
			'new ways to search',
			'1984: A Study',
			'x'.repeat(1e6),
		]) {
			assert.equal(furnitureKind(line), undefined);
		}
	});
});
