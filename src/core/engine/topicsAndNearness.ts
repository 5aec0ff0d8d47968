import type { Paper, PaperId } from '../paper/paper';
import type { WorkerEvent } from '../protocol/worker';
import type { FindNear } from '../search/ask/meaning';
import { ModelShelf } from './modelShelf';
import { NearnessKeeper } from './nearnessKeeper';
import { OwnTopicKeeper, type OwnTopicSources } from './ownTopicKeeper';
import type { Handlers } from './responder';
import { TopicKeeper } from './topicKeeper';
import { WordForms } from '../words/wordForms';

/** What topics and nearness have to know of the library. */
export interface ComparedLibrary extends OwnTopicSources {
	/** All papers in the order in which they are given. */
	readonly papers: () => ReadonlyMap<PaperId, Paper>;
	readonly hasNote: (paper: Paper) => boolean;
	readonly emit: (event: WorkerEvent) => void;
	/** Topics are others, or there are some at last. */
	readonly onTopics: () => void;
}

/** All that compares papers by the learnt model, once it is there: topics, and what lies near what. */
export class TopicsAndNearness {
	readonly topics: OwnTopicKeeper;
	private readonly model: ModelShelf;
	private readonly nearness: NearnessKeeper;

	constructor(private readonly library: ComparedLibrary) {
		const { papers, hasNote } = library;
		this.topics = new OwnTopicKeeper(new TopicKeeper(), library);
		this.nearness = new NearnessKeeper({
			...{ papers, hasNote },
			pause: () => library.pause(),
			model: () => this.model.wait(),
			topicsOf: id => this.topics.namesOf(id),
		});
		this.model = new ModelShelf(library.emit, model => {
			// Both read the same texts, each paper mostly at the same moment.
			const forms = new WordForms();
			this.nearness.start(model, forms);
			this.topics.start({ model, forms, placeOf: id => this.nearness.placeOf(id) });
			library.onTopics();
		});
	}

	/** What they answer of the requests. */
	get handlers(): Pick<Handlers, 'openModel' | 'related' | 'forYou' | 'previewRule'> {
		return {
			...this.model.handlers,
			...this.nearness.handlers,
			previewRule: ({ rule, limit }, cancellation) =>
				this.topics.preview(rule, limit, cancellation),
		};
	}

	/** The papers nearest to some words. */
	readonly nearWords: FindNear = (words, limit) => this.nearness.nearWords(words, limit);

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.nearness.hasWork || this.topics.hasWork;
	}

	/** Goes on for a moment. Topics come first: on the way they read most of what nearness has to read. */
	work(): void {
		if (this.topics.hasWork) {
			if (!this.topics.work()) {
				this.library.onTopics();
			}
			return;
		}
		this.nearness.work();
		if (!this.nearness.hasWork) {
			// What is related may be other papers now that all have been read.
			this.library.emit({ type: 'settled' });
		}
	}

	/** The papers have changed. */
	update(): void {
		const papers = this.library.papers();
		if (papers.size > 0) {
			this.model.ask();
		}
		// Topics ask where papers lie: those that have changed have to be known as such before.
		this.nearness.update();
		this.topics.update(papers);
	}
}
