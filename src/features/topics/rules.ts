import * as vscode from 'vscode';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import { changeTopics } from '../../host/changeTopics';
import { showBriefly } from '../../host/notices';
import type { Services } from '../../host/services';
import { askName } from './chooseTopic';
import { RulePick } from './rulePick';

const longestSuggested = 40;

type Needs = Pick<Services, 'library' | 'log'>;

/** Asks for a rule, showing what it catches, then for the name of the topic that it makes. */
export async function newTopicFromRule(services: Needs, given: unknown): Promise<void> {
	const { library } = services;
	const rule = await askRule(
		services,
		'New Topic from Rule',
		typeof given === 'string' ? given : '',
	);
	if (rule === undefined) {
		return;
	}
	const suggested = rule.replace(/["“”]/g, '');
	const value = suggested.length > longestSuggested || suggested.includes(':') ? '' : suggested;
	const taken = 'A topic has this name. What the rule catches joins its papers.';
	const name = await askName(library.topics, 'New Topic from Rule', value, taken);
	if (name === undefined) {
		return;
	}
	const own = library.ownTopics.find(topic => topic.name.toLowerCase() === name.toLowerCase());
	const rules = [...new Set([...(own?.rules ?? []), rule])];
	const change = { type: 'setTopic', name, setting: 'rule', value: rules } as const;
	if (await changeTopics(library, change, `${name} was not made`, `make the topic ${name}`)) {
		showBriefly(`Made the topic ${name}.`);
	}
}

/** Shows a rule of a topic with what it catches, to be changed. */
export async function editRule(services: Needs, { name }: TalliedGroup): Promise<void> {
	const { library } = services;
	const rules = library.ownTopics.find(topic => topic.name === name)?.rules ?? [];
	const before =
		rules.length > 1
			? await vscode.window.showQuickPick(rules, { placeHolder: `The rule of ${name} to change` })
			: (rules[0] ?? '');
	if (before === undefined) {
		return;
	}
	const rule = await askRule(services, `Rule of ${name}`, before);
	if (rule === undefined || rule === before) {
		return;
	}
	const value = before === '' ? [rule] : rules.map(one => (one === before ? rule : one));
	const change = { type: 'setTopic', name, setting: 'rule', value } as const;
	await changeTopics(
		library,
		change,
		`The rule of ${name} was not changed`,
		`change the rule of ${name}`,
	);
}

async function askRule(services: Needs, title: string, rule: string): Promise<string | undefined> {
	const pick = new RulePick(services, title);
	try {
		return await pick.ask(rule);
	} finally {
		pick.dispose();
	}
}
