import { monthNumber, toPaperDate } from '../paper/date';
import type { PaperDate } from '../paper/paper';

/**
 * The date in a text, in any usual writing, as far as it is told: `2024-11-07T17:00:00Z`,
 * `Thu, 7 Nov 2024 08:11:00 GMT`, `2020/07/11`, `2020///`, `7 November 2024`, `Nov 7, 2024`,
 * `1998 Dec-1999 Jan`, `2020 Feb 3`, `20240711`, `2018`. Of a range the beginning counts. In
 * `11/07/2020` the month stands first unless it cannot.
 */
export function readDate(text: string): PaperDate | undefined {
	const trimmed = text.trim().slice(0, 60);
	if (trimmed === '') {
		return undefined;
	}
	for (const [pattern, toDate] of patterns) {
		const match = pattern.exec(trimmed);
		const date = match && toDate(match);
		if (date) {
			return date;
		}
	}
	return undefined;
}

/** The date that parts tell, which may be texts, names of months, or missing. */
export function dateOfParts(
	year: string | number | undefined,
	month?: string | number,
	day?: string | number,
): PaperDate | undefined {
	const y = /\d{4}/.exec(String(year ?? ''))?.[0];
	if (y === undefined) {
		return undefined;
	}
	const dayNumber = Number(/\d{1,2}/.exec(String(day ?? ''))?.[0] ?? NaN);
	return toPaperDate(Number(y), monthOf(month), Number.isNaN(dayNumber) ? undefined : dayNumber);
}

function monthOf(month: string | number | undefined): number | undefined {
	if (month === undefined || month === '') {
		return undefined;
	}
	const number = Number(month);
	return Number.isInteger(number) && number > 0 ? number : monthNumber(String(month).trim());
}

type ToDate = (match: RegExpExecArray) => PaperDate | undefined;

const name = '([A-Za-z]{3,9})\\.?';

const patterns: readonly (readonly [RegExp, ToDate])[] = [
	[/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/, ([, y, m, d]) => dateOfParts(y, m, d)],
	[/^(\d{4})\/(\d{0,2})(?:\/(\d{0,2}))?/, ([, y, m, d]) => dateOfParts(y, m, d)],
	[/^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/, ([, y, m, d]) => dateOfParts(y, m, d)],
	[/^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/, ([, y, m, d]) => dateOfParts(y, m, d)],
	[/^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/, ([, y, m, d]) => dateOfParts(y, m, d)],
	[
		new RegExp(
			`^(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${name},?[\\s-]+(\\d{4})`,
		),
		([, d, m = '', y]) => named(y, m, d),
	],
	[
		new RegExp(`^(?:[A-Za-z]{3,9},?\\s+)?${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
		([, m = '', d, y]) => named(y, m, d),
	],
	[
		new RegExp(`^(\\d{4}),?\\s+${name}(?:\\s+(\\d{1,2})(?!\\d))?`),
		([, y, m = '', d]) => named(y, m, d),
	],
	[
		new RegExp(`^${name}[,\\s/-]+(?:[A-Za-z]{3,9}\\.?[,\\s]+)?(\\d{4})`),
		([, m = '', y]) => named(y, m),
	],
	[
		/^(\d{1,2})\/(\d{1,2})\/(\d{4})/,
		([, a, b, y]) => (Number(a) > 12 ? dateOfParts(y, b, a) : dateOfParts(y, a, b)),
	],
	[/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, ([, d, m, y]) => dateOfParts(y, m, d)],
	[/(?<!\d)((?:1[6-9]|20)\d\d)(?!\d)/, ([, y]) => dateOfParts(y)],
];

/** Words that are no months, such as seasons, leave the year. */
function named(year: string | undefined, month: string, day?: string): PaperDate | undefined {
	return monthNumber(month) === undefined ? dateOfParts(year) : dateOfParts(year, month, day);
}
