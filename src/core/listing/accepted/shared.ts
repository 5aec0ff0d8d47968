import type { Entry } from '../listing';

/** More papers than one address or id can be about; an oral and its poster are the same paper. */
const most = 5;

/**
 * Entries without the addresses and ids that many of them have in common: what a template left in
 * every record, or the page of a whole session, is about none of them.
 */
export function withoutShared(entries: readonly Entry[]): readonly Entry[] {
	const counts = new Map<string, number>();
	const count = (fact: string | undefined) => {
		if (fact !== undefined) {
			counts.set(fact, (counts.get(fact) ?? 0) + 1);
		}
	};
	for (const { ids, urls, code, project } of entries) {
		ids.forEach(count);
		urls.forEach(count);
		count(code);
		count(project);
	}
	const isShared = (fact: string | undefined) =>
		fact !== undefined && (counts.get(fact) ?? 0) > most;
	return entries.map(entry => {
		const isOwn =
			!entry.ids.some(isShared) &&
			!entry.urls.some(isShared) &&
			!isShared(entry.code) &&
			!isShared(entry.project);
		if (isOwn) {
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
