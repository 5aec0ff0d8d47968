import type { PaperRow } from '../../protocol/rows';

/** The papers an empty search box shows: the inbox as it came, then whatever else there is. */
export function findBeginning(rows: Iterable<PaperRow>, limit: number): readonly PaperRow[] {
	const inbox: PaperRow[] = [];
	const others: PaperRow[] = [];
	for (const row of rows) {
		const list = row.status === 'inbox' ? inbox : others;
		if (!row.removed && list.length < limit) {
			list.push(row);
		}
		if (inbox.length === limit) {
			break;
		}
	}
	return [...inbox, ...others.filter(row => row.status !== 'dismissed')].slice(0, limit);
}
