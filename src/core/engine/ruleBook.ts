import { placeProblems } from '../listing/place';
import type { Paper } from '../paper/paper';
import type { ListingProblem } from '../protocol/rows';
import { readRules } from '../rules/readRules';
import { RuleMatcher } from '../rules/ruleMatcher';
import { noRules } from '../rules/rules';
import { readSearches } from '../searches/readSearches';
import type { SavedSearch } from '../searches/savedSearch';
import { decodeUtf8 } from './utf8';

/** The user's rules as `topics.yaml` has them, and what they say of each paper. */
export class RuleBook {
	matcher = new RuleMatcher(noRules);
	private watched = new WeakMap<Paper, readonly string[]>();

	/** Takes the file as it is now. @returns its saved searches, and what was not understood in it */
	put(bytes: Uint8Array | undefined): {
		readonly searches: readonly SavedSearch[];
		readonly problems: readonly ListingProblem[];
	} {
		const { text } = decodeUtf8(bytes ?? new Uint8Array());
		const { rules, problems } = readRules(text);
		this.matcher = new RuleMatcher(rules);
		this.watched = new WeakMap();
		const saved = readSearches(text);
		return {
			searches: saved.searches,
			problems: placeProblems(text, [...problems, ...saved.problems]),
		};
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
