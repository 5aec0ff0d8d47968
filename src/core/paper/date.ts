import type { PaperDate } from './paper';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month from its English name or the first three letters of it: `Apr` is 4. */
export function monthNumber(name: string): number | undefined {
	const index = months.indexOf(name.slice(0, 3).toLowerCase());
	return index < 0 ? undefined : index + 1;
}

/** How many days a month has, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) {
		const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
		return leap ? 29 : 28;
	}
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A date as far as its parts are given and make sense: `toPaperDate(2025, 2, 31)` is `2025-02`.
 *
 * @returns `undefined` for a year outside 1000 to 9999
 */
export function toPaperDate(year: number, month?: number, day?: number): PaperDate | undefined {
	if (!Number.isInteger(year) || year < 1000 || year > 9999) {
		return undefined;
	}
	if (!isWithin(month, 12)) {
		return String(year) as PaperDate;
	}
	const yearAndMonth = `${year}-${twoDigits(month)}`;
	const exact = isWithin(day, daysInMonth(year, month)) ? `${yearAndMonth}-${twoDigits(day)}` : '';
	return (exact || yearAndMonth) as PaperDate;
}

/** The date that `text` consists of: `2025-10-17`, `2025-10` or `2025`. */
export function parsePaperDate(text: string): PaperDate | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
	if (!match) {
		return undefined;
	}
	const date = toPaperDate(
		Number(match[1]),
		match[2] === undefined ? undefined : Number(match[2]),
		match[3] === undefined ? undefined : Number(match[3]),
	);
	// A part that makes no sense makes the text no date, rather than a shorter one.
	return date?.length === match[0].length ? date : undefined;
}

/** The year of a date. */
export function yearOf(date: PaperDate): number {
	return Number(date.slice(0, 4));
}

function isWithin(part: number | undefined, last: number): part is number {
	return part !== undefined && Number.isInteger(part) && part >= 1 && part <= last;
}

function twoDigits(part: number): string {
	return String(part).padStart(2, '0');
}
