import { findCitations } from '../../citations/find';
import type { Span } from '../../text';
import type { Entry } from '../listing';

/** How much of a text has to be BibTeX, whatever stands around it. */
const enough = 1 / 3;

/** So many lines of a list or table with addresses make a list of papers. */
const listLines = 3;

/**
 * Whether a text that is not called a bibliography is one: a third of it consists of entries, or
 * what stands around them (a README, a program) names no other paper and lists no addresses. So
 * the README of a method gives that method's paper, and a list of papers that asks to be cited is
 * left to those who read lists.
 *
 * @param inEntries how much of the text entries take
 */
export function isMainlyBibtex(
	text: string,
	gaps: readonly Span[],
	inEntries: number,
	papers: readonly Entry[],
): boolean {
	if (papers.length === 0) {
		return false;
	}
	const outside = gaps.reduce((sum, gap) => sum + lengthOfWords(text, gap), 0);
	if (inEntries >= enough * (inEntries + outside)) {
		return true;
	}
	const known = new Set(papers.flatMap(({ ids }) => ids));
	return gaps.every(({ start, end }) => {
		const words = text.slice(start, end);
		const isList = (words.match(listLine) ?? []).length >= listLines;
		return (
			!isList && findCitations(words).every(({ ref }) => ref.type === 'key' || known.has(ref.id))
		);
	});
}

const listLine = /^[^\S\n]{0,20}(?:[-*+]|\d{1,4}\.|\|)[^\n]{0,400}https?:\/\//gm;

function lengthOfWords(text: string, { start, end }: Span): number {
	let length = 0;
	for (let i = start; i < end; i++) {
		length += text.charCodeAt(i) > 0x20 ? 1 : 0;
	}
	return length;
}
