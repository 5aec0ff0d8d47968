/** More would push everything else out of sight. */
export const mostRemembered = 20;

/** What is longer was pasted by mistake. */
const longest = 300;

/** The searches made last, newest first, with one more; the same one again only moves up. */
export function rememberSearch(recent: readonly string[], typed: string): readonly string[] {
	const query = typed.trim();
	if (query === '' || query.length > longest) {
		return recent;
	}
	return [query, ...forgetSearch(recent, query)].slice(0, mostRemembered);
}

/** The same without one of them. */
export function forgetSearch(recent: readonly string[], query: string): readonly string[] {
	return recent.filter(other => other !== query);
}

/** What was remembered, whatever is found where it is kept. */
export function parseRecentSearches(stored: unknown): readonly string[] {
	const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
	return all.filter(query => typeof query === 'string').slice(0, mostRemembered);
}
