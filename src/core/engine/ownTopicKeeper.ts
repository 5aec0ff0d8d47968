import type { Cancellation } from '../cancellation';
import type { Problem } from '../listing/listing';
import { foldKey } from '../paper/key';
import type { Paper, PaperId } from '../paper/paper';
import type { PaperTopic, RulePreview } from '../protocol/rows';
import type { SearchDocument } from '../search/engine';
import { Analysis } from '../search/text/analysis';
import { applyOwnTopics } from '../topics/own/applyOwnTopics';
import { CaughtPapers } from '../topics/own/caughtPapers';
import { noOwnTopics, type ReadOwnTopics } from '../topics/own/ownTopic';
import { asksDecisions, readRule, type Rule } from '../topics/own/rule';
import { findUnanswered } from '../topics/own/unanswered';
import type { Grouping } from '../topics/topic';
import { isAlike } from './difference';
import { previewRule } from './previewRule';
import { sortPapers, topicsByPaper } from './paperTopics';
import { atOnce, type Field, type TopicKeeper, withoutStrangers } from './topicKeeper';

/** So many papers are told to the search within some 20 ms. */
const takenAtOnce = 1_000;

/** What the keeper has to know of the papers. */
export interface OwnTopicSources {
	/** The paper of a key or public id, in any spelling. */
	find(ref: string): Paper | undefined;
	/** What the search knows of a paper, whatever its topics. */
	documentOf(paper: Paper): SearchDocument;
	/** Lets waiting messages in. */
	pause(): Promise<void>;
}

/** The topics of the library as they are shown: those of the grouping with the user's word on top. */
export class OwnTopicKeeper {
	grouping: Grouping = { topics: [], other: [] };
	/** Names in the file that lead nowhere at present. */
	unanswered: readonly Problem[] = [];
	/** How the file and its rules were read; papers share their words with them. */
	readonly analysis = new Analysis();
	private readonly caught: CaughtPapers;
	private said: ReadOwnTopics = { ...noOwnTopics, problems: [], named: [] };
	private rules: ReadonlyMap<string, Rule> = new Map();
	private papers: ReadonlyMap<PaperId, Paper> = new Map();
	private byPaper: ReadonlyMap<PaperId, readonly PaperTopic[]> = new Map();
	private readonly changed = new Set<PaperId>();
	private running: Iterator<void, void> | undefined;

	constructor(
		private readonly grouped: TopicKeeper,
		private readonly sources: OwnTopicSources,
	) {
		this.caught = new CaughtPapers(this.analysis, paper => sources.documentOf(paper));
	}

	/** Whether grouping or what comes after it goes on: `work` has to be called. */
	get hasWork(): boolean {
		return this.running !== undefined || this.grouped.hasWork;
	}

	/** Groups from now on, with what is known about the field. */
	start(field: Field): void {
		this.grouped.start(field);
		this.restart();
	}

	/** Takes what the file says now. What the grouping found stays as it is. */
	say(said: ReadOwnTopics): void {
		this.said = said;
		const texts = new Set(said.topics.flatMap(({ rules }) => rules));
		const rules = [...texts].map(text => readRule(text, this.analysis));
		this.rules = new Map(rules.flatMap(rule => (rule.type === 'rule' ? [[rule.text, rule]] : [])));
		this.restart();
	}

	/** Takes the present papers. @param papers in the order in which they are to stand */
	update(papers: ReadonlyMap<PaperId, Paper>): void {
		this.papers = papers;
		this.grouped.update(papers);
		this.restart();
	}

	/**
	 * Something was decided: where rules ask for that, they are asked again.
	 *
	 * @returns whether the topics may be others already
	 */
	decided(): boolean {
		if (![...this.rules.values()].some(asksDecisions)) {
			return false;
		}
		this.restart();
		return !this.hasWork;
	}

	/** Goes on for a moment. @returns whether more is left */
	work(): boolean {
		if (this.running) {
			if (this.running.next().done === true) {
				this.running = undefined;
			}
		} else if (!this.grouped.work()) {
			this.restart();
		}
		return this.hasWork;
	}

	/** The topics a paper is in, with the reasons. */
	topicsOf(id: PaperId): readonly PaperTopic[] {
		return this.byPaper.get(id) ?? [];
	}

	namesOf(id: PaperId): readonly string[] {
		return this.topicsOf(id).map(({ name }) => name);
	}

	/** Whether there are papers whose topics changed, and that were not taken yet. */
	get hasChanged(): boolean {
		return this.changed.size > 0;
	}

	/** All papers are told to the search anyway. */
	forgetChanged(): void {
		this.changed.clear();
	}

	/** Papers whose topics changed and that were not taken yet: as many as are soon dealt with. */
	takeChanged(): readonly Paper[] {
		const taken: Paper[] = [];
		for (const id of this.changed) {
			if (taken.length === takenAtOnce) {
				break;
			}
			this.changed.delete(id);
			const paper = this.papers.get(id);
			if (paper) {
				taken.push(paper);
			}
		}
		return taken;
	}

	/** What a rule would catch. */
	preview(text: string, limit: number, cancellation: Cancellation): Promise<RulePreview> {
		const { analysis, papers } = this;
		return previewRule({ ...this.sources, text, limit, analysis, papers }, cancellation);
	}

	private restart(): void {
		const running = this.make();
		if (this.papers.size > atOnce) {
			this.running = running;
			this.grouping = withoutStrangers(this.grouping, this.papers);
			return;
		}
		this.running = undefined;
		while (running.next().done !== true) {
			// All of it now: the tree is then drawn once.
		}
	}

	private *make(): Generator<void, void> {
		const { said, rules, papers } = this;
		const find = toFinder(this.sources, papers);
		let { grouping } = this.grouped;
		yield* this.caught.update(papers, [...rules.values()]);
		if (said.topics.length > 0 || said.order.length > 0) {
			const own = yield* applyOwnTopics(grouping, said, {
				find: ref => find(ref)?.id,
				caughtBy: text => {
					const rule = rules.get(text);
					return rule ? this.caught.caughtBy(rule) : [];
				},
			});
			grouping = yield* sortPapers(own, papers);
		}
		const changed = new Set<PaperId>();
		const byPaper = yield* topicsByPaper(grouping, this.byPaper, changed);
		if (!this.grouped.hasWork) {
			const unanswered = findUnanswered(said, this.grouped.grouping, find);
			this.unanswered = isAlike(unanswered, this.unanswered) ? this.unanswered : unanswered;
		}
		this.grouping = grouping;
		this.byPaper = byPaper;
		// Not before: who takes them asks at once which topics they are in.
		changed.forEach(id => this.changed.add(id));
	}
}

/** Finds papers also by the keys that they would get: those are shown before they are pinned. */
function toFinder(
	sources: OwnTopicSources,
	papers: ReadonlyMap<PaperId, Paper>,
): (ref: string) => Paper | undefined {
	let byKey: ReadonlyMap<string, Paper> | undefined;
	return ref => {
		const found = sources.find(ref);
		if (found) {
			return found;
		}
		byKey ??= new Map([...papers.values()].reverse().map(paper => [foldKey(paper.key), paper]));
		return byKey.get(foldKey(ref));
	};
}
