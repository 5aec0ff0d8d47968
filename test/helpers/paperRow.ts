import type { PaperId } from '../../src/core/paper/paper';
import type { PaperRow } from '../../src/core/protocol/rows';

/** A row of which only what matters is written down; it is in the inbox, and without note or id. */
export function toRow(fields: Partial<PaperRow>): PaperRow {
	return {
		id: 'title:1' as PaperId,
		keys: [],
		pinned: false,
		key: 'paper2026',
		ids: [],
		title: 'A Paper',
		who: '',
		date: '',
		comments: 0,
		status: 'inbox',
		filed: false,
		watched: [],
		star: false,
		removed: false,
		tags: [],
		note: '',
		hasNote: false,
		...fields,
	};
}
