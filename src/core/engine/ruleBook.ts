import { placeProblems } from '../listing/place';
import type { Problem } from '../listing/listing';
import type { Paper } from '../paper/paper';
import type { LibraryEvent } from '../protocol/worker';
import { editTopics } from '../rules/editTopics';
import { readRules } from '../rules/readRules';
import { RuleMatcher } from '../rules/ruleMatcher';
import { noRules, type Rules } from '../rules/rules';
import { readSearches } from '../searches/readSearches';
import type { SavedSearch } from '../searches/savedSearch';
import type { Analysis } from '../search/text/analysis';
import { findTopicEntry } from '../topics/own/findTopicEntry';
import type { ReadOwnTopics } from '../topics/own/ownTopic';
import { readOwnTopics } from '../topics/own/readOwnTopics';
import { isAlike } from './difference';
import type { Handlers } from './responder';
import { decodeUtf8 } from './utf8';

/** What `topics.yaml` says, and what its rules say of each paper. */
export class RuleBook {
	matcher = new RuleMatcher(noRules);
	private text = '';
	private rules: Rules = noRules;
	private searches: readonly SavedSearch[] = [];
	private own: ReadOwnTopics;
	private problems: readonly Problem[] = [];
	/** What the host was told last of names that lead nowhere; at first it expects none. */
	private told: readonly Problem[] | undefined;
	/** Whether other papers are watched than the host was told. */
	areOthersWatched = false;
	private watched = new WeakMap<Paper, readonly string[]>();

	/** @param unanswered names that lead nowhere while there is no file */
	constructor(
		private readonly analysis: Analysis,
		unanswered: readonly Problem[],
	) {
		this.told = unanswered;
		this.own = readOwnTopics('', analysis);
	}

	/** What it answers of the requests: each is about the text of an editor, which may be another. */
	get handlers(): Pick<Handlers, 'editTopics' | 'findTopic'> {
		return {
			editTopics: ({ text, edit }) => editTopics(text, edit),
			findTopic: ({ text, topic }) => findTopicEntry(text, topic),
		};
	}

	/** The user's topics, as the file has them. */
	get topics(): ReadOwnTopics {
		return this.own;
	}

	/** Takes the file as it is now. */
	put(bytes: Uint8Array | undefined): void {
		this.text = decodeUtf8(bytes ?? new Uint8Array()).text;
		const { rules, problems } = readRules(this.text);
		const saved = readSearches(this.text);
		this.own = readOwnTopics(this.text, this.analysis);
		this.searches = saved.searches;
		this.problems = [...problems, ...saved.problems, ...this.own.problems];
		this.told = undefined;
		if (!isAlike(rules, this.rules)) {
			this.rules = rules;
			this.matcher = new RuleMatcher(rules);
			this.watched = new WeakMap();
			this.areOthersWatched = true;
		}
	}

	/**
	 * Tells the host what the file says, unless it knows.
	 *
	 * @param unanswered names in it that lead nowhere
	 */
	tell(unanswered: readonly Problem[], emit: (event: LibraryEvent) => void): void {
		if (this.told === unanswered) {
			return;
		}
		this.told = unanswered;
		const problems = placeProblems(this.text, [...this.problems, ...unanswered]);
		emit({ type: 'rules', searches: this.searches, topics: this.own.topics, problems });
	}

	/** The authors and terms a paper is watched for; found once for each state of the paper. */
	watchedIn(paper: Paper): readonly string[] {
		let watched = this.watched.get(paper);
		if (watched === undefined) {
			watched = this.matcher.watchedIn(paper);
			this.watched.set(paper, watched);
		}
		return watched;
	}
}
