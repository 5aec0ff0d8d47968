import type { RawEntry } from './rawEntry';
import { resolveValue } from './macros';
import type { Value } from './value';

/** The fields of an entry by name, as texts of TeX. */
export type Fields = ReadonlyMap<string, string>;

/**
 * Gives the fields of an entry by its number, with macros put in, and with what it inherits from
 * the entries that `crossref` and `xdata` name, as BibLaTeX does: the title of a volume is the
 * `booktitle` of what is in it. Of a field given twice the first one counts.
 */
export function fieldReader(
	entries: readonly RawEntry[],
	macros: ReadonlyMap<string, Value>,
): (i: number) => Fields {
	const family: Family = { entries, macros, numbers: numbersOf(entries), known: new Map() };
	return i => inherited(i, family, 0);
}

/** Whether an entry names others from which it inherits. */
export function mayInherit({ fields }: RawEntry): boolean {
	return fields.some(({ name }) => name === 'crossref' || name === 'xdata');
}

function numbersOf(entries: readonly RawEntry[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	entries.forEach(({ key, fields }, i) => {
		const aliases = fields.find(({ name }) => name === 'ids')?.value;
		for (const name of [key, ...splitKeys(typeof aliases === 'string' ? aliases : undefined)]) {
			const folded = name.toLowerCase();
			if (folded !== '' && !numbers.has(folded)) {
				numbers.set(folded, i);
			}
		}
	});
	return numbers;
}

function splitKeys(text: string | undefined): readonly string[] {
	return (text ?? '')
		.split(',')
		.map(key => key.trim())
		.filter(key => key !== '');
}

/** The fields of an entry, with macros put in. */
export function ownFields(
	entry: Pick<RawEntry, 'fields' | 'mark'>,
	macros: ReadonlyMap<string, Value>,
): Map<string, string> {
	const found = new Map<string, string>();
	for (const { name, value } of entry.fields) {
		if (!found.get(name)) {
			const text = typeof value === 'string' ? value : resolveValue(value, macros);
			found.set(name, withoutMark(text, entry.mark));
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
	readonly macros: ReadonlyMap<string, Value>;
	readonly numbers: ReadonlyMap<string, number>;
	/** What was made out already, or is being made out: circles end there. */
	readonly known: Map<number, Fields>;
}

/** How long a way of inheritance may be. */
const deepest = 20;

function inherited(i: number, family: Family, depth: number): Fields {
	const { entries, macros, known, numbers } = family;
	const before = known.get(i);
	if (before) {
		return before;
	}
	const entry = entries[i];
	const own = entry ? ownFields(entry, macros) : new Map<string, string>();
	const parents = splitKeys(own.get('crossref'));
	const data = splitKeys(own.get('xdata'));
	if (parents.length + data.length === 0 || depth > deepest) {
		return own;
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
			const target = isData ? name : nameForChild(name, parent.type, entry?.type ?? '');
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
