/** UTC in ISO form, to the minute at least: `2026-04-23T08:11Z`, `2026-04-23T08:11:00.000Z`. */
const time = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,30}))?)?Z$/;

/** What has more digits behind the second comes from no clock, and is no time. */
const mostDigits = 30;

/** The time before all others: that of values nobody dated. */
export const noTime = '';

/**
 * Orders times as they passed, whatever their precision. What is no time counts as the oldest, so
 * that a line written by hand cannot win for ever.
 */
export function compareTimes(a: string, b: string): number {
	const left = comparable(a);
	const right = comparable(b);
	return left < right ? -1 : left > right ? 1 : 0;
}

/** The later of two times. */
export function latest(a: string, b: string): string {
	return compareTimes(a, b) >= 0 ? a : b;
}

/**
 * The next moment after a time, by a digit behind its milliseconds: a colleague's clock may be
 * ahead, and what the user does now still has to win over what is there.
 */
export function justAfter(a: string): string {
	const [, minute, second = '00', fraction = ''] = time.exec(a) ?? [];
	if (minute === undefined) {
		return '0001-01-01T00:00:00.000Z';
	}
	const padded = fraction.padEnd(3, '0');
	const last = padded.length > 3 ? Number(padded.at(-1)) : 9;
	const next = last < 9 ? `${padded.slice(0, -1)}${last + 1}` : `${padded}1`;
	if (next.length <= mostDigits) {
		return `${minute}:${second}.${next}Z`;
	}
	// No digit is left. Seconds are compared as text, so that there may be more than sixty of them.
	return second === '99' ? a : `${minute}:${String(Number(second) + 1).padStart(2, '0')}.000Z`;
}

function comparable(text: string): string {
	const [, minute, second = '00', fraction = ''] = time.exec(text) ?? [];
	// Without the zeros at its end a shorter fraction is a prefix of a later one.
	return minute === undefined ? '' : `${minute}:${second}.${fraction.replace(/0+$/, '')}`;
}
