import { plural } from '../../triage/rowText';
import type { Completion } from '../engine';
import { findValues } from './completionValues';
import type { SearchNames } from './names';
import { findQueryName, queryNames } from './queryNames';
import { anyQuote, readTokens, type Token } from './tokens';

/** Longer texts are pasted, and nobody is finishing a word of them. */
const longestCompleted = 1_000;

const namedInPart = /^[a-z]{2,}$/i;

/**
 * How the word at the end of `typed` may go on as the name of a filter or a value of it, the ones
 * of most papers first and times from the newest. None where it is a plain word or complete.
 *
 * @example `graph topic:se` may become `graph topic:"Search agents"`
 */
export function findCompletions(
	typed: string,
	names: SearchNames,
	limit: number,
): readonly Completion[] {
	const token = typed.length > longestCompleted ? undefined : readTokens(typed).at(-1);
	const isAtEnd = token?.quotes === 'unclosed' || token?.span.end === typed.length;
	if (!token || !isAtEnd || token.quotes === 'closed' || limit < 1) {
		return [];
	}
	const found =
		token.name === undefined ? findNames(token, typed) : toValues(token, typed, names, limit);
	const before = typed.slice(0, token.span.start);
	return found.slice(0, limit).map(({ word, about }) => {
		const label = token.not ? `-${word}` : word;
		return { query: before + label, label, about };
	});
}

interface Continuation {
	readonly word: string;
	readonly about: string;
}

function findNames({ value, quotes }: Token, typed: string): readonly Continuation[] {
	const begun = typed.slice(value.start, value.end).toLowerCase();
	if (quotes !== 'none' || !namedInPart.test(begun)) {
		return [];
	}
	return queryNames.flatMap(({ spellings, about }) => {
		const spelling = spellings.find(one => one.startsWith(begun));
		return spelling === undefined ? [] : [{ word: `${spelling}:`, about }];
	});
}

function toValues(
	token: Token,
	typed: string,
	names: SearchNames,
	limit: number,
): readonly Continuation[] {
	const { name = '', value } = token;
	const known = findQueryName(name);
	if (!known) {
		return [];
	}
	const isEnded = value.end < typed.length;
	const begun = { text: typed.slice(value.start, value.end), isEnded };
	return findValues(known, begun, names, limit).map(({ text, called, papers }) => ({
		word: `${name}:${quoteIfNeeded(text)}`,
		about: (called === undefined ? '' : `${called}, `) + plural(papers, 'paper'),
	}));
}

function quoteIfNeeded(value: string): string {
	if (!/\s/.test(value) && !anyQuote.test(value)) {
		return value;
	}
	const inside = [...value].map(character => (anyQuote.test(character) ? ' ' : character)).join('');
	return `"${inside.replace(/\s+/g, ' ').trim()}"`;
}
