import { type Document, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import { foldKey } from '../../paper/key';
import { parsePublicId } from '../../paper/ids';
import { isEmptyNode, oneLine } from '../../yamlNode';
import type { NamedPaper } from './ownTopicEdit';
import type { TopicSetting } from './settingReader';
import { topicKey } from './topicKey';

/** The settings that are lists of names. */
type ListSetting = 'was' | 'papers' | 'not';

/** Something else stands where the settings of a topic should: it is not overwritten. */
export class NoSettings extends Error {}

/** The topics of the file as they are written, to be changed in place, with their comments. */
export class TopicEntries {
	constructor(
		private readonly document: Document,
		private readonly topics: YAMLMap,
	) {}

	find(name: string): Pair | undefined {
		return this.topics.items.find(({ key }) => topicKey(oneLine(key)) === topicKey(name));
	}

	/** What is said of a topic, to be added to; a topic that is not there is made. */
	settingsOf(name: string): YAMLMap {
		const known = this.find(name);
		if (isMap(known?.value)) {
			return known.value;
		}
		if (known && !isEmptyNode(known.value)) {
			throw new NoSettings();
		}
		const settings = this.document.createNode({}) as YAMLMap;
		if (known) {
			known.value = settings;
		} else {
			this.topics.add(this.document.createPair(name, settings));
		}
		return settings;
	}

	rename(name: string, to: string): void {
		const known = this.find(name);
		if (known && isScalar(known.key)) {
			known.key.value = to;
		}
		for (const { value } of this.topics.items) {
			const from: unknown = isMap(value) ? value.get('from', true) : undefined;
			if (isScalar(from) && topicKey(oneLine(from)) === topicKey(name)) {
				from.value = to;
			}
		}
	}

	/** Takes a topic out where nothing is said of it any more. */
	tidy(name: string): void {
		const known = this.find(name);
		const isBare = isMap(known?.value) ? known.value.items.length === 0 : true;
		if (known && isBare) {
			this.delete(name);
		}
	}

	delete(name: string): void {
		const known = this.find(name);
		if (known) {
			this.topics.items.splice(this.topics.items.indexOf(known), 1);
		}
	}

	/** The names in a list of a topic, or the single one that stands there. */
	list(name: string, setting: ListSetting | 'rule'): readonly string[] {
		const value = this.find(name)?.value;
		const node: unknown = isMap(value) ? value.get(setting, true) : undefined;
		return (isSeq(node) ? node.items : [node]).map(oneLine).filter(text => text !== '');
	}

	/** Adds names to a list of a topic, those that are not in it. */
	addNames(topic: string, setting: ListSetting, names: readonly string[]): void {
		const known = new Set(this.list(topic, setting).map(topicKey));
		const added = names.filter(name => !known.has(topicKey(name)));
		if (added.length === 0) {
			return;
		}
		const settings = this.settingsOf(topic);
		const node: unknown = settings.get(setting, true);
		if (isSeq(node)) {
			added.forEach(name => node.add(this.document.createNode(name)));
		} else {
			settings.set(setting, this.document.createNode([...this.list(topic, setting), ...added]));
		}
	}

	/** Takes what is accepted out of a list of a topic. */
	removeNames(topic: string, setting: ListSetting, accepts: (name: string) => boolean): void {
		const value = this.find(topic)?.value;
		const node: unknown = isMap(value) ? value.get(setting, true) : undefined;
		if (!isMap(value) || node === undefined) {
			return;
		}
		if (isSeq(node)) {
			node.items = node.items.filter(item => !accepts(oneLine(item)));
		}
		if (isSeq(node) ? node.items.length === 0 : accepts(oneLine(node))) {
			value.delete(setting);
		}
	}

	set(topic: string, setting: TopicSetting, value: unknown): void {
		const settings = this.settingsOf(topic);
		const node: unknown = settings.get(setting, true);
		if (value === undefined) {
			settings.delete(setting);
		} else if (isScalar(node) && typeof value !== 'object') {
			// What stands beside the old value, such as a comment, stays.
			node.value = value;
			delete node.source;
		} else {
			settings.set(setting, this.document.createNode(value));
		}
	}

	/** A value that is one line, as it is written. */
	text(topic: string, setting: TopicSetting): string | undefined {
		const value = this.find(topic)?.value;
		const node: unknown = isMap(value) ? value.get(setting, true) : undefined;
		return node instanceof Scalar && oneLine(node) !== '' ? oneLine(node) : undefined;
	}
}

/** Tells whether a name in the file is that of a paper. */
export function isNameOf({ ref, names }: NamedPaper): (name: string) => boolean {
	const all = new Set([ref, ...names].map(foldRef));
	return name => all.has(foldRef(name));
}

function foldRef(ref: string): string {
	return parsePublicId(ref) ?? foldKey(ref);
}
