import { assertNever } from '../../text';
import type { Status } from '../../paper/paper';
import type { SearchFacts } from '../engine';
import { type DateRange, isInRange } from './dateRange';
import { foldName, hasWords } from './foldedName';

/** What a paper's facts are asked for. */
export type Filter = NameFilter | StatusFilter | DateFilter | MarkFilter;

/** A name that the paper has to have: `topic:search`, `in:2026-04-22`. */
export interface NameFilter {
	readonly kind: 'name';
	readonly of: 'topic' | 'tag' | 'org' | 'venue' | 'in';
	/** Words of the name, as typed. */
	readonly value: string;
	/** The last word is whole: it was typed between quotation marks. */
	readonly whole: boolean;
}

/** What was decided: any of these, as `status:re` may become `reading` and `read`. */
export interface StatusFilter {
	readonly kind: 'status';
	readonly statuses: readonly Status[];
}

/** When it appeared: `year:2024..`, `date:>2025-06`. */
export interface DateFilter {
	readonly kind: 'date';
	readonly of: 'year' | 'date';
	readonly range: DateRange;
}

/** What it has or not: `is:starred`, `has:note`, `has:code`. */
export interface MarkFilter {
	readonly kind: 'mark';
	readonly mark: 'star' | 'note' | 'code';
}

/** A filter, and whether it must not hold. */
export interface Condition {
	readonly filter: Filter;
	readonly not: boolean;
}

/** Whether a paper passes all filters. To ask for many papers, see `toPredicate`. */
export function matchesFilters(conditions: readonly Condition[], facts: SearchFacts): boolean {
	return toPredicate(conditions)(facts);
}

type Test = (facts: SearchFacts) => boolean;

/**
 * What tells whether a paper passes all filters; made once for a query, quick for each paper.
 *
 * Of what a paper has one, several filters leave a choice: with `status:kept status:read`, either
 * will do, likewise with `year:` `date:` `org:` `venue:` and, as one listing is looked at, `in:`.
 * Of what it has many, it must have all: `topic:` `tag:` `has:` `is:starred`. Times that are open to
 * one side narrow each other instead: `date:>2025-01 date:<2025-06`. None of the negated may hold.
 */
export function toPredicate(conditions: readonly Condition[]): Test {
	const choices = new Map<string | Condition, Test[]>();
	const cheapestFirst = [...conditions].sort((a, b) => cost[a.filter.kind] - cost[b.filter.kind]);
	for (const condition of cheapestFirst) {
		const { filter, not } = condition;
		const test = toTest(filter);
		const choice = (not ? undefined : choiceOf(filter)) ?? condition;
		const tests = choices.get(choice) ?? [];
		choices.set(choice, [...tests, not ? facts => !test(facts) : test]);
	}
	return allOf([...choices.values()].map(anyOf));
}

/** How long a kind of filter takes for a paper, compared to the others. */
const cost: Readonly<Record<Filter['kind'], number>> = { mark: 0, status: 0, date: 1, name: 2 };

// Loops, as this is asked for every paper: `every` and `some` take longer.
function allOf(tests: readonly Test[]): Test {
	const [only] = tests;
	if (only !== undefined && tests.length === 1) {
		return only;
	}
	return facts => {
		for (const test of tests) {
			if (!test(facts)) {
				return false;
			}
		}
		return true;
	};
}

function anyOf(tests: readonly Test[]): Test {
	const [only] = tests;
	if (only !== undefined && tests.length === 1) {
		return only;
	}
	return facts => {
		for (const test of tests) {
			if (test(facts)) {
				return true;
			}
		}
		return false;
	};
}

/** Filters with the same choice leave it to the paper which of them holds. */
function choiceOf(filter: Filter): string | undefined {
	switch (filter.kind) {
		case 'status':
			return 'status';
		case 'date':
			return filter.range.from === undefined || filter.range.to === undefined
				? undefined
				: filter.of;
		case 'name':
			return filter.of === 'topic' || filter.of === 'tag' ? undefined : filter.of;
		case 'mark':
			return undefined;
	}
}

function toTest(filter: Filter): Test {
	switch (filter.kind) {
		case 'name':
			return toNameTest(filter);
		case 'status':
			return ({ status }) => filter.statuses.includes(status);
		case 'date': {
			const holds = remembered(date => isInRange(date, filter.range));
			return ({ date }) => holds(date);
		}
		case 'mark':
			return toMarkTest(filter.mark);
		default:
			return assertNever(filter);
	}
}

function toNameTest({ of, value, whole }: NameFilter): Test {
	const wanted = foldName(value);
	const holds = remembered(name => hasWords(foldName(name), wanted, whole));
	switch (of) {
		case 'topic':
			return ({ topics }) => topics.some(holds);
		case 'tag':
			return ({ tags }) => tags.some(holds);
		case 'org':
			return ({ organization }) => holds(organization);
		case 'venue':
			return ({ venue }) => holds(venue);
		case 'in': {
			// Folders are only looked at where one is named.
			const isIn = value.includes('/')
				? holds
				: remembered(path => hasWords(foldName(fileNameOf(path)), wanted, whole));
			return ({ listings }) => listings.some(isIn);
		}
	}
}

function toMarkTest(mark: MarkFilter['mark']): Test {
	switch (mark) {
		case 'star':
			return ({ star }) => star;
		case 'note':
			return ({ hasNote }) => hasNote;
		case 'code':
			return ({ hasCode }) => hasCode;
	}
}

/** The file name of a path with `/`. */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Many papers share a name or a date. */
function remembered(holds: (text: string) => boolean): (text: string) => boolean {
	const answers = new Map<string, boolean>();
	return text => {
		const known = answers.get(text);
		if (known !== undefined) {
			return known;
		}
		const answer = holds(text);
		answers.set(text, answer);
		return answer;
	};
}
