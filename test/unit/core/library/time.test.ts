import * as assert from 'node:assert/strict';
import { compareTimes, justAfter, latest } from '../../../../src/core/library/time';

suite('compareTimes', () => {
	const inOrder = [
		'2026-04-23T08:11:00Z',
		'2026-04-23T08:11:00.001Z',
		'2026-04-23T08:11:00.1Z',
		'2026-04-23T08:11:00.1001Z',
		'2026-04-23T08:11:01Z',
		'2026-04-23T08:12Z',
	];
	for (const [index, earlier] of inOrder.entries()) {
		for (const later of inOrder.slice(index + 1)) {
			test(`${earlier} is before ${later}`, () => {
				assert.ok(compareTimes(earlier, later) < 0);
				assert.ok(compareTimes(later, earlier) > 0);
				assert.equal(latest(earlier, later), later);
			});
		}
	}

	test('knows one moment however precisely it is written', () => {
		assert.equal(compareTimes('2026-04-23T08:11Z', '2026-04-23T08:11:00.000Z'), 0);
	});

	test('takes what is no time for the oldest', () => {
		assert.ok(compareTimes('tomorrow', '1999-01-01T00:00Z') < 0);
		assert.equal(compareTimes('tomorrow', ''), 0);
		assert.equal(compareTimes(`2026-04-23T08:11:00.${'1'.repeat(31)}Z`, ''), 0);
	});
});

suite('justAfter', () => {
	test('is a later time, as often as one likes', () => {
		let time = '2026-04-23T08:11:00.123Z';
		for (let nth = 0; nth < 50; nth++) {
			const next = justAfter(time);
			assert.ok(compareTimes(next, time) > 0, `${next} after ${time}`);
			assert.ok(compareTimes(next, '2026-04-23T08:11:00.124Z') < 0);
			time = next;
		}
		assert.ok(time.length < 40);
	});

	test('is a later time still when there is no room for another digit', () => {
		let time = '2026-04-23T08:11:59.999Z';
		for (let nth = 0; nth < 600; nth++) {
			const next = justAfter(time);
			assert.ok(compareTimes(next, time) > 0, `${next} after ${time}`);
			assert.ok(compareTimes(next, '2026-04-23T08:12Z') < 0);
			time = next;
		}
	});

	test('is a time also after what is none', () => {
		assert.ok(compareTimes(justAfter('soon'), 'soon') > 0);
	});
});
