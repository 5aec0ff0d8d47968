import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysInMonth } from '../../../../../src/core/paper/date';
import {
	isDateBeginning,
	isInRange,
	parseDateRange,
} from '../../../../../src/core/search/query/dateRange';

const two = (part: number) => String(part).padStart(2, '0');
const day = fc
	.tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
	.map(([year, month, rest]) => `${year}-${two(month)}-${two(rest + 1)}`);
const date = fc
	.tuple(day, fc.constantFrom(4, 7, 10))
	.map(([text, length]) => text.slice(0, length));

/** All days a date may stand for, the first and the last suffice. */
function daysOf(text: string): readonly [string, string] {
	const [year = '', month, exact] = text.split('-');
	const last = two(daysInMonth(Number(year), Number(month ?? '12')));
	return [`${year}-${month ?? '01'}-${exact ?? '01'}`, `${year}-${month ?? '12'}-${exact ?? last}`];
}

suite('parseDateRange', () => {
	test('reads what people write', () => {
		assert.deepEqual(parseDateRange('2024'), { from: 20240101, to: 20241231 });
		assert.deepEqual(parseDateRange('2025-06-01'), { from: 20250601, to: 20250601 });
		assert.deepEqual(parseDateRange('2024..'), { from: 20240101 });
		assert.deepEqual(parseDateRange('..2024-06'), { to: 20240631 });
		assert.deepEqual(parseDateRange('2025…2024'), parseDateRange('2024..2025'));
		assert.deepEqual(parseDateRange('>2025-06'), { from: 20250632 });
		assert.deepEqual(parseDateRange('≤2025'), { to: 20251231 });
	});

	test('has no range for anything else', () => {
		for (const text of [
			'',
			'..',
			'>',
			'24',
			'2025-13',
			'2025-02-30',
			'>..2024',
			'>2024..',
			'x2024',
		]) {
			assert.equal(parseDateRange(text), undefined, text);
		}
	});

	test('knows what may become one', () => {
		for (const text of ['', '>', '>=2', '202', '2025-', '2025-0', '2024..20', '.', '..2']) {
			assert.ok(isDateBeginning(text), text);
		}
		for (const text of ['x', '20255', '>>', '2024....', '2025-006']) {
			assert.ok(!isDateBeginning(text), text);
		}
	});
});

suite('isInRange', () => {
	test('holds where it does for every day the date may stand for', () => {
		fc.assert(
			fc.property(date, date, fc.constantFrom('', '>', '>=', '<', '<='), (paper, asked, sign) => {
				const [first, last] = daysOf(paper);
				const [from, to] = daysOf(asked);
				const expected = {
					'': first >= from && last <= to,
					'>': first > to,
					'>=': first >= from,
					'<': last < from,
					'<=': last <= to,
				}[sign];
				assert.equal(isInRange(paper, parseDateRange(sign + asked) ?? {}), expected);
			}),
			{ numRuns: 500 },
		);
	});

	test('has no place for what is not dated', () => {
		assert.equal(isInRange('', {}), false);
	});
});
