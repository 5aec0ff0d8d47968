import type { Change, Edit } from '../library/edit';
import { type Anchor, anchorOf, anchorOfFacts } from '../library/anchor';
import { kindOf } from '../library/layout';
import { makeKey } from '../paper/key';
import type { Paper, PaperFacts, PaperId } from '../paper/paper';
import type { PaperDetails, PaperRow } from '../protocol/rows';
import type { FileContent, FromWorker, Requests, TakenIn, ToWorker } from '../protocol/worker';
import { editTopics } from '../rules/editTopics';
import { LunrSearch } from '../search/lunrSearch';
import type { Tables } from '../topics/lexicon';
import { Catalogue } from './catalogue';
import { Identifier } from './identifier';
import { inspectListing } from './inspectListing';
import { type Edited, LibraryFiles } from './libraryFiles';
import { ListingShelf } from './listingShelf';
import { NoteShelf } from './noteShelf';
import { Publisher } from './publisher';
import { type Handlers, Responder } from './responder';
import { rowOf } from './rowOf';
import { RuleBook } from './ruleBook';
import { searchDocument } from './searchDocument';
import { SearchKeeper } from './searchKeeper';
import { countTakenIn, papersAsNamedNow } from './takenIn';
import { TopicKeeper } from './topicKeeper';

/** Edits that may change which paper something is about, or what its topics are made from. */
const identifying = /^(?:ids|sameAs|notSameAs|fields)\//;

/**
 * All that runs in the worker: takes the files of a papers folder, and tells the papers, topics
 * and listings they add up to. It reads and writes nothing itself.
 */
export class Engine {
	private readonly listings = new ListingShelf();
	private readonly notes = new NoteShelf();
	private readonly catalogue = new Catalogue();
	private readonly topics: TopicKeeper;
	private readonly publisher: Publisher;
	private readonly search: SearchKeeper;
	private readonly responder: Responder;
	private files = new LibraryFiles('me');
	private readonly rules = new RuleBook();
	private today = '';
	private readonly identifier: Identifier;
	/** Files that came since the last whole batch, and whether their content is new. */
	private readonly arrived = new Map<string, boolean>();

	/**
	 * @param emit sends a message to the host
	 * @param pause lets waiting messages in
	 * @param tables what topics are named by; those that are shipped where none are given
	 */
	constructor(
		private readonly emit: (message: FromWorker) => void,
		pause: () => Promise<void>,
		tables?: Tables,
	) {
		this.topics = new TopicKeeper(tables);
		this.publisher = new Publisher(emit);
		this.search = new SearchKeeper(new LunrSearch({ pause }), emit);
		this.identifier = new Identifier(this.catalogue, (edits, anchorOf) => {
			const edited = this.files.edit(edits, anchorOf);
			if (edited.dirty.length > 0) {
				this.rebuild();
			}
			return edited;
		});
		this.responder = new Responder(this.handlers(), emit);
	}

	/** Takes a message from the host, and answers it. */
	receive(message: ToWorker): void {
		this.responder.receive(message);
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.search.hasWork || this.topics.hasWork;
	}

	/** Goes on with index and topics for a moment: the index is the sooner done of the two. */
	work(): void {
		if (!this.search.hasWork) {
			if (!this.topics.work()) {
				this.publish();
			}
			return;
		}
		this.search.work();
	}

	private handlers(): Handlers {
		return {
			configure: ({ person, today }) => {
				this.files = new LibraryFiles(person);
				this.today = today;
			},
			update: ask => this.update(ask),
			editTopics: ({ text, edit }) => editTopics(text, edit),
			inspect: ({ name, bytes }) => inspectListing(name, bytes, this.listings, this.today),
			edit: ({ edits }) => this.edit(edits),
			add: ({ facts, at }) => this.add(facts, at),
			sources: ({ paper }) => this.identifier.sourcesOf(paper),
			join: ({ papers, at }) => this.identifier.join(papers, at),
			split: ({ paper, sources, at }) => this.identifier.split(paper, sources, at),
			amend: ({ path, bytes }) => this.files.amend(path, bytes),
			written: ({ path, upTo }) => {
				if (this.files.written(path, upTo)) {
					this.rebuild();
				}
			},
			paper: ({ ref }) => this.details(ref),
			...this.search.handlers,
		};
	}

	private update({
		files,
		more = false,
		anew = false,
	}: Requests['update']['ask']): readonly TakenIn[] {
		const before = this.catalogue.papers;
		for (const file of files) {
			const isNew = this.put(file, anew);
			this.arrived.set(file.path, isNew || this.arrived.get(file.path) === true);
		}
		if (more) {
			return [];
		}
		const arrived = new Map(this.arrived);
		this.arrived.clear();
		if ([...arrived.values()].includes(true)) {
			this.rebuild();
		}
		const listings = [...arrived.keys()]
			.map(path => this.listings.get(path))
			.filter(listing => listing !== undefined);
		if (listings.length === 0) {
			return [];
		}
		const former = papersAsNamedNow(before, this.catalogue);
		const mentioned = this.catalogue.mentionedIn(listings.map(({ path }) => path));
		return listings.map(listing =>
			countTakenIn(listing, mentioned.get(listing.path) ?? [], former, this.rules.matcher),
		);
	}

	private put({ path, bytes }: FileContent, anew: boolean): boolean {
		switch (kindOf(path)?.type) {
			case 'listing':
			case 'bibliography':
				return bytes ? this.listings.put(path, bytes, anew) : this.listings.remove(path);
			case 'note':
				return bytes ? this.notes.put(path, bytes) : this.notes.remove(path);
			case 'library':
			case 'decisions': {
				const changed = this.files.put(path, bytes);
				if (changed) {
					this.emit({ type: 'trouble', path, messages: this.files.problemsOf(path) });
				}
				return changed;
			}
			case 'topics':
				this.emit({ type: 'rules', ...this.rules.put(bytes) });
				return true;
			case undefined:
				return false;
		}
	}

	private edit(edits: readonly Edit[]): Requests['edit']['answer'] {
		const known = edits.map(edit => {
			const paper = this.catalogue.find(edit.paper);
			return paper === undefined ? edit : { ...edit, paper: paper.id };
		});
		const edited = this.files.edit(known, id => this.anchorOf(id));
		if (edited.dirty.length > 0) {
			this.showEdited(edited, known);
		}
		const { changes, skipped, dirty } = edited;
		return { changes, skipped, dirty };
	}

	/** Decisions change one paper each; what a paper is may change with everything else. */
	private showEdited({ newRecords, newDecisions }: Edited, edits: readonly Edit[]): void {
		const isPlain = edits.every(
			({ paper, field }) => !identifying.test(field) && this.anchorOf(paper)?.byHand === undefined,
		);
		if (!isPlain || edits.length > 50) {
			this.rebuild();
			return;
		}
		const ids = [...new Set(edits.map(({ paper }) => paper))];
		const papers = this.catalogue.refresh(
			ids,
			id => this.anchorOf(id)?.identity,
			newRecords,
			newDecisions,
		);
		this.search.update(
			papers.map(paper => this.documentOf(paper)),
			[],
		);
		this.publisher.publishRows(papers.map(paper => this.rowOf(paper)));
	}

	private add(facts: PaperFacts, at: string): Requests['add']['answer'] {
		const before = new Set(this.catalogue.papers.keys());
		const known = facts.ids.map(id => this.catalogue.find(id)).find(paper => paper !== undefined);
		const id = known?.id ?? ('new' as PaperId);
		const anchor =
			this.anchorOf(id) ??
			anchorOfFacts(facts, makeKey(facts, { has: key => this.catalogue.isPinned(key) }));
		const { dirty } = this.files.edit(
			[
				{ paper: id, field: `keys/${anchor.key}`, value: true, at },
				{ paper: id, field: 'removed', value: false, at },
			],
			() => anchor,
		);
		this.rebuild();
		const paper = this.catalogue.find(anchor.key)?.id ?? id;
		const isNew = !before.has(paper);
		const changes: readonly Change[] = isNew
			? [{ paper, field: 'removed', from: true, to: false }]
			: [];
		return { paper, changes, dirty };
	}

	private anchorOf(id: PaperId): Anchor | undefined {
		const remembered = this.identifier.anchorOf(id);
		if (remembered !== undefined) {
			return remembered;
		}
		const parts = this.catalogue.partsOf(id);
		const paper = this.catalogue.papers.get(id);
		return parts && paper && anchorOf(parts, paper.key);
	}

	private details(ref: string): PaperDetails | undefined {
		const paper = this.catalogue.find(ref);
		if (!paper) {
			return undefined;
		}
		return {
			...paper,
			topics: this.topics.topicsOf(paper.id),
			...this.notes.pathsOf(paper.keys),
		};
	}

	/** Makes everything anew from what the files hold, and tells what changed. */
	private rebuild(): void {
		const { library, decisions, person } = this.files;
		const before = this.catalogue.papers;
		this.catalogue.rebuild(this.listings.all, library.lines, decisions, person);
		this.topics.update(this.catalogue.papers);
		const gone = [...before.keys()].filter(id => !this.catalogue.papers.has(id));
		this.search.update([], gone);
		this.publish();
	}

	private publish(): void {
		const rows = new Map([...this.catalogue.papers].map(([id, paper]) => [id, this.rowOf(paper)]));
		const { rows: listings } = this.listings;
		const listed = this.catalogue.mentionedIn(listings.map(({ path }) => path));
		this.publisher.publish(
			rows,
			this.topics.grouping,
			listings.map(row => ({ row, papers: (listed.get(row.path) ?? []).map(({ id }) => id) })),
			id => this.catalogue.movedTo(id),
		);
		this.search.update(
			[...this.catalogue.papers.values()].map(paper => this.documentOf(paper)),
			[],
		);
	}

	private rowOf(paper: Paper): PaperRow {
		const watched = this.rules.watchedIn(paper);
		return rowOf(paper, this.notes.find(paper.keys)[0]?.line, watched);
	}

	private documentOf(paper: Paper) {
		const topics = this.topics.topicsOf(paper.id).map(({ name }) => name);
		const notes = this.notes.find(paper.keys).map(({ body }) => body);
		return searchDocument(paper, topics, notes);
	}
}
