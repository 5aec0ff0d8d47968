import { type Document, isAlias, isMap, type Pair, parseDocument } from 'yaml';
import type { Problem } from '../../listing/listing';
import type { Analysis } from '../../search/text/analysis';
import { isEmptyNode, oneLine, spanOf } from '../../yamlNode';
import { noOwnTopics, type OwnTopic, type ReadOwnTopics } from './ownTopic';
import { SettingReader } from './settingReader';
import { topicKey } from './topicKey';

/** The names at the top of `topics.yaml` under which topics and their order stand. */
export const topicsSection = 'topics';
export const orderSection = 'order';

/**
 * Reads the user's own topics in `topics.yaml`:
 *
 * ```yaml
 * topics:
 *   Search agents:
 *     emoji: 🔎
 *     pin: true
 *     was: [Agentic search, Deep research]
 *     rule: '"tool use" OR title:agent -survey'
 *     papers: [sun2025]
 *     not: [earl2025]
 *   Reward models for search:
 *     from: Search agents
 *     papers: ['arxiv:2602.03647']
 *   Large language models:
 *     hide: true
 * order: [Search agents, Reinforcement learning]
 * ```
 *
 * Other names at the top belong to other parts of the file. That the file is not well-formed is
 * told by `readRules`, and not a second time here.
 */
export function readOwnTopics(text: string, analysis: Analysis): ReadOwnTopics {
	const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const problems: Problem[] = [];
	const reader = new SettingReader(text, document, analysis, problems);
	const topics = new Map<string, OwnTopic>();
	for (const pair of pairsOf(document, topicsSection, text, problems)) {
		const topic = reader.readTopic(pair);
		const known = topic && topics.get(topicKey(topic.name));
		if (topic && !known) {
			topics.set(topicKey(topic.name), topic);
		} else if (topic && known?.name !== topic.name) {
			// Of names that are alike to the letter, YAML has told already.
			const message = `Another topic is called ${known?.name}; this one is passed over.`;
			problems.push({ message, span: spanOf(pair.key, text) });
		}
	}
	const order = sectionOf(document, orderSection)?.value;
	return {
		topics: [...topics.values()],
		order: isEmptyNode(order) ? noOwnTopics.order : reader.names(order, orderSection),
		...{ problems, named: reader.named },
	};
}

function sectionOf({ contents }: Document, name: string): Pair | undefined {
	return isMap(contents) ? contents.items.find(({ key }) => oneLine(key) === name) : undefined;
}

function pairsOf(
	document: Document,
	name: string,
	text: string,
	problems: Problem[],
): readonly Pair[] {
	const written = sectionOf(document, name)?.value;
	const node: unknown = isAlias(written) ? written.resolve(document) : written;
	if (isMap(node)) {
		return node.items;
	}
	if (!isEmptyNode(node)) {
		const message = 'Topics stand below each other, each as its name with its settings below it.';
		problems.push({ message, span: spanOf(written, text) });
	}
	return [];
}
