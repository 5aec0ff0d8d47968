import type { Value } from './completionValues';
import { isInRange, parseDateRange } from './dateRange';
import type { CountedName } from './names';

/** So many of the newest years or months are also offered as `2024..` or `>=2024-06`. */
const mostOpenEnded = 3;

/**
 * The years or months that papers are of, from the newest, as far as they go on as `begun`, and
 * times since then: `2026`, `2025..`, `2025`.
 */
export function findTimes(
	of: 'year' | 'date',
	begun: string,
	dates: readonly CountedName[],
	limit: number,
): readonly Value[] {
	const [sign = ''] = /^(?:[<>]=?|[≥≤])/.exec(begun) ?? [];
	const times = timesIn(of, dates);
	const values =
		sign === ''
			? times.flatMap((time, index) => {
					const since = of === 'year' ? `${time}..` : `>=${time}`;
					return index > 0 && index <= mostOpenEnded ? [since, time] : [time];
				})
			: times.map(time => sign + time);
	if (values.includes(begun)) {
		return [];
	}
	return values
		.filter(value => value.startsWith(begun))
		.slice(0, limit)
		.map(text => ({ text, papers: papersIn(text, dates) }));
}

/** Where no month is known, there are only years. */
function timesIn(of: 'year' | 'date', dates: readonly CountedName[]): readonly string[] {
	const find = (length: number) =>
		dates.flatMap(({ name }) => (name.length >= length ? [name.slice(0, length)] : []));
	const months = of === 'date' ? find('2025-06'.length) : [];
	return [...new Set(months.length > 0 ? months : find('2025'.length))].sort().reverse();
}

function papersIn(value: string, dates: readonly CountedName[]): number {
	const range = parseDateRange(value);
	return range
		? dates.reduce((sum, { name, papers }) => sum + (isInRange(name, range) ? papers : 0), 0)
		: 0;
}
