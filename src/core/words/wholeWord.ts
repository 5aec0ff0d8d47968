/** What tells nothing without the word behind it, and says which of its kinds is meant. */
const prefix =
	/(?<![\p{L}\p{N}])(?:anti|co|cross|few|inter|long|meta|multi|non|post|pre|self|semi|short|single|sub|zero)[-‐‑]$/iu;
const longestPrefix = 8;

/** Where a word of a text begins that goes on behind a hyphen: `hop` is said of `multi-hop`. */
export function beginningOf(text: string, start: number): number {
	const before = text.slice(Math.max(0, start - longestPrefix), start);
	return start - (prefix.exec(before)?.[0].length ?? 0);
}
