import type { PublicId } from '../paper/ids';
import { foldKey } from '../paper/key';
import type { Corrections } from '../paper/join';
import type { PaperFacts } from '../paper/paper';
import type { PaperRef } from '../paper/reference';
import { parsePublicId } from '../paper/ids';
import { type Cells, cellsOf, joinLines, type Line } from './cells';
import { fromCsl, textAt, textsAt } from './csl';
import { correctableFacts } from './edit';
import { isObject, own } from './json';
import { libraryTable } from './mergeTable';

/** A line of `library.jsonl`, read: what is known of a paper that matters here. */
export interface LibraryRecord {
	/** Pinned keys, the one to write first. */
	readonly keys: readonly string[];
	/** What sources told, with the ids the user gave it. */
	readonly facts: PaperFacts;
	/** Ids the user took away, whoever claims them. */
	readonly goneIds: readonly PublicId[];
	readonly tags: readonly string[];
	readonly corrections: Corrections;
	readonly sameAs: readonly PaperRef[];
	readonly notSameAs: readonly PaperRef[];
	readonly removed: boolean;
}

/** Reads the lines about one paper: mostly one, more where only a listing shows that they are. */
export function readRecord(lines: readonly [Line, ...Line[]]): LibraryRecord {
	const line = joinLines(lines, libraryTable);
	return {
		keys: eachOnce(textsAt(line, 'keys')),
		facts: fromCsl(line),
		goneIds: goneIdsOf(cellsOf(line, libraryTable)),
		tags: textsAt(line, 'tags'),
		corrections: correctionsOf(line),
		sameAs: textsAt(line, 'sameAs'),
		notSameAs: textsAt(line, 'notSameAs'),
		removed: own(line, 'removed') === true,
	};
}

function correctionsOf(line: Line): Corrections {
	const fields = own(line, 'fields');
	const entries = correctableFacts.map(name => {
		const text = isObject(fields) ? textAt(fields, name) : undefined;
		return [name, text] as const;
	});
	return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}

/** Ids that were taken away from the paper of a line. */
export function goneIdsOf(cells: Cells): readonly PublicId[] {
	const gone = [...cells].filter(([path, cell]) => cell.gone && path.startsWith('ids/'));
	const ids = gone.map(([path]) => parsePublicId(path.slice('ids/'.length)));
	return ids.filter(id => id !== undefined);
}

/** The same key in two spellings is one. */
function eachOnce(keys: readonly string[]): readonly string[] {
	const first = new Map([...keys].reverse().map(key => [foldKey(key), key]));
	return keys.filter(key => first.get(foldKey(key)) === key);
}
