import { findCitations, mayCite } from '../../citations/find';
import type { Span } from '../../text';
import type { Entry, Problem } from '../listing';
import type { Fault, RawEntry } from './rawEntry';
import { isKnownType } from './starts';
import { endOfBraced } from './value';

const sentences: Readonly<Record<Fault, string>> = {
	unclosed: 'This entry is not closed. What could be read of it was used.',
	unbalanced:
		'The braces or quotation marks of this entry do not match. What could be read of it was used.',
	stray: 'Something in this entry is no field and was not used.',
};

/** What is wrong with an entry, in a sentence. */
export function problemOf(raw: RawEntry, isUsed: boolean, isTitled: boolean): Problem | undefined {
	const { fault, span, key, fieldCount } = raw;
	if (!isUsed) {
		const message =
			fieldCount === 0
				? 'This entry has no fields and was not used.'
				: 'This entry has neither a title nor an id nor a key and was not used.';
		return { message, span };
	}
	if (fault !== undefined) {
		return { message: sentences[fault], span };
	}
	const message =
		key === ''
			? 'This entry has no title, so its id stands for it.'
			: `The entry ${key} has no title.`;
	return isTitled ? undefined : { message, span };
}

/** An entry that lost its `@`, or has a backslash in its place. */
const brokenStart =
	/(?:^|[\r\n])[^\S\r\n]{0,40}(?:\\|@\s{0,9})?([A-Za-z]{4,20})[^\S\r\n]{0,9}\{[^\s,{}]{0,100},/g;

/**
 * What stands between entries and was not used though it seems to be meant: entries without their
 * `@`, and words that name papers which no entry names. All else there is comment.
 */
export function problemsBetween(
	text: string,
	gaps: readonly Span[],
	entries: readonly Entry[],
): readonly Problem[] {
	const problems: Problem[] = [];
	const known = new Set(entries.flatMap(({ ids }) => ids));
	for (const gap of gaps) {
		const words = text.slice(gap.start, gap.end);
		if (words.length < 8) {
			continue;
		}
		const broken = [...words.matchAll(brokenStart)].filter(([, type = '']) =>
			isKnownType(type.toLowerCase()),
		);
		broken.forEach((match, i) => {
			const start = gap.start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
			const next = gap.start + (broken[i + 1]?.index ?? words.length);
			const close = endOfBraced(text, text.indexOf('{', start), next);
			const end = close < 0 ? next : close + 1;
			const message = 'This looks like an entry, but does not begin with @, so it was not used.';
			problems.push({ message, span: { start, end: endOfWords(text, start, end) } });
		});
		if (broken.length === 0 && mayCite(words)) {
			problems.push(...namedBetween(words, gap.start, known));
		}
	}
	return problems;
}

function namedBetween(
	words: string,
	offset: number,
	known: ReadonlySet<string>,
): readonly Problem[] {
	return findCitations(words).flatMap(({ ref, span }) =>
		ref.type === 'id' && !known.has(ref.id)
			? [
					{
						message: 'This names a paper outside of all entries and was not used.',
						span: { start: offset + span.start, end: offset + span.end },
					},
				]
			: [],
	);
}

function endOfWords(text: string, start: number, end: number): number {
	let last = end;
	while (last > start + 1 && text.charCodeAt(last - 1) <= 0x20) {
		last--;
	}
	return last;
}
