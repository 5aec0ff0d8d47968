/** The mark of a comment in which an entry stands, as code has them: `//`, `#`, `*`, `>`; else empty. */
export function markBefore(text: string, at: number): string {
	const before = text.charCodeAt(at - 1);
	if (at === 0 || before === 10 || before === 13) {
		return '';
	}
	const left = `\n${text.slice(Math.max(0, at - 24), at)}`;
	return /[\r\n]\s*([%/#*;>-]{1,3})[^\S\r\n]*$/.exec(left)?.[1] ?? '';
}

/** Whether a UTF-16 unit may stand in the name of a field: anything but white space, brackets, quotation marks and what has a meaning between fields. */
export function isNameUnit(code: number): boolean {
	return (
		code > 0x20 &&
		code !== 0x22 &&
		code !== 0x23 &&
		code !== 0x25 &&
		code !== 0x28 &&
		code !== 0x29 &&
		code !== 0x2c &&
		code !== 0x3d &&
		code !== 0x7b &&
		code !== 0x7d &&
		code !== 0xa0
	);
}
