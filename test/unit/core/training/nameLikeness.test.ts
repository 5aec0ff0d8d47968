import assert from 'node:assert/strict';
import { nameLikeness } from '../../../../src/core/training/nameLikeness';

suite('nameLikeness', () => {
	const base = { titles: 5, abstracts: 20, keywords: 0 };

	test('several words, titles and keywords make a name', () => {
		const usual = nameLikeness(1, base);
		assert.ok(nameLikeness(2, base) > usual);
		assert.ok(nameLikeness(1, { ...base, titles: 20 }) > usual);
		assert.ok(nameLikeness(1, { ...base, keywords: 1 }) > usual);
	});

	test('is from 0 to 1', () => {
		assert.equal(nameLikeness(3, { titles: 9, abstracts: 0, keywords: 1000 }), 1);
		assert.ok(nameLikeness(1, { titles: 0, abstracts: 9, keywords: 0 }) > 0);
	});
});
