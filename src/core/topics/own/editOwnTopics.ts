import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import { assertNever } from '../../text';
import { isEmptyNode, oneLine } from '../../yamlNode';
import { deleteSection, editSection } from '../../yamlSection';
import type { NamedPaper, OwnTopicEdit } from './ownTopicEdit';
import { orderSection, topicsSection } from './readOwnTopics';
import { isNameOf, NoSettings, TopicEntries } from './topicEntries';
import { topicKey } from './topicKey';

/**
 * The text of `topics.yaml` after a change of the user's topics. Comments and all other sections
 * stay as they are.
 *
 * @returns `undefined` where the file is not well-formed or has something else in that place
 */
export function editOwnTopics(text: string, edit: OwnTopicEdit): string | undefined {
	const names = namesToOrder(edit);
	const ordered = names === undefined ? text : editOrder(text, names);
	return ordered === undefined || edit.type === 'orderTopics'
		? ordered
		: editTopicsSection(ordered, edit);
}

/** How names change in the order: what is renamed keeps its place. */
type OrderChange = (order: readonly string[]) => readonly string[];

function namesToOrder(edit: OwnTopicEdit): OrderChange | undefined {
	switch (edit.type) {
		case 'orderTopics':
			return order => eachOnce([...edit.names, ...order]);
		case 'renameTopic':
			return order => eachOnce(order.map(name => (isSame(name, edit.name) ? edit.to : name)));
		case 'mergeTopics':
			return order => {
				const gone = edit.names.filter(name => !isSame(name, edit.into));
				return order.filter(name => !gone.some(one => isSame(one, name)));
			};
		case 'setTopic':
		case 'placePapers':
		case 'splitTopic':
			return undefined;
	}
}

function editOrder(text: string, change: OrderChange): string | undefined {
	return editSection(text, {
		section: orderSection,
		makesSection: change([]).length > 0,
		change: (document, node) => {
			if (isMap(node)) {
				return 'refused';
			}
			const before = (isSeq(node) ? node.items : [node]).map(oneLine).filter(name => name !== '');
			const after = change(before);
			if (before.join('\n') === after.join('\n')) {
				return 'same';
			}
			if (after.length === 0) {
				deleteSection(document, orderSection);
			} else if (isSeq(node)) {
				// The same nodes, so that comments stay with their names.
				const known = new Map(node.items.map(item => [topicKey(oneLine(item)), item]));
				node.items = after.map(name => known.get(topicKey(name)) ?? document.createNode(name));
			} else {
				document.set(orderSection, document.createNode(after));
			}
			return 'changed';
		},
	});
}

function editTopicsSection(text: string, edit: TopicsChange): string | undefined {
	return editSection(text, {
		section: topicsSection,
		makesSection: true,
		change: (document, node) => {
			if (!isEmptyNode(node) && !isMap(node)) {
				return 'refused';
			}
			const before = String(node);
			const topics = isMap(node) ? node : sectionIn(document);
			try {
				apply(new TopicEntries(document, topics), edit);
			} catch (error) {
				if (error instanceof NoSettings) {
					return 'refused';
				}
				throw error;
			}
			if (topics.items.length === 0) {
				deleteSection(document, topicsSection);
				return isEmptyNode(node) ? 'same' : 'changed';
			}
			return isMap(node) && before === String(node) ? 'same' : 'changed';
		},
	});
}

function sectionIn(document: Document): YAMLMap {
	const topics = document.createNode({}) as YAMLMap;
	document.set(topicsSection, topics);
	return topics;
}

type TopicsChange = Exclude<OwnTopicEdit, { readonly type: 'orderTopics' }>;

function apply(entries: TopicEntries, edit: TopicsChange): void {
	switch (edit.type) {
		case 'renameTopic':
			rename(entries, edit.name, edit.to);
			break;
		case 'mergeTopics':
			for (const name of edit.names.filter(one => !isSame(one, edit.into))) {
				merge(entries, name, edit.into);
			}
			break;
		case 'setTopic': {
			const { name, setting, value } = edit;
			const [only, ...more] = typeof value === 'object' ? value : [];
			entries.set(name, setting, only !== undefined && more.length === 0 ? only : value);
			entries.tidy(name);
			break;
		}
		case 'placePapers':
			place(entries, edit.papers, edit.from, edit.to);
			break;
		case 'splitTopic':
			entries.set(edit.name, 'from', edit.from);
			for (const paper of edit.papers) {
				entries.removeNames(edit.from, 'papers', isNameOf(paper));
			}
			place(entries, edit.papers, undefined, edit.name);
			entries.tidy(edit.from);
			break;
		default:
			assertNever(edit);
	}
}

function rename(entries: TopicEntries, name: string, to: string): void {
	if (!isSame(name, to) && entries.find(to)) {
		merge(entries, name, to);
		return;
	}
	entries.settingsOf(name);
	entries.rename(name, to);
	if (!isSame(name, to)) {
		entries.removeNames(to, 'was', one => isSame(one, to));
		entries.addNames(to, 'was', [name]);
		leaveItself(entries, to);
	}
}

function merge(entries: TopicEntries, name: string, into: string): void {
	entries.settingsOf(into);
	entries.addNames(into, 'was', [name, ...entries.list(name, 'was')]);
	entries.removeNames(into, 'was', one => isSame(one, into));
	entries.addNames(into, 'papers', entries.list(name, 'papers'));
	const present = new Set(entries.list(into, 'papers').map(topicKey));
	const not = entries.list(name, 'not').filter(ref => !present.has(topicKey(ref)));
	entries.addNames(into, 'not', not);
	const rules = eachOnce([...entries.list(into, 'rule'), ...entries.list(name, 'rule')]);
	if (entries.list(name, 'rule').length > 0) {
		entries.set(into, 'rule', rules.length === 1 ? rules[0] : rules);
	}
	for (const setting of ['emoji', 'from'] as const) {
		const value = entries.text(name, setting);
		if (value !== undefined && entries.text(into, setting) === undefined) {
			entries.set(into, setting, value);
		}
	}
	entries.delete(name);
	entries.rename(name, into);
	leaveItself(entries, into);
}

/** A topic that got the name of the one it was split from is split from none any more. */
function leaveItself(entries: TopicEntries, name: string): void {
	const source = entries.text(name, 'from');
	if (source !== undefined && isSame(source, name)) {
		entries.set(name, 'from', undefined);
	}
}

function place(
	entries: TopicEntries,
	papers: readonly NamedPaper[],
	from: string | undefined,
	to: string | undefined,
): void {
	for (const paper of papers) {
		const isIt = isNameOf(paper);
		if (from !== undefined && (to === undefined || !isSame(from, to))) {
			entries.removeNames(from, 'papers', isIt);
			if (!entries.list(from, 'not').some(isIt)) {
				entries.addNames(from, 'not', [paper.ref]);
			}
		}
		if (to !== undefined) {
			entries.removeNames(to, 'not', isIt);
			if (!entries.list(to, 'papers').some(isIt)) {
				entries.addNames(to, 'papers', [paper.ref]);
			}
		}
	}
}

function eachOnce(names: readonly string[]): readonly string[] {
	const once = new Map<string, string>();
	for (const name of names) {
		once.set(topicKey(name), once.get(topicKey(name)) ?? name);
	}
	return [...once.values()];
}

function isSame(a: string, b: string): boolean {
	return topicKey(a) === topicKey(b);
}
