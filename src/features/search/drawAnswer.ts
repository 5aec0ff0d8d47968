import type { PaperId } from '../../core/paper/paper';
import { findBeginning } from '../../core/search/box/beginning';
import type { HitLayout } from '../../core/search/box/hitText';
import type { Answer } from '../../core/search/box/inquiry';
import {
	type PickRow,
	type PickRows,
	rowsOfAnswer,
	rowsOfBeginning,
} from '../../core/search/box/pickRows';
import type { Library } from '../../host/library';
import { paperOf, type SearchItem, toItem, toPaperItem } from './items';

const mostAtBeginning = 20;

/** What an answer is drawn with. */
export interface Drawing {
	readonly library: Library;
	/** What was searched for last. */
	readonly recent: readonly string[];
	/** The papers whose whole reason is told. */
	readonly explained: ReadonlySet<PaperId>;
	readonly layout: HitLayout;
}

/** The rows of the quick pick, and the one to take. Papers are drawn as they stand now. */
export function drawAnswer(
	answer: Answer,
	drawing: Drawing,
): { readonly items: readonly SearchItem[]; readonly first: SearchItem | undefined } {
	const { rows, active } = rowsOf(answer, drawing);
	const items = rows.flatMap(row => draw(row, drawing) ?? []);
	return { items, first: items.find(({ row }) => row === active) };
}

/** Whether two rows of different drawings are the same to the user. */
export function isSame(a: SearchItem, b: SearchItem): boolean {
	const paper = paperOf(a);
	return paper === undefined ? a.label === b.label : paper === paperOf(b);
}

function rowsOf(answer: Answer, { library, recent }: Drawing): PickRows {
	if (answer.typed.trim() === '') {
		const papers = findBeginning(library.rows.values(), mostAtBeginning);
		return rowsOfBeginning(
			recent,
			papers.map(({ id }) => id),
		);
	}
	const hits = answer.hits.filter(({ id }) => library.rows.get(id)?.removed === false);
	return rowsOfAnswer({ ...answer, hits }, id => library.find(id) !== undefined);
}

function draw(row: PickRow, { library, explained, layout }: Drawing): SearchItem | undefined {
	if (row.kind !== 'paper') {
		return toItem(row);
	}
	const paper = library.rows.get(row.paper);
	const isExplained = explained.has(row.paper);
	const topics = library.topicsOf(row.paper);
	return paper && toPaperItem(row, { row: paper, topics, isExplained }, layout);
}
