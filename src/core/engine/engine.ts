import type { Edit } from '../library/edit';
import { type Anchor, anchorOf } from '../library/anchor';
import { kindOf, topicsPath } from '../library/layout';
import type { Paper, PaperId } from '../paper/paper';
import type { PaperDetails, PaperRow } from '../protocol/rows';
import type { FileContent, FromWorker, Requests, TakenIn, ToWorker } from '../protocol/worker';
import { LunrSearch } from '../search/lunrSearch';
import { addByHand } from './addByHand';
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
import { countAllTakenIn } from './takenIn';
import type { OwnTopicKeeper } from './ownTopicKeeper';
import { TopicsAndNearness } from './topicsAndNearness';

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
	private readonly compared: TopicsAndNearness;
	private readonly topics: OwnTopicKeeper;
	private readonly publisher: Publisher;
	private readonly search: SearchKeeper;
	private readonly responder: Responder;
	private files = new LibraryFiles('me');
	private readonly rules: RuleBook;
	private today = '';
	private readonly identifier: Identifier;
	/** Files that came since the last whole batch, and whether their content is new. */
	private readonly arrived = new Map<string, boolean>();

	/**
	 * @param emit sends a message to the host
	 * @param pause lets waiting messages in
	 */
	constructor(
		private readonly emit: (message: FromWorker) => void,
		pause: () => Promise<void>,
	) {
		this.compared = new TopicsAndNearness({
			...{ emit, pause },
			find: ref => this.catalogue.find(ref),
			papers: () => this.catalogue.papers,
			documentOf: paper => this.documentOf(paper, []),
			hasNote: ({ keys }) => this.notes.find(keys).length > 0,
			onTopics: () => this.tellTopics(),
		});
		this.topics = this.compared.topics;
		this.rules = new RuleBook(this.topics.analysis, this.topics.unanswered);
		this.publisher = new Publisher(emit);
		const { nearWords } = this.compared;
		this.search = new SearchKeeper(new LunrSearch({ pause }), emit, nearWords);
		this.identifier = new Identifier(this.catalogue, this.makeEdits.bind(this));
		this.responder = new Responder(this.handlers(), emit);
	}

	/** Takes a message from the host, and answers it. */
	receive(message: ToWorker): void {
		this.responder.receive(message);
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.topics.hasChanged || this.search.hasWork || this.compared.hasWork;
	}

	/** Goes on for a moment: first with what is found by topics, then with the index. */
	work(): void {
		if (this.topics.hasChanged) {
			this.findByTopics();
		} else if (this.search.hasWork) {
			this.search.work();
		} else {
			this.compared.work();
		}
	}

	private handlers(): Handlers {
		return {
			configure: ({ person, today }) => {
				this.files = new LibraryFiles(person);
				this.today = today;
			},
			update: ask => this.update(ask),
			inspect: ({ name, bytes }) => inspectListing(name, bytes, this.listings, this.today),
			edit: ({ edits }) => this.edit(edits),
			add: ask =>
				addByHand(ask, this.catalogue, this.anchorOf.bind(this), this.makeEdits.bind(this)),
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
			...this.rules.handlers,
			...this.search.handlers,
			...this.compared.handlers,
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
		const changed = [...arrived].filter(([, isNew]) => isNew).map(([path]) => path);
		if (changed.some(path => path !== topicsPath)) {
			this.rebuild();
		} else if (this.rules.areOthersWatched) {
			this.publish();
		} else if (changed.length > 0) {
			this.tellTopics();
		}
		const listings = [...arrived.keys()]
			.map(path => this.listings.get(path))
			.filter(listing => listing !== undefined);
		if (listings.length === 0) {
			return [];
		}
		return countAllTakenIn(listings, before, this.catalogue, this.rules.matcher);
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
				this.rules.put(bytes);
				this.topics.say(this.rules.topics);
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

	private makeEdits(edits: readonly Edit[], anchorOf: (id: PaperId) => Anchor | undefined): Edited {
		const edited = this.files.edit(edits, anchorOf);
		if (edited.dirty.length > 0) {
			this.rebuild();
		}
		return edited;
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
		if (this.topics.decided()) {
			this.tellTopics();
		}
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

	/** Papers stay as they are, and the tree may be another. */
	private tellTopics(): void {
		this.rules.tell(this.topics.unanswered, this.emit);
		this.publisher.publishTopics(this.topics.grouping);
		this.findByTopics();
	}

	/** Papers are found by the topics they are in now: as many as take a moment, others later. */
	private findByTopics(): void {
		const changed = this.topics.takeChanged().map(paper => this.documentOf(paper));
		this.search.update(changed, []);
	}

	/** Makes everything anew from what the files hold, and tells what changed. */
	private rebuild(): void {
		const { library, decisions, person } = this.files;
		const before = this.catalogue.papers;
		this.catalogue.rebuild(this.listings.all, library.lines, decisions, person);
		this.compared.update();
		const gone = [...before.keys()].filter(id => !this.catalogue.papers.has(id));
		this.search.update([], gone);
		this.publish();
	}

	private publish(): void {
		this.rules.areOthersWatched = false;
		this.rules.tell(this.topics.unanswered, this.emit);
		const rows = new Map([...this.catalogue.papers].map(([id, paper]) => [id, this.rowOf(paper)]));
		const { rows: listings } = this.listings;
		const listed = this.catalogue.mentionedIn(listings.map(({ path }) => path));
		this.publisher.publish(
			rows,
			this.topics.grouping,
			listings.map(row => ({ row, papers: (listed.get(row.path) ?? []).map(({ id }) => id) })),
			id => this.catalogue.movedTo(id),
		);
		this.topics.forgetChanged();
		this.search.update(
			[...this.catalogue.papers.values()].map(paper => this.documentOf(paper)),
			[],
		);
	}

	private rowOf(paper: Paper): PaperRow {
		const watched = this.rules.watchedIn(paper);
		return rowOf(paper, this.notes.find(paper.keys)[0]?.line, watched);
	}

	private documentOf(paper: Paper, topics = this.topics.namesOf(paper.id)) {
		const notes = this.notes.find(paper.keys).map(({ body }) => body);
		return searchDocument(paper, topics, notes);
	}
}
