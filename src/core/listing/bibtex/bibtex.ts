import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { type Blocks, findBlocks } from './blocks';
import { toEntry } from './entry';
import { fieldsOf } from './inherit';
import { problemOf, problemsBetween } from './problems';
import { isMainlyBibtex } from './share';
import { readGroups } from './triage';

/** Entries that hold fields for others, or name several as one; they are no papers. */
const noPapers = new Set(['xdata', 'set']);

/**
 * Reads a BibTeX or BibLaTeX text: entries with what they inherit, in any of the ways in which
 * people and programs write them. An entry that is damaged costs a problem and nothing else, and
 * is used as far as it can be read.
 *
 * ```bibtex
 * @inproceedings{earl2025,
 *   title     = {{EARL}: Rewards from Evidence},
 *   author    = {Lovelace, Ada and Babbage, Charles and others},
 *   booktitle = icml # { 2025},
 *   eprint    = {2602.03647}, archivePrefix = {arXiv}, primaryClass = {cs.CL},
 * }
 * ```
 *
 * The grammar is that of BibTeX (Patashnik, "BibTeXing", 1988, and `btxdoc`), the fields also those
 * of BibLaTeX (manual of version 3.20, section 2) and of JabRef.
 */
export function parseBibtex({ text, name }: Source): Listing | undefined {
	const isBibliography = isCalledBibtex(name);
	let blocks = findBlocks(text);
	if (blocks.entries.length === 0 && !isBibliography) {
		blocks = findBlocks(text, true);
	}
	const { entries, problems } = readEntries(blocks);
	if (!isBibliography && !isMainlyBibtex(text, blocks, entries)) {
		return undefined;
	}
	if (isBibliography && !hasBlocks(blocks)) {
		return undefined;
	}
	problems.push(...problemsBetween(text, blocks.gaps, entries));
	problems.sort((a, b) => a.span.start - b.span.start);
	return { form: 'bibtex', entries, problems };
}

/** Whether a file's name says that it is a bibliography. */
export function isCalledBibtex(name: string): boolean {
	return /\.(?:bib|bibtex|biblatex)$/i.test(name);
}

function hasBlocks({ entries, macros, comments }: Blocks): boolean {
	return entries.length + macros.size + comments.length > 0;
}

function readEntries(blocks: Blocks): { entries: Entry[]; problems: Problem[] } {
	const groups = readGroups(blocks.comments);
	const fields = fieldsOf(blocks.entries, blocks.macros);
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	blocks.entries.forEach((raw, i) => {
		if (noPapers.has(raw.type)) {
			return;
		}
		const found = toEntry(raw, fields[i] ?? new Map<string, string>(), groups.get(raw.key));
		if (found) {
			entries.push(found.entry);
		}
		const problem = problemOf(raw, found !== undefined, found?.isTitled ?? false);
		if (problem) {
			problems.push(problem);
		}
	});
	return { entries, problems };
}
