import type { PaperTopic } from '../core/protocol/rows';
import { reasonTexts } from '../core/triage/reasonText';
import type { Library } from './library';

/** Why a paper is in a topic, in a few words each, with rules and titles as they are now. */
export function reasonsOf(
	library: Pick<Library, 'find' | 'ownTopics'>,
	topic: PaperTopic,
): readonly string[] {
	const rules = library.ownTopics.find(({ name }) => name === topic.name)?.rules ?? [];
	return reasonTexts(topic, { rules, titleOf: id => library.find(id)?.title });
}
