import type { Listing } from '../listing';
import type { Source } from '../source';
import { problemsBetween } from './problems';
import { readEntries } from './readEntries';
import { isMainlyBibtex } from './share';

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
	let found = readEntries(text, false);
	if (found.entries.length === 0 && !isBibliography) {
		found = readEntries(text, true);
	}
	const { blocks, entries, problems, length } = found;
	const isOne = isBibliography
		? length + blocks.macros.size + blocks.comments.length > 0
		: isMainlyBibtex(text, blocks.gaps, length, entries);
	if (!isOne) {
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
