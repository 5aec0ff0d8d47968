import * as assert from 'node:assert/strict';
import {
	daysInMonth,
	monthNumber,
	parsePaperDate,
	toPaperDate,
	yearOf,
} from '../../../../src/core/paper/date';

suite('toPaperDate', () => {
	test('is as precise as what is given', () => {
		assert.equal(toPaperDate(2025), '2025');
		assert.equal(toPaperDate(2025, 3), '2025-03');
		assert.equal(toPaperDate(2025, 3, 9), '2025-03-09');
	});

	test('leaves out what makes no sense', () => {
		assert.equal(toPaperDate(2025, 2, 29), '2025-02');
		assert.equal(toPaperDate(2024, 2, 29), '2024-02-29');
		assert.equal(toPaperDate(2025, 13, 1), '2025');
		assert.equal(toPaperDate(25, 1, 1), undefined);
	});
});

suite('parsePaperDate', () => {
	for (const date of ['2025', '2025-10', '2025-10-17']) {
		test(`reads ${date}`, () => assert.equal(parsePaperDate(` ${date} `), date));
	}
	for (const text of [
		'',
		'25',
		'2025-13',
		'2025-02-30',
		'2025-1-2',
		'2025-10-17T00:00',
		'Oct 17',
	]) {
		test(`reads nothing in "${text}"`, () => assert.equal(parsePaperDate(text), undefined));
	}
});

test('a date tells its year', () => assert.equal(yearOf(toPaperDate(1999, 4)!), 1999));

test('months are known by their first letters', () => {
	assert.deepEqual(['Jan', 'september', 'Dec.', 'Xyz'].map(monthNumber), [1, 9, 12, undefined]);
});

test('century years are leap years every 400 years only', () => {
	assert.deepEqual(
		[daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2001, 4)],
		[28, 29, 30],
	);
});
