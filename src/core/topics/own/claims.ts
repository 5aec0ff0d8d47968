import type { OwnTopic } from './ownTopic';
import { topicKey } from './topicKey';

/** Which topic of the user a name leads to, be it grouped under that name or written in the file. */
export class Claims {
	private readonly own = new Map<string, OwnTopic>();
	private readonly former = new Map<string, OwnTopic>();

	constructor(topics: readonly OwnTopic[]) {
		for (const topic of topics) {
			this.own.set(topicKey(topic.name), topic);
			for (const name of topic.was) {
				if (!this.former.has(topicKey(name))) {
					this.former.set(topicKey(name), topic);
				}
			}
		}
	}

	/**
	 * The topic that takes over one which the grouping calls so. What was renamed stays renamed,
	 * also when the user later gives the old name to something else.
	 */
	takerOf(grouped: string): OwnTopic | undefined {
		const key = topicKey(grouped);
		return this.former.get(key) ?? this.own.get(key);
	}

	/** The key of the topic that the user means by a name. */
	meant(name: string): string {
		const key = topicKey(name);
		return this.own.has(key) ? key : topicKey(this.former.get(key)?.name ?? name);
	}
}
