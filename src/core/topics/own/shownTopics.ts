import type { Topic } from '../topic';
import type { WorkingTopic } from './workingTopic';

/**
 * Topics that are not hidden and hold something, in two levels: pinned ones, then those that the
 * user has put in order, then all others as the grouping has them, which is by size.
 *
 * @param order keys of topics
 */
export function shownTopics(
	all: ReadonlyMap<string, WorkingTopic>,
	order: readonly string[],
): readonly Topic[] {
	const visible = new Map([...all].filter(([, { own }]) => own?.hidden !== true));
	const placed = [...visible.values()].map(topic => ({
		...topic,
		parent: topAbove(topic, visible),
	}));
	const filled = placed.filter(({ papers, pinned }) => papers.size > 0 || pinned === true);
	const needed = new Set(filled.map(({ parent }) => parent));
	const shown = placed.filter(topic => filled.includes(topic) || needed.has(topic.key));
	return inOrder(shown, order).map(({ name, emoji, pinned, parent, papers }) => {
		const above = visible.get(parent ?? '')?.name;
		return {
			name,
			...(above !== undefined && { parent: above }),
			...(emoji !== undefined && { emoji }),
			...(pinned !== undefined && { pinned }),
			papers: [...papers.values()],
		};
	});
}

/** Where what a topic is a part of became a part itself, both stand side by side. */
function topAbove(
	{ key, parent }: WorkingTopic,
	visible: ReadonlyMap<string, WorkingTopic>,
): string | undefined {
	const above = visible.get(parent ?? '');
	const top = visible.get(above?.parent ?? '') ?? above;
	return top?.key === key ? undefined : top?.key;
}

function inOrder(
	topics: readonly WorkingTopic[],
	order: readonly string[],
): readonly WorkingTopic[] {
	const places = new Map(order.map((key, place) => [key, place]));
	const placeOf = ({ key }: WorkingTopic): number => places.get(key) ?? order.length;
	return bySize(topics).sort(
		(a, b) => Number(b.pinned === true) - Number(a.pinned === true) || placeOf(a) - placeOf(b),
	);
}

/** Those of the grouping keep its order, so that one paper that moves swaps no two of them. */
function bySize(topics: readonly WorkingTopic[]): WorkingTopic[] {
	const sizes = new Map<string, number>();
	for (const { key, parent, papers } of topics) {
		for (const counted of [key, parent ?? key].slice(0, parent === undefined ? 1 : 2)) {
			sizes.set(counted, (sizes.get(counted) ?? 0) + papers.size);
		}
	}
	const sizeOf = ({ key }: WorkingTopic): number => sizes.get(key) ?? 0;
	const sorted = topics.filter(({ isGrouped }) => isGrouped);
	for (const topic of topics.filter(({ isGrouped }) => !isGrouped)) {
		const place = sorted.findIndex(other => sizeOf(other) < sizeOf(topic));
		sorted.splice(place < 0 ? sorted.length : place, 0, topic);
	}
	return sorted;
}
