import { formatPublicId, parsePublicId } from '../../paper/ids';
import type { PaperId } from '../../paper/paper';
import type { Completion, SearchHit, SearchReason } from '../engine';

/** A row of the search box, before it is dressed for VS Code. */
export type PickRow =
	/** Stands above the next row and cannot be chosen. */
	| { readonly kind: 'heading'; readonly text: string }
	| {
			readonly kind: 'paper';
			readonly paper: PaperId;
			readonly why: readonly SearchReason[];
			/** Present where it is near in meaning only: what it shares with the query. */
			readonly shares?: readonly string[];
	  }
	| { readonly kind: 'completion'; readonly completion: Completion }
	| { readonly kind: 'recent'; readonly query: string }
	/** Offers to add the paper that an id names, written as people write it. */
	| { readonly kind: 'addition'; readonly id: string }
	/** Nothing was found. */
	| { readonly kind: 'nothing'; readonly typed: string };

/** Rows, and the one that is taken by Enter. */
export interface PickRows {
	readonly rows: readonly PickRow[];
	readonly active: PickRow | undefined;
}

/** The rows of an empty box: what was searched for last, then papers. */
export function rowsOfBeginning(recent: readonly string[], papers: readonly PaperId[]): PickRows {
	const recentRows = recent.map((query): PickRow => ({ kind: 'recent', query }));
	const paperRows = papers.map((paper): PickRow => ({ kind: 'paper', paper, why: [] }));
	const rows: readonly PickRow[] = [
		...(recentRows.length > 0 ? [heading('recent searches'), ...recentRows] : []),
		...(recentRows.length > 0 && paperRows.length > 0 ? [heading('papers')] : []),
		...paperRows,
	];
	return rows.length > 0
		? withFirstActive(rows)
		: withFirstActive([{ kind: 'nothing', typed: '' }]);
}

/** So many papers that lack words stand before those that are near in meaning. */
const mostBeforeNear = 10;

/** What of an answer matters for its rows. */
export interface RowSource {
	readonly typed: string;
	readonly hits: readonly Pick<SearchHit, 'id' | 'complete' | 'why' | 'shares'>[];
	readonly completions: readonly Completion[];
}

/**
 * The rows of an answer: an offer to add the paper that was named, ways to go on typing, papers in
 * their order with a heading where they begin to lack words.
 *
 * @param isKnown whether the library has a paper under a public id
 */
export function rowsOfAnswer(
	{ typed, hits, completions }: RowSource,
	isKnown: (id: string) => boolean,
): PickRows {
	const additions = findAddition(typed, isKnown);
	const ways = completions
		// One that is typed already would do nothing.
		.filter(({ query }) => query.trim() !== typed.trim())
		.map((completion): PickRow => ({ kind: 'completion', completion }));
	const papers = rowsOfHits(hits);
	const rows = [...additions, ...ways, ...papers];
	if (rows.length === 0) {
		return withFirstActive([{ kind: 'nothing', typed }]);
	}
	const [addition] = additions;
	const first = papers.find(({ kind }) => kind === 'paper');
	const active = addition ?? (isFilter(lastWord(typed)) ? ways[0] : undefined) ?? first;
	return { rows, active: active ?? rows[0] };
}

/** Papers by words, then those that are near in meaning, each kind under a heading of its own. */
function rowsOfHits(hits: RowSource['hits']): readonly PickRow[] {
	const near = hits.filter(({ shares }) => shares !== undefined);
	const byWords = hits.filter(({ shares }) => shares === undefined);
	const complete = byWords.filter(hit => hit.complete);
	const fewer = byWords.filter(hit => !hit.complete);
	// Behind the best of them nobody would find those that are near.
	const shown = near.length > 0 ? fewer.slice(0, mostBeforeNear) : fewer;
	const others = near.filter(({ id }) => !shown.some(hit => hit.id === id));
	return [
		...complete.map(toPaperRow),
		// Where no paper has all words, all are alike, and there is nothing to tell apart.
		...(complete.length > 0 && shown.length > 0 ? [heading('fewer words')] : []),
		...shown.map(toPaperRow),
		...(others.length > 0 ? [heading('near in meaning')] : []),
		...others.map(toPaperRow),
	];
}

function toPaperRow({ id, why, shares }: RowSource['hits'][number]): PickRow {
	return { kind: 'paper', paper: id, why, ...(shares && { shares }) };
}

/** The last word of a query; one that begins before a quotation mark goes on to its end. */
export function lastWord(typed: string): string {
	let start = 0;
	let isQuoted = false;
	for (let at = 0; at < typed.length; at++) {
		const sign = typed.charAt(at);
		if (sign === '"') {
			isQuoted = !isQuoted;
		} else if (!isQuoted && /\s/.test(sign)) {
			start = at + 1;
		}
	}
	return typed.slice(start);
}

/** Whether a word is a name and a colon, and perhaps the beginning of a value. */
function isFilter(word: string): boolean {
	return /^-?\p{L}+:/u.test(word);
}

function findAddition(typed: string, isKnown: (id: string) => boolean): readonly PickRow[] {
	const id = parsePublicId(typed);
	return id === undefined || isKnown(id) ? [] : [{ kind: 'addition', id: formatPublicId(id) }];
}

function heading(text: string): PickRow {
	return { kind: 'heading', text };
}

function withFirstActive(rows: readonly PickRow[]): PickRows {
	return { rows, active: rows.find(({ kind }) => kind !== 'heading') };
}
