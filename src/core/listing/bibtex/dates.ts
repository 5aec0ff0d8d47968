import { monthNumber, toPaperDate } from '../../paper/date';
import type { PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import type { Fields } from './inherit';

/**
 * When an entry says it appeared, as far as it says: BibLaTeX's `date` (`2020-03/2020-05`, `1995~`,
 * `2012-22` for a season), else `year`, `month` and `day` in all the ways in which people write
 * them: `month = may`, `{09--15 Jun}`, `jan # "~10"`, `{8,}`.
 */
export function dateOf(fields: Fields): PaperDate | undefined {
	const date = fields.get('date');
	const ofDate = date === undefined ? undefined : readBiblatexDate(date);
	if (ofDate !== undefined) {
		return ofDate;
	}
	const year = fields.get('year') ?? fields.get('issue_date') ?? fields.get('yr');
	if (year === undefined) {
		return undefined;
	}
	const month = fields.get('month');
	const digits = /(?<!\d)\d{4}(?!\d)/.exec(year)?.[0];
	if (digits === undefined) {
		return undefined;
	}
	return month === undefined
		? (readDate(year.replace(/[{}]/g, '')) ?? dateOfParts(digits))
		: dateOfMonth(Number(digits), month, fields.get('day'));
}

function readBiblatexDate(text: string): PaperDate | undefined {
	const [first = '', second = ''] = text.replace(/[{}\s]/g, '').split('/');
	// `2013/04/12` is no range; `../2020` has only an end.
	if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(second)) {
		return readDate(text.trim());
	}
	const begin = /^\d{4}/.test(first) ? first : second;
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:Z+-]*)?[~?%]?$/.exec(begin);
	return match
		? dateOfParts(match[1], Number(match[2]), Number(match[3]))
		: readDate(text.replace(/[{}]/g, ''));
}

function dateOfMonth(year: number, month: string, day: string | undefined): PaperDate | undefined {
	const name = /[A-Za-z]{3,}/.exec(month)?.[0];
	const numbers = month.match(/\d+/g)?.map(Number) ?? [];
	const dayNumber = day === undefined ? undefined : Number(/\d{1,2}/.exec(day)?.[0] ?? NaN);
	if (name !== undefined) {
		return toPaperDate(year, monthNumber(name), dayNumber ?? numbers[0]);
	}
	const [first, second] = numbers;
	// `08-12` is a span of months, `2013-08` holds the year again.
	return toPaperDate(year, first !== undefined && first > 31 ? second : first, dayNumber);
}
