import { editSearches } from '../searches/editSearches';
import type { SearchEdit } from '../searches/savedSearch';
import { addRule } from './readRules';
import type { RuleKind } from './rules';

/** A change of `topics.yaml` that the user asks for elsewhere than in the file. */
export type TopicsEdit =
	{ readonly type: 'addRule'; readonly kind: RuleKind; readonly rule: string } | SearchEdit;

/** The text of `topics.yaml` after a change; `undefined` where it cannot be made. */
export function editTopics(text: string, edit: TopicsEdit): string | undefined {
	if (edit.type !== 'addRule') {
		return editSearches(text, edit);
	}
	const after = addRule(text, edit.kind, edit.rule);
	return after === text ? undefined : after;
}
