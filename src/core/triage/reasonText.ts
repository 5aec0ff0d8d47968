import { shortTitle } from '../paper/title';
import type { Membership } from '../topics/topic';
import { shorten } from './rowText';

const longestTitle = 50;

/** What is known where a membership is told. */
export interface ReasonContext {
	/** The user's rules for the topic. */
	readonly rules: readonly string[];
	/** The title of a paper; absent where it is not in the library any more. */
	readonly titleOf: (paper: string) => string | undefined;
}

/**
 * Why a paper is in a topic, in a few words each: `put here by you`, `search agents`, `near
 * Search-R2`, `your rule: "tool use"`.
 */
export function reasonTexts(
	{ why, near = [], by }: Omit<Membership, 'id'>,
	{ rules, titleOf }: ReasonContext,
): readonly string[] {
	const titles = near
		.map(titleOf)
		.filter(title => title !== undefined)
		.map(title => shorten(shortTitle(title), longestTitle));
	return [
		...(by === 'hand' ? ['put here by you'] : []),
		...why,
		...(why.length === 0 ? titles.map(title => `near ${title}`) : []),
		...(by === 'rule' ? [rules.length === 1 ? `your rule: ${rules[0]}` : 'a rule of yours'] : []),
	];
}
