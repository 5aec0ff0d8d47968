import type { Entry, Problem } from '../listing';
import { type Blocks, findBlocks } from './blocks';
import { toEntry } from './entry';
import { fieldReader, type Fields, mayInherit, ownFields } from './inherit';
import { problemOf } from './problems';
import type { RawEntry } from './rawEntry';
import { readGroups } from './triage';

/** What a text holds. */
export interface FoundEntries {
	readonly blocks: Blocks;
	readonly entries: readonly Entry[];
	/** One for each entry that is damaged. */
	readonly problems: Problem[];
	/** How much of the text the entries take. */
	readonly length: number;
}

/**
 * The papers of a text. Most entries say all that they are and are read where they stand, so that
 * little has to be kept of a large file. Those with macros wait for its end; where some inherit, or
 * JabRef's groups name their members, all do.
 */
export function readEntries(text: string, readsCommented: boolean): FoundEntries {
	const papers: (Entry | undefined)[] = [];
	const waiting: { readonly raw: RawEntry; readonly place: number }[] = [];
	const problems: Problem[] = [];
	let length = 0;
	let inherits = false;
	const visit = (raw: RawEntry): void => {
		length += raw.span.end - raw.span.start;
		inherits ||= mayInherit(raw);
		const place = papers.push(undefined) - 1;
		if (raw.fields.some(({ value }) => typeof value !== 'string')) {
			waiting.push({ raw, place });
		} else if (!inherits) {
			papers[place] = read(raw, ownFields(raw, noMacros), problems);
		}
	};
	const blocks = findBlocks(text, visit, readsCommented);
	const groups = readGroups(blocks.comments);
	if (inherits || groups.size > 0) {
		const raws: RawEntry[] = [];
		findBlocks(text, raw => raws.push(raw), readsCommented);
		const fieldsOf = fieldReader(raws, blocks.macros);
		problems.length = 0;
		raws.forEach((raw, i) => {
			papers[i] = read(raw, fieldsOf(i), problems, groups.get(raw.key));
		});
	} else {
		for (const { raw, place } of waiting) {
			papers[place] = read(raw, ownFields(raw, blocks.macros), problems);
		}
	}
	return { blocks, length, problems, entries: papers.filter(paper => paper !== undefined) };
}

const noMacros: Blocks['macros'] = new Map();

/** Entries that hold fields for others, or name several as one; they are no papers. */
const noPapers = new Set(['xdata', 'set']);

function read(
	raw: RawEntry,
	fields: Fields,
	problems: Problem[],
	groups?: readonly string[],
): Entry | undefined {
	if (noPapers.has(raw.type)) {
		return undefined;
	}
	const found = toEntry(raw, fields, groups);
	const problem = problemOf(raw, found !== undefined, found?.isTitled ?? false);
	if (problem) {
		problems.push(problem);
	}
	return found?.entry;
}
