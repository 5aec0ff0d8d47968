import { type Status, statuses } from '../../paper/paper';
import { statusNames } from '../../triage/rowText';
import { isDateBeginning, parseDateRange } from './dateRange';
import type { Filter, MarkFilter } from './filters';
import { foldName } from './foldedName';
import type { FilterName } from './queryNames';

/** What stands behind the colon of a filter. */
export interface FilterValue {
	readonly text: string;
	/** It stands between quotation marks. */
	readonly quoted: boolean;
	/** It ends where the typed text ends: more may follow. */
	readonly open: boolean;
}

/** Words for each status: its name in files, what people read, and what they may call it. */
export const statusWords: readonly (readonly [Status, readonly string[]])[] = statuses.map(
	status => [
		status,
		[status, statusNames[status], ...(status === 'inbox' ? ['undecided', 'new'] : [])],
	],
);

const markWords: Readonly<
	Record<'is' | 'has', readonly (readonly [MarkFilter['mark'], string])[]>
> = {
	is: [['star', 'starred']],
	has: [
		['note', 'notes'],
		['code', 'code'],
	],
};

/**
 * The filter that a value makes: `unfinished` where the user has to type more of it first, nothing
 * where it makes none.
 */
export function parseFilter(
	name: FilterName,
	value: FilterValue,
): Filter | 'unfinished' | undefined {
	switch (name) {
		case 'topic':
		case 'tag':
		case 'org':
		case 'venue':
		case 'in': {
			const { text, quoted, open } = value;
			return foldName(text).text === ''
				? undefined
				: { kind: 'name', of: name, value: text, whole: quoted && !open };
		}
		case 'year':
		case 'date':
			return parseDate(name, value);
		case 'status':
			return parseStatus(value);
		case 'is':
			return parseStatus(value) ?? parseMark('is', value);
		case 'has':
			return parseMark('has', value);
	}
}

/** While typing, what there is of a date counts as far as it makes sense: `2024..20` is `2024..`. */
function parseDate(
	of: 'year' | 'date',
	{ text, open }: FilterValue,
): ReturnType<typeof parseFilter> {
	const shortest = open && isDateBeginning(text) ? 1 : text.length;
	for (let length = text.length; length >= shortest; length--) {
		const range = parseDateRange(text.slice(0, length));
		if (range) {
			return { kind: 'date', of, range };
		}
	}
	return open && isDateBeginning(text) ? 'unfinished' : undefined;
}

function parseStatus({ text, open }: FilterValue): Filter | undefined {
	const typed = foldName(text).text;
	const find = (fits: (word: string) => boolean) =>
		statusWords.flatMap(([status, words]) =>
			words.some(word => fits(foldName(word).text)) ? [status] : [],
		);
	const named = find(word => word === typed);
	const begun = named.length === 0 && open && typed !== '' ? find(startsWith(typed)) : named;
	return begun.length === 0 ? undefined : { kind: 'status', statuses: begun };
}

function parseMark(name: 'is' | 'has', { text, open }: FilterValue): Filter | undefined {
	const typed = foldName(text).text;
	const [mark] =
		markWords[name].find(([short, long]) =>
			open && typed !== '' ? long.startsWith(typed) : typed === long || typed === short,
		) ?? [];
	return mark === undefined ? undefined : { kind: 'mark', mark };
}

function startsWith(typed: string): (word: string) => boolean {
	return word => word.startsWith(typed);
}
