/** The day it is where the user sits, e.g. `2026-04-22`. */
export function localDay(now: Date): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
