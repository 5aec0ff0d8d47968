import { uniteSame } from '../paper/identity';
import type { Identity } from '../paper/uniting';
import { joinLines, type Line } from './cells';
import { readMarked } from './conflicts';
import { identityOf, sortKeyOf } from './lineIdentity';
import { compareText } from './json';
import { formatLine, parseLine } from './line';
import type { MergeTable } from './mergeTable';

/** What is in `library.jsonl` or in a file of `decisions/`: one line for each paper. */
export interface LinesFile {
	readonly table: MergeTable;
	/** One for each paper, in no order that means anything. */
	readonly lines: readonly Line[];
	/** Lines of a later version, as they stand. */
	readonly later: readonly string[];
	/** Lines that cannot be read, as they stand and in their order. */
	readonly unreadable: readonly string[];
	/** What the user should know about the file, in sentences. */
	readonly problems: readonly string[];
	/** Why the file must not be written, in a sentence; absent where it may. */
	readonly refused?: string;
}

/** A file that is not there yet. */
export function emptyFile(table: MergeTable): LinesFile {
	return { table, lines: [], later: [], unreadable: [], problems: [] };
}

/**
 * Reads a file of lines. Lines about one paper, as a merge by `merge=union` or a conflict leaves
 * them, are joined. Nothing is lost: what cannot be read is kept as it is.
 *
 * @param damaged the file held bytes that are no UTF-8, so that writing it would change them
 */
export function readLines(text: string, table: MergeTable, damaged = false): LinesFile {
	const { lines: marked, marked: hasMarkers, brokenAt } = readMarked(text);
	const lines: Line[] = [];
	const later = new Set<string>();
	const unreadable: string[] = [];
	const problems: string[] = [];
	const inConflict = new Map<string, number>();

	for (const { text, number, inConflict: isBetween } of marked) {
		if (text.trim() === '') {
			continue;
		}
		const parsed = parseLine(text, table);
		switch (parsed.type) {
			case 'line':
				lines.push(parsed.line);
				break;
			case 'later':
				if (!later.has(text)) {
					later.add(text);
					problems.push(
						`Line ${number} was written by a later version of Paper Triage (format ${parsed.version}); update to see it. It is kept as it is.`,
					);
				}
				break;
			case 'unreadable':
				if (isBetween && inConflict.has(text)) {
					// Both sides of a conflict have it.
					inConflict.delete(text);
					break;
				}
				if (isBetween) {
					inConflict.set(text, number);
				}
				unreadable.push(text);
				problems.push(`Line ${number} ${parsed.reason}. It is kept as it is.`);
				break;
		}
	}
	const refused = refusal(damaged, hasMarkers ? brokenAt : undefined, [...inConflict.values()][0]);
	return {
		table,
		lines: joinSame(lines, table),
		later: [...later],
		unreadable,
		problems: refused === undefined ? problems : [refused, ...problems],
		...(refused === undefined ? {} : { refused }),
	};
}

/** The text of a file: lines sorted by what they are about, then what is only kept. */
export function formatLines({ table, lines, later, unreadable }: LinesFile): string {
	const sorted = lines
		.map(line => writtenOf(line, table))
		.sort((a, b) => compareText(a.key, b.key) || compareText(a.text, b.text));
	const all = [...sorted.map(({ text }) => text), ...[...later].sort(compareText), ...unreadable];
	return all.map(text => `${text}\n`).join('');
}

/** A line as it is written, and where. */
interface Written {
	readonly table: MergeTable;
	readonly key: string;
	readonly text: string;
}

/** Lines never change, and of a big file each save writes all but one as they were. */
const written = new WeakMap<Line, Written>();

function writtenOf(line: Line, table: MergeTable): Written {
	const known = written.get(line);
	if (known?.table === table) {
		return known;
	}
	const made = { table, key: sortKeyOf(line), text: formatLine(line, table) };
	written.set(line, made);
	return made;
}

/** Lines with those about one paper joined, but for what the user joined: that can be split again. */
export function joinSame(lines: readonly Line[], table: MergeTable): readonly Line[] {
	const groups = new Map<number, Line[]>();
	for (const [index, root] of uniteSame(lines.map(ownIdentity)).entries()) {
		const line = lines[index];
		const group = groups.get(root);
		if (line !== undefined && group !== undefined) {
			group.push(line);
		} else if (line !== undefined) {
			groups.set(root, [line]);
		}
	}
	if (groups.size === lines.length) {
		return lines;
	}
	const joined = [...groups.values()].flatMap(group =>
		group.length > 1 ? [joinLines(group, table)] : group,
	);
	// A line that was joined says more than its parts did, and may now be recognised by others.
	return joinSame(joined, table);
}

function ownIdentity(line: Line): Identity {
	return { ...identityOf(line), sameAs: undefined };
}

function refusal(
	damaged: boolean,
	brokenAt: number | undefined,
	garbageAt: number | undefined,
): string | undefined {
	if (damaged) {
		return 'The file is not UTF-8 text, so nothing is written to it. Save it as UTF-8 first.';
	}
	if (brokenAt !== undefined) {
		return `Git’s conflict markers do not match at line ${brokenAt}, so nothing is written to the file. Resolve the conflict first.`;
	}
	if (garbageAt !== undefined) {
		return `Line ${garbageAt} stands between conflict markers and cannot be read, so nothing is written to the file. Resolve the conflict first.`;
	}
	return undefined;
}
