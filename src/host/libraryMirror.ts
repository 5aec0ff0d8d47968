import { parsePublicId } from '../core/paper/ids';
import type { PaperId } from '../core/paper/paper';
import type { ListingProblem, ListingRow, PaperRow } from '../core/protocol/rows';
import type { LibraryEvent } from '../core/protocol/worker';
import type { SavedSearch } from '../core/searches/savedSearch';
import type { OwnTopic } from '../core/topics/own/ownTopic';
import { assertNever } from '../core/text';
import { TalliedGroups } from '../core/triage/talliedGroups';
import { RunningTally } from '../core/triage/tally';

/** What the host knows of the library: the rows, topics and listings the worker has told it. */
export class LibraryMirror {
	readonly rows = new Map<PaperId, PaperRow>();
	tally = new RunningTally();
	topics = new TalliedGroups([]);
	listings: readonly ListingRow[] = [];
	/** The papers of each listing, named by its path. */
	listed = new TalliedGroups([]);
	savedSearches: readonly SavedSearch[] = [];
	ownTopics: readonly OwnTopic[] = [];
	/** What was not understood in `topics.yaml`. */
	ruleProblems: readonly ListingProblem[] = [];

	/** Keys and public ids, in lower case, to the paper they name. */
	private readonly names = new Map<string, PaperId>();
	/** Ids that papers had before they gained a stronger one. */
	private readonly formerIds = new Map<PaperId, PaperId>();
	/** Topics as they come in, until the state is whole. */
	private coming: TalliedGroups | undefined;
	private comingListed: TalliedGroups | undefined;

	find(ref: string): PaperRow | undefined {
		const id = this.current(ref as PaperId);
		const named = this.names.get(ref.toLowerCase()) ?? this.names.get(parsePublicId(ref) ?? '');
		return this.rows.get(id) ?? (named && this.rows.get(named));
	}

	/** The id under which a paper with this id is known now. */
	current(id: PaperId): PaperId {
		const next = this.formerIds.get(id);
		return next === undefined ? id : this.current(next);
	}

	/** @returns whether the event ends a consistent state, so that it can be shown */
	apply(event: LibraryEvent): boolean {
		switch (event.type) {
			case 'rows':
				for (const row of event.rows) {
					this.put(row);
				}
				return false;
			case 'gone':
				event.papers.forEach(id => this.remove(id));
				return false;
			case 'moved':
				for (const [from, to] of event.papers) {
					this.formerIds.delete(to);
					this.formerIds.set(from, to);
				}
				return false;
			case 'topics':
				this.coming = new TalliedGroups(event.topics);
				return false;
			case 'topic':
				this.coming?.fill(event.index, event.papers, this.rows);
				return false;
			case 'listings':
				this.listings = event.listings;
				this.comingListed = new TalliedGroups(event.listings.map(({ path: name }) => ({ name })));
				return false;
			case 'listed':
				this.comingListed?.fill(event.index, event.papers, this.rows);
				return false;
			case 'rules':
				this.savedSearches = event.searches;
				this.ownTopics = event.topics;
				this.ruleProblems = event.problems;
				return false;
			case 'settled':
				this.topics = this.coming ?? this.topics;
				this.coming = undefined;
				this.listed = this.comingListed ?? this.listed;
				this.comingListed = undefined;
				return true;
			case 'trouble':
			case 'progress':
				return false;
			default:
				return assertNever(event);
		}
	}

	clear(): void {
		this.rows.clear();
		this.names.clear();
		this.formerIds.clear();
		this.tally = new RunningTally();
		this.topics = new TalliedGroups([]);
		this.listings = [];
		this.coming = undefined;
		this.listed = new TalliedGroups([]);
		this.comingListed = undefined;
		this.savedSearches = [];
		this.ownTopics = [];
		this.ruleProblems = [];
	}

	private put(row: PaperRow): void {
		const before = this.rows.get(row.id);
		this.forgetNames(before);
		this.rows.set(row.id, row);
		this.count(row.id, before, row);
		// An id that was taken back: the paper is known by this one again.
		this.formerIds.delete(row.id);
		for (const name of namesOf(row)) {
			this.names.set(name, row.id);
		}
		// The key it would get leads to it as well, as long as nobody else has it.
		const key = row.key.toLowerCase();
		if (!this.names.has(key)) {
			this.names.set(key, row.id);
		}
	}

	private remove(id: PaperId): void {
		const row = this.rows.get(id);
		this.forgetNames(row);
		this.rows.delete(id);
		this.count(id, row, undefined);
	}

	private count(id: PaperId, before: PaperRow | undefined, now: PaperRow | undefined): void {
		this.tally.change(before, now);
		this.topics.change(id, before, now);
		this.coming?.change(id, before, now);
		this.listed.change(id, before, now);
		this.comingListed?.change(id, before, now);
	}

	private forgetNames(row: PaperRow | undefined): void {
		for (const name of row ? [...namesOf(row), row.key.toLowerCase()] : []) {
			if (this.names.get(name) === row?.id) {
				this.names.delete(name);
			}
		}
	}
}

function namesOf(row: PaperRow): readonly string[] {
	return [...row.keys, ...row.ids].map(name => name.toLowerCase());
}
