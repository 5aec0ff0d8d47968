import { parsePaperDate } from '../../paper/date';
import type { PaperDate } from '../../paper/paper';

/**
 * The days between two, both included, each as a number: 20250630 for 30 June 2025. A side that is
 * absent has no end.
 */
export interface DateRange {
	readonly from?: number;
	readonly to?: number;
}

const full = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const rangePattern = new RegExp(`^(${full})?(?:\\.{2,3}|…)(${full})?$`);
const comparedPattern = new RegExp(`^(>=?|<=?|≥|≤)?(${full})$`);

const started = '\\d{0,4}|\\d{4}-\\d{0,2}|\\d{4}-\\d{2}-\\d{0,2}';
const beginningPattern = new RegExp(
	`^(?:(?:>=?|<=?|≥|≤)?(?:${started})|(?:${full})?(?:\\.{1,3}|…)(?:${started}))$`,
);

/** The days that a value means: `2024`, `2025-06`, `2024..`, `..2024`, `2024..2025`, `>2025-06`. */
export function parseDateRange(value: string): DateRange | undefined {
	const [, sign = '', only] = comparedPattern.exec(value) ?? [];
	const date = only === undefined ? undefined : parsePaperDate(only);
	if (date !== undefined) {
		return compared(sign, date);
	}
	const range = rangePattern.exec(value);
	if (!range || (range[1] === undefined && range[2] === undefined)) {
		return undefined;
	}
	const ends = [range[1], range[2]].map(end =>
		end === undefined ? undefined : (parsePaperDate(end) ?? 'none'),
	);
	const [first, last] = ends;
	if (first === 'none' || last === 'none') {
		return undefined;
	}
	if (first !== undefined && last !== undefined && firstDay(first) > lastDay(last)) {
		// The other way round, nobody would ask for it.
		return { from: firstDay(last), to: lastDay(first) };
	}
	return {
		...(first !== undefined && { from: firstDay(first) }),
		...(last !== undefined && { to: lastDay(last) }),
	};
}

/** Whether more could be typed to make it a date or a range: `>`, `202`, `2024-0`. */
export function isDateBeginning(value: string): boolean {
	return beginningPattern.test(value);
}

/**
 * Whether a date lies in a range, whatever is not known of it: a paper of `2025` is in `2024..` but
 * not in `2025-06`, and neither before nor after it. One without a date is in none.
 */
export function isInRange(date: string, { from, to }: DateRange): boolean {
	return (
		date !== '' &&
		(from === undefined || firstDay(date) >= from) &&
		(to === undefined || lastDay(date) <= to)
	);
}

function compared(sign: string, date: PaperDate): DateRange {
	switch (sign) {
		case '>':
			return { from: lastDay(date) + 1 };
		case '>=':
		case '≥':
			return { from: firstDay(date) };
		case '<':
			return { to: firstDay(date) - 1 };
		case '<=':
		case '≤':
			return { to: lastDay(date) };
		default:
			return { from: firstDay(date), to: lastDay(date) };
	}
}

function firstDay(date: string): number {
	return toNumber(date, '01', '01');
}

/** Every month may have 31 days here: the numbers are only compared. */
function lastDay(date: string): number {
	return toNumber(date, '12', '31');
}

function toNumber(date: string, otherMonth: string, otherDay: string): number {
	const [year = '', month = otherMonth, day = otherDay] = date.split('-');
	return Number(year + month + day);
}
