import type { Excluded, Need, Phrase } from '../../search/ask/needs';
import { readQuery } from '../../search/ask/needs';
import type { Condition } from '../../search/query/filters';
import { readTokens } from '../../search/query/tokens';
import type { Analysis } from '../../search/text/analysis';
import type { Span } from '../../text';

/** What a paper has to have: all of it. */
export interface Alternative {
	readonly needs: readonly Need[];
	readonly phrases: readonly Phrase[];
	readonly filters: readonly Condition[];
}

/**
 * A search query that makes a topic: a set of papers and no ranking. A paper is caught that has
 * all of one alternative, and nothing of what is excluded, which holds for every alternative.
 */
export interface Rule {
	readonly type: 'rule';
	readonly text: string;
	readonly alternatives: readonly Alternative[];
	readonly excluded: readonly Excluded[];
	/** Negated filters. */
	readonly unwanted: readonly Condition[];
}

/** Why a text is no rule, and what of it. */
export interface RuleFault {
	readonly type: 'fault';
	readonly message: string;
	readonly span: Span;
}

/** What is longer is better written as a list of rules. */
const longestRule = 1_000;

/** Other spellings than these mean less than what is typed: `C` for `C++`, words far apart. */
const leastWeight = 0.9;

/**
 * Understands a rule: the words of the search box, with `OR` between alternatives.
 *
 * @example `"tool use" OR title:agent -survey`
 */
export function readRule(text: string, analysis: Analysis): Rule | RuleFault {
	const whole = { start: 0, end: text.length };
	if (text.length > longestRule) {
		return fault('A rule has at most 1,000 characters. Write several, as a list.', whole);
	}
	const alternatives: Alternative[] = [];
	const excluded: Excluded[] = [];
	const unwanted: Condition[] = [];
	for (const span of alternativesIn(text)) {
		// With a space behind it, no word is taken for the beginning of a longer one.
		const query = readQuery(`${text.slice(span.start, span.end)} `, analysis);
		const asksTopics = query.filters.some(
			({ filter }) => filter.kind === 'name' && filter.of === 'topic',
		);
		if (asksTopics) {
			return fault('A rule cannot ask for topics, which are made of rules.', span);
		}
		excluded.push(...query.excluded.map(one => ({ ...one, needs: one.needs.map(asWritten) })));
		unwanted.push(...query.filters.filter(({ not }) => not));
		const filters = query.filters.filter(({ not }) => !not);
		const needs = query.needs
			.map(asWritten)
			.filter(need => need.ways.length > 0 && !query.phrases.some(one => implies(one, need)));
		if (needs.length > 0 || query.phrases.length > 0 || filters.length > 0) {
			alternatives.push({ needs, phrases: query.phrases, filters });
		}
	}
	if (alternatives.length === 0) {
		const message = 'A rule says what papers have, as in the search box: "tool use" -survey.';
		return fault(message, whole);
	}
	return { type: 'rule', text, alternatives, excluded, unwanted };
}

/** Whether a decision, a star or a tag may change what a rule catches. */
export function asksDecisions({ alternatives, unwanted }: Rule): boolean {
	return [...unwanted, ...alternatives.flatMap(({ filters }) => filters)].some(
		({ filter }) =>
			filter.kind === 'status' ||
			(filter.kind === 'mark' && filter.mark === 'star') ||
			(filter.kind === 'name' && filter.of === 'tag'),
	);
}

function alternativesIn(text: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const { span, not, name, quotes } of readTokens(text)) {
		const isPlain = !not && name === undefined && quotes === 'none';
		if (isPlain && text.slice(span.start, span.end) === 'OR') {
			spans.push({ start, end: span.start });
			start = span.end;
		}
	}
	return [...spans, { start, end: text.length }];
}

/** Where a phrase stands, its words do. */
function implies({ terms, fields }: Phrase, need: Need): boolean {
	const words = new Set(terms.map(({ text }) => text));
	return (
		need.fields?.join() === fields?.join() &&
		need.ways.some(way => way.terms.every(({ text }) => words.has(text)))
	);
}

function asWritten(need: Need): Need {
	const isMeant = ({ terms, adjacent, weight }: Need['ways'][number]): boolean =>
		weight >= leastWeight && (adjacent || terms.length === 1);
	return { ...need, ways: need.ways.filter(isMeant) };
}

function fault(message: string, span: Span): RuleFault {
	return { type: 'fault', message, span };
}
