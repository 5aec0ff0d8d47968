import type { PaperId } from '../paper/paper';
import type { ListingRow, PaperRow } from '../protocol/rows';
import type { WorkerEvent } from '../protocol/worker';
import type { Grouping } from '../topics/topic';
import { differenceOf, isAlike } from './difference';

/** A listing with the papers that it names, in its order. */
export interface ListedPapers {
	readonly row: ListingRow;
	readonly papers: readonly PaperId[];
}

/** So few that the host takes each message in within a few milliseconds. */
const rowsAtOnce = 500;
const idsAtOnce = 2_000;

/** Tells the host what changed since the last time, in slices. */
export class Publisher {
	private rows = new Map<PaperId, PaperRow>();
	private listings: readonly ListedPapers[] = [];
	private grouping: Grouping | undefined;

	constructor(private readonly emit: (event: WorkerEvent) => void) {}

	/** @param movedTo the id under which a paper is known now that has another one than before */
	publish(
		rows: ReadonlyMap<PaperId, PaperRow>,
		grouping: Grouping,
		listings: readonly ListedPapers[],
		movedTo: (id: PaperId) => PaperId | undefined,
	): void {
		const { changed, gone } = differenceOf(this.rows, rows, isAlike);
		const moved = gone
			.map(id => [id, movedTo(id)] as const)
			.filter((pair): pair is [PaperId, PaperId] => pair[1] !== undefined);
		for (const slice of slices(moved, idsAtOnce)) {
			this.emit({ type: 'moved', papers: slice });
		}
		for (const slice of slices(gone, idsAtOnce)) {
			this.emit({ type: 'gone', papers: slice });
		}
		for (const slice of slices(changed, rowsAtOnce)) {
			this.emit({ type: 'rows', rows: slice });
		}
		// A copy, since `publishRows` writes into it.
		this.rows = new Map(rows);
		this.publishGrouping(grouping);
		if (!areAlike(listings, this.listings)) {
			this.publishListings(listings);
			this.listings = listings;
		}
		this.emit({ type: 'settled' });
	}

	/** Tells of topics that changed while the papers did not. */
	publishTopics(grouping: Grouping): void {
		this.publishGrouping(grouping);
		this.emit({ type: 'settled' });
	}

	/** Tells of one paper whose place in the tree did not change. */
	publishRows(rows: readonly PaperRow[]): void {
		for (const row of rows) {
			this.rows.set(row.id, row);
		}
		this.emit({ type: 'rows', rows });
		this.emit({ type: 'settled' });
	}

	private publishListings(listings: readonly ListedPapers[]): void {
		this.emit({ type: 'listings', listings: listings.map(({ row }) => row) });
		for (const [index, { papers }] of listings.entries()) {
			for (const slice of slices(papers, idsAtOnce)) {
				this.emit({ type: 'listed', index, papers: slice });
			}
		}
	}

	private publishGrouping(grouping: Grouping): void {
		if (grouping === this.grouping) {
			return;
		}
		this.grouping = grouping;
		const { topics, other } = grouping;
		const heads = topics.map(({ papers: _, ...head }) => head);
		this.emit({ type: 'topics', topics: [...heads, { name: '' }] });
		const groups = [...topics.map(({ papers }) => papers.map(({ id }) => id)), other];
		for (const [index, papers] of groups.entries()) {
			for (const slice of slices(papers, idsAtOnce)) {
				this.emit({ type: 'topic', index, papers: slice });
			}
		}
	}
}

function areAlike(a: readonly ListedPapers[], b: readonly ListedPapers[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ row, papers }, i) => {
			const other = b[i];
			return (
				papers.length === other?.papers.length &&
				papers.every((id, j) => id === other.papers[j]) &&
				isAlike(row, other.row)
			);
		})
	);
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
	const result: (readonly T[])[] = [];
	for (let start = 0; start < all.length; start += size) {
		result.push(all.slice(start, start + size));
	}
	return result;
}
