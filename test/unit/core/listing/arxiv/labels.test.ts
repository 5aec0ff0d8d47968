import * as assert from 'node:assert/strict';
import { readHeading, readSubmitted } from '../../../../../src/core/listing/arxiv/labels';

suite('readHeading', () => {
	test('tells new papers from others, and days', () => {
		const headings = [
			['New submissions (showing 88 of 88 entries)', { isNew: true }],
			['New submissions for Fri, 8 Nov 24', { isNew: true, day: '2024-11-08' }],
			['Cross submissions (showing 20 of 20 entries)', { isNew: false }],
			['Cross-lists for Fri, 8 Nov 24', { isNew: false, day: '2024-11-08' }],
			['Replacement submissions (continued, showing last 2 of 9 entries)', { isNew: false }],
			['Replacements for Fri, 8 Nov 24', { isNew: false, day: '2024-11-08' }],
			['Thu, 7 Nov 2024 (showing 50 of 190 entries )', { isNew: true, day: '2024-11-07' }],
			['Showing new listings for Thursday, 7 November 2024', { isNew: true, day: '2024-11-07' }],
		] as const;
		for (const [text, expected] of headings) {
			assert.deepEqual(readHeading(text), expected, text);
		}
	});

	test('leaves sentences alone', () => {
		for (const text of ['Counting New Things', 'We replaced the model on Thu, 7 Nov 2024.', '']) {
			assert.equal(readHeading(text), undefined, text);
		}
	});
});

suite('readSubmitted', () => {
	test('takes the first version', () => {
		assert.equal(
			readSubmitted(
				'Submitted 9 May, 2025; v1 submitted 6 November, 2024; originally announced November 2024.',
			),
			'2024-11-06',
		);
		assert.equal(
			readSubmitted('Submitted 9 May, 2025; originally announced May 2025.'),
			'2025-05-09',
		);
		assert.equal(readSubmitted('Written in May'), undefined);
	});
});
