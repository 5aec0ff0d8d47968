import * as assert from 'node:assert/strict';
import { dateOfParts, readDate } from '../../../../src/core/listing/dates';

suite('readDate', () => {
	const cases: Readonly<Record<string, string>> = {
		'2024-11-07T17:00:00Z': '2024-11-07',
		'Thu, 7 Nov 2024 08:11:00 GMT': '2024-11-07',
		'2020/07/11': '2020-07-11',
		'2020///': '2020',
		'7 November 2024': '2024-11-07',
		'Nov 7, 2024': '2024-11-07',
		'1998 Dec-1999 Jan': '1998-12',
		'2020 Feb 3': '2020-02-03',
		'20240711': '2024-07-11',
		'2018': '2018',
		'11/07/2020': '2020-11-07',
		'17/07/2020': '2020-07-17',
		'Spring 2020': '2020',
		'2026年06月': '2026-06',
	};
	for (const [text, date] of Object.entries(cases)) {
		test(text, () => assert.equal(readDate(text), date));
	}

	test('reads none in other texts', () => {
		assert.equal(readDate('soon'), undefined);
		assert.equal(readDate(''), undefined);
	});
});

test('dateOfParts takes what makes sense', () => {
	assert.equal(dateOfParts('2024', 'may', '31'), '2024-05-31');
	assert.equal(dateOfParts(2024, '', ''), '2024');
	assert.equal(dateOfParts(2024, 2, 31), '2024-02');
	assert.equal(dateOfParts('to appear', 2), undefined);
});
