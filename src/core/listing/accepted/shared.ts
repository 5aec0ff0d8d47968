import type { Entry } from '../listing';

/** More papers than one address or id can be about; an oral and its poster are the same paper. */
const most = 5;

/**
 * Entries without the addresses and ids that many of them have in common: what a template left in
 * every record, or the page of a whole session, is about none of them.
 */
export function withoutShared(entries: readonly Entry[]): readonly Entry[] {
	const counts = new Map<string, number>();
	for (const entry of entries) {
		for (const fact of factsOf(entry)) {
			counts.set(fact, (counts.get(fact) ?? 0) + 1);
		}
	}
	const isShared = (fact: string | undefined) => (counts.get(fact ?? '') ?? 0) > most;
	return entries.map(entry => {
		if (!factsOf(entry).some(isShared)) {
			return entry;
		}
		const { code, project, ...rest } = entry;
		return {
			...rest,
			ids: entry.ids.filter(id => !isShared(id)),
			urls: entry.urls.filter(url => !isShared(url)),
			...(code !== undefined && !isShared(code) && { code }),
			...(project !== undefined && !isShared(project) && { project }),
		};
	});
}

function factsOf({ ids, urls, code, project }: Entry): readonly string[] {
	return [...ids, ...urls, code, project].filter(fact => fact !== undefined);
}
