import { kindOf } from '../library/layout';
import type { Model } from '../model/model';
import { VectorReader } from '../model/paperVector';
import type { Paper, PaperId } from '../paper/paper';
import type { ListingProblem } from '../protocol/rows';
import type { OwnTopic } from '../topics/own/ownTopic';
import type { Grouping } from '../topics/topic';
import { WordForms } from '../words/wordForms';
import { Catalogue } from './catalogue';
import { LibraryFiles } from './libraryFiles';
import { ListingShelf } from './listingShelf';
import { NoteShelf } from './noteShelf';
import { OwnTopicKeeper } from './ownTopicKeeper';
import { RuleBook } from './ruleBook';
import { searchDocument } from './searchDocument';
import { TopicKeeper } from './topicKeeper';

/** The papers of a library by topic. */
export interface PapersByTopic {
	readonly grouping: Grouping;
	/** All papers, in the order in which they are shown. */
	readonly papers: ReadonlyMap<PaperId, Paper>;
	/** What the user says of topics. */
	readonly own: readonly OwnTopic[];
	/** What is wrong in `topics.yaml`. */
	readonly problems: readonly ListingProblem[];
}

/** A library that is read once and grouped by topic: as the engine does, but for all that changes. */
export class GroupedLibrary {
	readonly listings = new ListingShelf();
	private readonly files: LibraryFiles;
	private readonly notes = new NoteShelf();
	private readonly catalogue = new Catalogue();
	private readonly topics: OwnTopicKeeper;
	private readonly rules: RuleBook;

	/** @param person whose decisions count */
	constructor(person: string) {
		this.files = new LibraryFiles(person);
		this.topics = new OwnTopicKeeper(new TopicKeeper(), {
			find: ref => this.catalogue.find(ref),
			documentOf: paper => this.documentOf(paper),
			pause: () => Promise.resolve(),
		});
		this.rules = new RuleBook(this.topics.analysis, this.topics.unanswered);
	}

	/** Takes a file of the papers folder, but for listings. @param path within that folder */
	put(path: string, bytes: Uint8Array): void {
		switch (kindOf(path)?.type) {
			case 'library':
			case 'decisions':
				this.files.put(path, bytes);
				break;
			case 'note':
				this.notes.put(path, bytes);
				break;
			case 'topics':
				this.rules.put(bytes);
				break;
			case 'listing':
			case 'bibliography':
			case undefined:
		}
	}

	/** How many papers there are, as soon as grouping has begun. */
	get paperCount(): number {
		return this.catalogue.papers.size;
	}

	/** Groups what was taken, stopping between slices of a few milliseconds. */
	*group(model: Model): Generator<void, PapersByTopic> {
		const { library, decisions, person } = this.files;
		this.catalogue.rebuild(this.listings.all, library.lines, decisions, person);
		yield;
		this.topics.say(this.rules.topics);
		const forms = new WordForms();
		const reader = new VectorReader(model, forms);
		const { papers } = this.catalogue;
		const placeOf = (id: PaperId) => {
			const { title = '', abstract = '' } = papers.get(id) ?? {};
			return reader.read(title, abstract);
		};
		this.topics.start({ model, forms, placeOf });
		this.topics.update(this.catalogue.papers);
		while (this.topics.hasWork) {
			this.topics.work();
			yield;
		}
		let problems: readonly ListingProblem[] = [];
		this.rules.tell(this.topics.unanswered, event => {
			problems = event.type === 'rules' ? event.problems : [];
		});
		const { grouping } = this.topics;
		const { topics: own } = this.rules.topics;
		return { grouping, papers: this.catalogue.papers, own, problems };
	}

	private documentOf(paper: Paper) {
		const notes = this.notes.find(paper.keys).map(({ body }) => body);
		return searchDocument(paper, [], notes);
	}
}
