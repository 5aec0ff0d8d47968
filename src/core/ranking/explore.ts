/** Every so many places one goes to what is not explored yet. */
const every = 5;

/** A paper in the order of one's taste, with the topics it is in. */
export interface Placed<Paper> {
	readonly paper: Paper;
	readonly topics: readonly string[];
}

/** A paper where it is to stand; with the topic for which it stands there, where that is the reason. */
export interface Mixed<Paper> {
	readonly paper: Paper;
	readonly unexplored?: string;
}

/**
 * Gives every fifth place to the best paper of a topic that is not explored yet, each topic in its
 * turn, so that what was kept first does not decide for ever what is seen. All others keep their
 * order.
 *
 * @param order the best first
 * @param unexplored topics in the order in which they get their turn
 */
export function mixInUnexplored<Paper>(
	order: readonly Placed<Paper>[],
	unexplored: readonly string[],
): readonly Mixed<Paper>[] {
	const waiting = new Map<string, number[]>(unexplored.map(topic => [topic, []]));
	for (const [index, { topics }] of order.entries()) {
		topics.forEach(topic => waiting.get(topic)?.push(index));
	}
	const taken = new Uint8Array(order.length);
	const mixed: Mixed<Paper>[] = [];
	const turns = [...waiting].map(([topic, places]) => ({ topic, places, next: 0 }));
	const takeTurn = (): Mixed<Paper> | undefined => {
		for (let one = turns.shift(); one; one = turns.shift()) {
			for (; one.next < one.places.length; one.next++) {
				const place = one.places[one.next] ?? 0;
				const placed = order[place];
				if (placed && taken[place] === 0) {
					taken[place] = 1;
					turns.push(one);
					return { paper: placed.paper, unexplored: one.topic };
				}
			}
			// It has nothing left, and gets no more turns.
		}
		return undefined;
	};
	for (const [index, { paper }] of order.entries()) {
		if (taken[index] === 0) {
			taken[index] = 1;
			mixed.push({ paper });
			const explored = mixed.length % every === every - 1 ? takeTurn() : undefined;
			if (explored) {
				mixed.push(explored);
			}
		}
	}
	return mixed;
}
