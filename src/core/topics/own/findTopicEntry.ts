import { isMap, parseDocument } from 'yaml';
import type { Span } from '../../text';
import { oneLine, spanOf } from '../../yamlNode';
import { topicsSection } from './readOwnTopics';
import { topicKey } from './topicKey';

/** Where the file says something of a topic; where the section of topics begins if it says nothing. */
export function findTopicEntry(text: string, name: string): Span | undefined {
	const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const section = isMap(contents)
		? contents.items.find(({ key }) => oneLine(key) === topicsSection)
		: undefined;
	const topics: unknown = section?.value;
	const entry = isMap(topics)
		? topics.items.find(({ key }) => topicKey(oneLine(key)) === topicKey(name))
		: undefined;
	const key = entry?.key ?? section?.key;
	return key === undefined ? undefined : spanOf(key, text);
}
