import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem } from '../listing/listing';
import { nameOf, spanOf } from '../yamlNode';
import { noRules, type ReadRules, type RuleKind, type Rules } from './rules';

/**
 * Reads the rules in `topics.yaml`:
 *
 * ```yaml
 * watch:
 *   authors:
 *     - Ada Lovelace
 *   terms:
 *     - search agents
 * mute:
 *   terms:
 *     - protein folding
 * ```
 *
 * `watch` and `mute` may also be plain lists, which are of terms. Other names at the top belong to
 * other parts of the file and are passed over. YAML 1.2; see https://yaml.org/spec/1.2.2/.
 */
export function readRules(text: string): ReadRules {
	const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const problems: Problem[] = document.errors.map(({ message, pos: [start, end] }) => ({
		message: `This is not well-formed YAML: ${message}`,
		span: { start, end: Math.max(end, start + 1) },
	}));
	const rules: { -readonly [Name in keyof Rules]: string[] } = {
		watchedAuthors: [],
		watchedTerms: [],
		mutedTerms: [],
	};
	const root = document.contents;
	if (root === null) {
		return { rules: noRules, problems };
	}
	if (!isMap(root)) {
		const message = 'Rules stand under the names watch and mute.';
		return { rules: noRules, problems: [...problems, { message, span: spanOf(root, text) }] };
	}
	const take = (list: string[], node: unknown): void => {
		for (const item of itemsOf(node)) {
			const rule = textOf(item);
			if (rule !== '') {
				list.push(rule);
			} else {
				const message = 'A rule is one name or one term, as text.';
				problems.push({ message, span: spanOf(item, text) });
			}
		}
	};
	for (const { key, value } of root.items) {
		const section = nameOf(key);
		if (section !== 'watch' && section !== 'mute') {
			continue;
		}
		const terms = section === 'watch' ? rules.watchedTerms : rules.mutedTerms;
		if (!isMap(value)) {
			take(terms, value);
			continue;
		}
		for (const { key: inner, value: list } of value.items) {
			const name = nameOf(inner);
			if (name === 'terms') {
				take(terms, list);
			} else if (name === 'authors' && section === 'watch') {
				take(rules.watchedAuthors, list);
			} else {
				problems.push({ message: unknownName(section, name), span: spanOf(inner, text) });
			}
		}
	}
	return { rules, problems };
}

/** The file with one more rule; comments, order and everything else stay as they are. */
export function addRule(text: string, kind: RuleKind, rule: string): string {
	const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const [section = '', list = ''] = kind.split('/');
	if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) {
		return text;
	}
	const at: unknown = document.get(section, true);
	const inside: unknown = isMap(at) ? at.get(list, true) : undefined;
	if (isSeq(at) && list === 'terms') {
		at.add(rule);
	} else if (isSeq(inside)) {
		inside.add(rule);
	} else if (isMap(at)) {
		// One rule may stand there without being a list.
		const known = textOf(inside);
		at.set(list, document.createNode(known === '' ? [rule] : [known, rule]));
	} else {
		// A plain list of terms, or a single one, becomes one of two lists.
		const terms = isSeq(at) ? at : textOf(at) === '' ? undefined : [textOf(at)];
		const lists = list === 'terms' ? [...(Array.isArray(terms) ? terms : []), rule] : [rule];
		document.set(section, document.createNode({ ...(terms && { terms }), [list]: lists }));
	}
	return document.toString({ lineWidth: 0 });
}

function unknownName(section: 'watch' | 'mute', name: string): string {
	return section === 'watch'
		? `watch knows the lists authors and terms, not ${name}.`
		: `mute knows the list terms, not ${name}.`;
}

/** The text or number that a rule is; empty for anything else. */
function textOf(node: unknown): string {
	const value: unknown = isScalar(node) ? node.value : undefined;
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function itemsOf(node: unknown): readonly unknown[] {
	if (isSeq(node)) {
		return node.items;
	}
	const isEmpty = node === null || node === undefined || (isScalar(node) && node.value === null);
	return isEmpty ? [] : [node];
}
