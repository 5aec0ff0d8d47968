import type { Problem } from '../../listing/listing';
import type { Grouping } from '../topic';
import type { ReadOwnTopics } from './ownTopic';
import { topicKey } from './topicKey';

/**
 * What in the user's file names a paper or a topic that is not there. Nothing is wrong with the
 * file: the paper may come, or stand in a listing that a colleague has.
 */
export function findUnanswered(
	{ topics, named }: ReadOwnTopics,
	{ topics: grouped }: Grouping,
	find: (ref: string) => unknown,
): readonly Problem[] {
	const known = new Set(
		[...topics.flatMap(({ name, was }) => [name, ...was]), ...grouped.map(({ name }) => name)].map(
			topicKey,
		),
	);
	return named.flatMap(({ kind, name, span }) => {
		if (kind === 'paper' ? find(name) !== undefined : known.has(topicKey(name))) {
			return [];
		}
		const message =
			kind === 'paper'
				? `No paper of the library is called ${name}.`
				: `No topic is called ${name} at present.`;
		return [{ message, span, isHint: true }];
	});
}
