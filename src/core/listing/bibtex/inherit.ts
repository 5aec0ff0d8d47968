import type { RawEntry } from './rawEntry';
import { resolveValue } from './macros';
import type { Value } from './value';

/** The fields of an entry by name, as texts of TeX. */
export type Fields = ReadonlyMap<string, string>;

/**
 * The fields of all entries, with macros put in, and with what they inherit from the entries that
 * `crossref` and `xdata` name, as BibLaTeX does: the title of a volume is the `booktitle` of what
 * is in it. Of a field given twice the first one counts.
 */
export function fieldsOf(
	entries: readonly RawEntry[],
	macros: ReadonlyMap<string, Value>,
): readonly Fields[] {
	const own = entries.map(entry => ownFields(entry, macros));
	if (!own.some(fields => fields.has('crossref') || fields.has('xdata'))) {
		return own;
	}
	const numbers = new Map<string, number>();
	entries.forEach(({ key }, i) => {
		const aliases = splitKeys(own[i]?.get('ids'));
		for (const name of [key, ...aliases]) {
			const folded = name.toLowerCase();
			if (folded !== '' && !numbers.has(folded)) {
				numbers.set(folded, i);
			}
		}
	});
	const family: Family = { entries, own, numbers, known: new Map() };
	return own.map((_, i) => inherited(i, family, 0));
}

function splitKeys(text: string | undefined): readonly string[] {
	return (text ?? '')
		.split(',')
		.map(key => key.trim())
		.filter(key => key !== '');
}

function ownFields(
	{ fields, mark }: RawEntry,
	macros: ReadonlyMap<string, Value>,
): Map<string, string> {
	const found = new Map<string, string>();
	for (const { name, value } of fields) {
		const text = withoutMark(resolveValue(value, macros), mark);
		if (!found.get(name)) {
			found.set(name, text);
		}
	}
	return found;
}

/** A value of several lines, each of which begins as a comment of code does. */
function withoutMark(text: string, mark: string): string {
	if (mark === '' || !text.includes('\n')) {
		return text;
	}
	return text
		.split('\n')
		.map((line, i) => {
			const rest = line.trimStart();
			return i > 0 && rest.startsWith(mark) ? rest.slice(mark.length) : line;
		})
		.join('\n');
}

interface Family {
	readonly entries: readonly RawEntry[];
	readonly own: readonly Fields[];
	readonly numbers: ReadonlyMap<string, number>;
	/** What was made out already, or is being made out: circles end there. */
	readonly known: Map<number, Fields>;
}

/** How long a way of inheritance may be. */
const deepest = 20;

function inherited(i: number, family: Family, depth: number): Fields {
	const { entries, known, numbers } = family;
	const own = family.own[i] ?? new Map<string, string>();
	const parents = splitKeys(own.get('crossref'));
	const data = splitKeys(own.get('xdata'));
	if (parents.length + data.length === 0 || depth > deepest) {
		return own;
	}
	const before = known.get(i);
	if (before) {
		return before;
	}
	const fields = new Map(own);
	known.set(i, own);
	for (const key of [...data, ...parents]) {
		const from = numbers.get(key.toLowerCase());
		const parent = from === undefined ? undefined : entries[from];
		if (from === undefined || !parent || from === i) {
			continue;
		}
		for (const [name, text] of inherited(from, family, depth + 1)) {
			const isData = parent.type === 'xdata';
			const target = isData ? name : nameForChild(name, parent.type, entries[i]?.type ?? '');
			if (target !== undefined && !fields.get(target)) {
				fields.set(target, text);
			}
		}
	}
	known.set(i, fields);
	return fields;
}

/** What names the parent itself, and what its users decided about it. */
const notInherited = new Set(
	(
		'ids crossref xref xdata entryset entrysubtype execute label options presort related relatedtype ' +
		'relatedoptions relatedstring shorthand shorthandintro sortkey doi url urldate eprint eprinttype ' +
		'archiveprefix primaryclass eprintclass pmid arxivid biburl isbn pages abstract keywords ' +
		'note annote annotation file pdf groups readstatus ranking priority timestamp'
	).split(' '),
);

const inVolume = new Set(
	'inproceedings incollection inbook inreference conference bookinbook suppbook suppcollection'.split(
		' ',
	),
);

/** What a field of the parent is called in the child, if it is inherited. */
function nameForChild(name: string, parent: string, child: string): string | undefined {
	if (notInherited.has(name) || (name === 'author' && !parent.endsWith('book'))) {
		return undefined;
	}
	if (name !== 'title' && name !== 'subtitle' && name !== 'titleaddon') {
		return name;
	}
	if (parent === 'periodical') {
		return name.replace('title', 'journaltitle');
	}
	if (parent.startsWith('mv')) {
		return name.replace('title', 'maintitle');
	}
	return inVolume.has(child) ? name.replace('title', 'booktitle') : name;
}
