import { editSearches } from '../searches/editSearches';
import type { SearchEdit } from '../searches/savedSearch';
import { editOwnTopics } from '../topics/own/editOwnTopics';
import type { OwnTopicEdit } from '../topics/own/ownTopicEdit';
import { addRule } from './readRules';
import type { RuleKind } from './rules';

/** A change of `topics.yaml` that the user asks for elsewhere than in the file. */
export type TopicsEdit =
	| { readonly type: 'addRule'; readonly kind: RuleKind; readonly rule: string }
	| SearchEdit
	| OwnTopicEdit
	/** One after the other, as one change; none of them where one cannot be made. */
	| { readonly type: 'several'; readonly edits: readonly TopicsEdit[] };

/** The text of `topics.yaml` after a change; `undefined` where it cannot be made. */
export function editTopics(text: string, edit: TopicsEdit): string | undefined {
	switch (edit.type) {
		case 'addRule': {
			const after = addRule(text, edit.kind, edit.rule);
			return after === text ? undefined : after;
		}
		case 'several':
			return edit.edits.reduce<string | undefined>(
				(now, one) => (now === undefined ? undefined : editTopics(now, one)),
				text,
			);
		case 'addSearch':
		case 'renameSearch':
		case 'removeSearch':
			return editSearches(text, edit);
		case 'renameTopic':
		case 'mergeTopics':
		case 'setTopic':
		case 'placePapers':
		case 'splitTopic':
		case 'orderTopics':
			return editOwnTopics(text, edit);
	}
}
