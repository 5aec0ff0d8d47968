import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Problem } from '../../listing/listing';
import { nearestName } from '../../nearestName';
import type { Analysis } from '../../search/text/analysis';
import { isEmptyNode, oneLine, spanOf } from '../../yamlNode';
import { isEmoji } from './emoji';
import type { NamedPlace, OwnTopic } from './ownTopic';
import { readRule } from './rule';
import { tidyName, topicKey } from './topicKey';

/** What can be said of a topic. */
export const topicSettings = [
	'emoji',
	'pin',
	'hide',
	'was',
	'from',
	'rule',
	'papers',
	'not',
] as const;
/** One of them. */
export type TopicSetting = (typeof topicSettings)[number];

/** What is read of one topic so far. */
type Settings = { -readonly [Name in keyof OwnTopic]: OwnTopic[Name] };

/** Reads what is said of each topic, and gathers what is wrong in it and what it names. */
export class SettingReader {
	readonly named: NamedPlace[] = [];
	/** What became of a topic of the grouping. */
	private readonly takers = new Map<string, string>();

	constructor(
		private readonly text: string,
		private readonly document: Document,
		private readonly analysis: Analysis,
		private readonly problems: Problem[],
	) {}

	/** A topic with what is understood of its settings; none where it has no name. */
	readTopic({ key, value }: Pair): OwnTopic | undefined {
		const name = tidyName(oneLine(key));
		if (name === '') {
			this.complain(key ?? value, 'A topic needs a name.');
			return undefined;
		}
		const topic: Settings = {
			...{ name, pinned: false, hidden: false },
			...{ was: [], rules: [], papers: [], not: [] },
		};
		const node = this.resolved(value);
		if (isMap(node)) {
			for (const pair of node.items) {
				this.readSetting(topic, pair);
			}
		} else if (!isEmptyNode(node)) {
			const settings = topicSettings.join(', ');
			this.complain(value, `What is said of ${name} stands below it: ${settings}.`);
		}
		return topic;
	}

	/** A list of names or texts, or a single one. @param kind what they name, where it has to be there */
	names(node: unknown, setting: string, kind?: NamedPlace['kind']): readonly string[] {
		const written = this.resolved(node);
		const names: string[] = [];
		for (const item of isSeq(written) ? written.items : isEmptyNode(written) ? [] : [written]) {
			const name = tidyName(oneLine(this.resolved(item)));
			if (name === '') {
				this.complain(item ?? node, `${setting} is a name, or a list of names.`);
				continue;
			}
			names.push(name);
			if (kind) {
				this.named.push({ kind, name, span: spanOf(item, this.text) });
			}
		}
		return names;
	}

	private readSetting(topic: Settings, { key, value }: Pair): void {
		const setting = oneLine(key);
		switch (setting as TopicSetting) {
			case 'emoji':
				this.readEmoji(topic, value);
				break;
			case 'pin':
				topic.pinned = this.isTrue(value, setting);
				break;
			case 'hide':
				topic.hidden = this.isTrue(value, setting);
				break;
			case 'was':
				topic.was = this.formerNames(topic.name, value);
				break;
			case 'from':
				this.readSource(topic, value);
				break;
			case 'rule':
				topic.rules = this.rules(value);
				break;
			case 'papers':
				topic.papers = this.names(value, setting, 'paper');
				break;
			case 'not':
				topic.not = this.names(value, setting, 'paper');
				break;
			default: {
				const meant = nearestName(setting, topicSettings);
				const known =
					meant === undefined
						? `. They have ${topicSettings.join(', ')}.`
						: `: did you mean ${meant}?`;
				this.complain(key, `Topics have no setting ${setting}${known}`);
			}
		}
	}

	private readEmoji(topic: Settings, node: unknown): void {
		const emoji = oneLine(this.resolved(node));
		if (isEmoji(emoji)) {
			topic.emoji = emoji;
		} else {
			this.complain(node, 'emoji is one emoji, such as 🔎.');
		}
	}

	private isTrue(node: unknown, setting: string): boolean {
		const value: unknown = this.plain(node);
		if (typeof value !== 'boolean') {
			this.complain(node, `${setting} is true or false.`);
		}
		return value === true;
	}

	private formerNames(topic: string, node: unknown): readonly string[] {
		const written = this.resolved(node);
		const items: readonly unknown[] = isSeq(written) ? written.items : [node];
		const names = this.names(node, 'was');
		for (const name of names) {
			const taker = this.takers.get(topicKey(name));
			if (taker !== undefined && taker !== topic) {
				const item = items.find(one => tidyName(oneLine(this.resolved(one))) === name);
				this.complain(item ?? node, `${name} has become ${taker} already, further up.`);
			}
			this.takers.set(topicKey(name), taker ?? topic);
		}
		return names;
	}

	private readSource(topic: Settings, node: unknown): void {
		const name = tidyName(oneLine(this.resolved(node)));
		if (name === '') {
			this.complain(node, 'from is the name of one topic.');
		} else if (topicKey(name) === topicKey(topic.name)) {
			this.complain(node, 'A topic cannot be split from itself.');
		} else {
			topic.from = name;
			this.named.push({ kind: 'topic', name, span: spanOf(node, this.text) });
		}
	}

	private rules(node: unknown): readonly string[] {
		const written = this.resolved(node);
		const rules: string[] = [];
		for (const item of isSeq(written) ? written.items : [node]) {
			const text = oneLine(this.resolved(item));
			const rule = readRule(text, this.analysis);
			if (rule.type === 'rule') {
				rules.push(text);
			} else {
				this.complain(item ?? node, rule.message);
			}
		}
		return rules;
	}

	private resolved(node: unknown): unknown {
		return isAlias(node) ? node.resolve(this.document) : node;
	}

	private plain(node: unknown): unknown {
		const written = this.resolved(node);
		return isScalar(written) ? written.value : undefined;
	}

	private complain(node: unknown, message: string): void {
		this.problems.push({ message, span: spanOf(node, this.text) });
	}
}
