import { statusNames } from '../../triage/rowText';
import { findTimes } from './completionTimes';
import { statusWords } from './filterValue';
import { foldName, hasWords } from './foldedName';
import type { CountedName, NameKind, SearchNames } from './names';
import type { QueryName } from './queryNames';

/** A value that a filter may get, and how many papers it leaves. */
export interface Value {
	readonly text: string;
	readonly papers: number;
	/** What people know it as, where that is something else. */
	readonly called?: string;
}

/** What there is of a value so far. */
export interface BegunValue {
	readonly text: string;
	/** A space follows: its last word is complete. */
	readonly isEnded: boolean;
}

/** The values that go on as `begun`, best first; none where it is one of them already. */
export function findValues(
	name: QueryName,
	begun: BegunValue,
	names: SearchNames,
	limit: number,
): readonly Value[] {
	if (name.type === 'field') {
		return name.field === 'authors' ? findNamed(names.of('author'), begun, limit) : [];
	}
	switch (name.filter) {
		case 'topic':
		case 'tag':
		case 'org':
		case 'venue':
		case 'in':
			return findNamed(names.of(name.filter), begun, limit);
		case 'status':
			return findWorded(statusValues(names), begun, limit);
		case 'is':
			return findWorded(
				[...markValues(names, { star: 'starred' }), ...statusValues(names)],
				begun,
				limit,
			);
		case 'has':
			return findWorded(markValues(names, { note: 'note', code: 'code' }), begun, limit);
		case 'year':
		case 'date':
			return findTimes(name.filter, begun.text, names.of('date'), limit);
	}
}

function findNamed(
	counted: readonly CountedName[],
	{ text, isEnded }: BegunValue,
	limit: number,
): readonly Value[] {
	const wanted = foldName(text);
	if (!isEnded && counted.some(({ folded }) => folded.text === wanted.text)) {
		return [];
	}
	const found: Value[] = [];
	for (const { name, folded, papers } of counted) {
		if (found.length >= limit) {
			break;
		}
		if (text === '' || hasWords(folded, wanted, isEnded)) {
			found.push({ text: name, papers });
		}
	}
	return found;
}

interface WordedValue extends Value {
	/** What may be typed for it. */
	readonly words: readonly string[];
}

function findWorded(
	values: readonly WordedValue[],
	{ text }: BegunValue,
	limit: number,
): readonly Value[] {
	const typed = foldName(text).text;
	const folded = values.map(value => ({
		...value,
		words: value.words.map(word => foldName(word).text),
	}));
	if ((typed === '' && text !== '') || folded.some(({ words }) => words.includes(typed))) {
		return [];
	}
	return folded
		.filter(({ words }) => words.some(word => word.startsWith(typed)))
		.sort((a, b) => b.papers - a.papers)
		.slice(0, limit);
}

function statusValues(names: SearchNames): readonly WordedValue[] {
	return statusWords.map(([status, words]) => {
		const called = statusNames[status];
		const papers = papersOf(names, 'status', status);
		const isSame = called.toLowerCase() === status;
		return { text: status, papers, words, ...(!isSame && { called }) };
	});
}

/** Marks, each with the word for it. */
function markValues(
	names: SearchNames,
	words: Readonly<Record<string, string>>,
): readonly WordedValue[] {
	return Object.entries(words).map(([mark, word]) => ({
		text: word,
		papers: papersOf(names, 'mark', mark),
		words: [word],
	}));
}

function papersOf(names: SearchNames, kind: NameKind, wanted: string): number {
	return names.of(kind).find(({ name }) => name === wanted)?.papers ?? 0;
}
