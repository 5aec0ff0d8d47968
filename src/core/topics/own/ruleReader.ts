import { TermMatcher, type FieldMatch } from '../../search/ask/fieldMatch';
import type { Excluded, Need, Phrase } from '../../search/ask/needs';
import { findRun, matchWay } from '../../search/ask/wayMatch';
import {
	type SearchDocument,
	type SearchFacts,
	type SearchField,
	searchFields,
} from '../../search/engine';
import { fieldText } from '../../search/fields';
import { toPredicate } from '../../search/query/filters';
import type { Analysis } from '../../search/text/analysis';
import type { Alternative, Rule } from './rule';

/** What the texts of a paper answer a rule: the words that do, for each alternative that they meet. */
export type TextAnswer = ReadonlyMap<Alternative, readonly string[]>;

type Fields = readonly (readonly [SearchField, FieldMatch])[];

/** Only looked into where a rule names them: ids in every spelling, and what changes with no paper. */
const onlyByName: readonly SearchField[] = ['key', 'notes', 'topics', 'tags'];

/** Reads papers for some rules, each paper once for all of them. */
export class RuleReader {
	private readonly matcher: TermMatcher;
	private readonly fields: readonly SearchField[];

	constructor(
		private readonly rules: readonly Rule[],
		private readonly analysis: Analysis,
	) {
		const needs = rules.flatMap(rule => rule.alternatives.flatMap(one => one.needs));
		const phrases = rules.flatMap(rule => rule.alternatives.flatMap(one => one.phrases));
		const excluded = rules.flatMap(rule => rule.excluded);
		this.matcher = new TermMatcher({
			query: { needs, phrases, excluded, filters: [], ids: [] },
			sought: needs.map(need => ({ need, ways: need.ways })),
			corrections: new Map(),
		});
		const named = new Set(
			[...needs, ...phrases, ...excluded.flatMap(one => one.needs)].flatMap(
				({ fields }) => fields ?? [],
			),
		);
		this.fields = searchFields.filter(field => !onlyByName.includes(field) || named.has(field));
	}

	/** What the texts of a paper answer, by rule; only the rules that they answer at all. */
	read(document: SearchDocument): ReadonlyMap<Rule, TextAnswer> {
		const fields = this.fields.flatMap(field => {
			const text = fieldText(document, field);
			const match = text === '' ? undefined : this.matcher.match(text, this.analysis.analyse(text));
			return match === undefined ? [] : [[field, match] as const];
		});
		const answers = new Map<Rule, TextAnswer>();
		for (const rule of this.rules) {
			const met = new Map<Alternative, readonly string[]>();
			for (const alternative of rule.alternatives) {
				const words = wordsOf(alternative, fields);
				if (words) {
					met.set(alternative, words);
				}
			}
			if (met.size > 0 && !rule.excluded.some(one => isThere(one, fields))) {
				answers.set(rule, met);
			}
		}
		return answers;
	}
}

/**
 * Makes of a rule what tells whether a paper is caught whose texts answered it, by its facts.
 *
 * @returns the words that put it there; absent where it is not caught
 */
export function toFactTest({
	alternatives,
	unwanted,
}: Rule): (answer: TextAnswer, facts: SearchFacts) => readonly string[] | undefined {
	const isWanted = toPredicate(unwanted);
	const tests = alternatives.map(one => [one, toPredicate(one.filters)] as const);
	return (answer, facts) => {
		const [met] = tests.find(([one, holds]) => answer.has(one) && holds(facts)) ?? [];
		return met && isWanted(facts) ? answer.get(met) : undefined;
	};
}

/** The words of a paper that meet an alternative, phrases first; absent where they do not. */
function wordsOf({ needs, phrases }: Alternative, fields: Fields): readonly string[] | undefined {
	const runs: string[] = [];
	for (const phrase of phrases) {
		const run = findPhrase(phrase, fields);
		if (run === undefined) {
			return undefined;
		}
		runs.push(run);
	}
	const words: string[] = [];
	for (const need of needs) {
		const word = findWord(need, fields);
		if (word !== undefined && !need.minor) {
			words.push(word);
		} else if (!need.minor) {
			return undefined;
		}
	}
	const all: string[] = [];
	for (const word of [...runs, ...words]) {
		if (!all.some(known => known.toLowerCase().includes(word.toLowerCase()))) {
			all.push(word);
		}
	}
	return all;
}

/** Of a phrase its words must follow each other; other words must be there. */
function isThere({ needs, phrase }: Excluded, fields: Fields): boolean {
	return phrase
		? findPhrase(phrase, fields) !== undefined
		: needs.every(need => findWord(need, fields) !== undefined);
}

function findPhrase({ terms, fields: wanted }: Phrase, fields: Fields): string | undefined {
	for (const [field, match] of fields) {
		const run = isAsked(field, wanted) ? findRun(terms, match) : undefined;
		if (run) {
			return match.text.slice(run.start, run.end);
		}
	}
	return undefined;
}

function findWord({ ways, fields: wanted }: Need, fields: Fields): string | undefined {
	for (const [field, match] of fields) {
		if (match.found.size === 0 || !isAsked(field, wanted)) {
			continue;
		}
		for (const way of ways) {
			const found = matchWay(way, match);
			if (found) {
				return found.word;
			}
		}
	}
	return undefined;
}

function isAsked(field: SearchField, wanted: readonly SearchField[] | undefined): boolean {
	return wanted ? wanted.includes(field) : !onlyByName.includes(field);
}
