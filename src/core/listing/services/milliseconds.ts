import { toPaperDate } from '../../paper/date';
import type { PaperDate } from '../../paper/paper';

/** The day, in UTC, that so many milliseconds after the beginning of 1970 fall on. */
export function dateOfMilliseconds(milliseconds: number | undefined): PaperDate | undefined {
	if (milliseconds === undefined || milliseconds <= 0 || milliseconds > 1e14) {
		return undefined;
	}
	// Days are counted from 1 March of the year 0, in periods of 400 years; a year then ends with
	// the leap day (Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
	const days = Math.floor(milliseconds / 86_400_000) + 719_468;
	const period = Math.floor(days / 146_097);
	const day = days - period * 146_097;
	const year = Math.floor(
		(day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
	);
	const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
	const month = Math.floor((5 * dayOfYear + 2) / 153);
	return toPaperDate(
		year + period * 400 + (month < 10 ? 0 : 1),
		month < 10 ? month + 3 : month - 9,
		dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
	);
}
