import { parsePublicId, type PublicId } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import { dateOfParts } from '../dates';
import { cleanLine } from '../text/clean';

/** What the BibTeX entry tells that a list gives beside a paper. */
export interface BibtexFacts {
	readonly venue: string | undefined;
	readonly date: PaperDate | undefined;
	readonly ids: readonly (PublicId | undefined)[];
}

const field =
	/[,\n][ \t]*(booktitle|journal|year|month|doi)[ \t]*=[ \t]*(?:\{((?:[^{}\n]|\{[^{}\n]*\})*)\}|"([^"\n]*)"|(\w+))/gi;

/** Reads the few fields of one BibTeX entry that a list does not tell by itself. */
export function bibtexFacts(text: string | undefined): BibtexFacts | undefined {
	if (!text?.includes('@')) {
		return undefined;
	}
	const fields = new Map<string, string>();
	for (const [, name = '', braced, quoted, bare] of text.slice(0, 20_000).matchAll(field)) {
		fields.set(name.toLowerCase(), cleanLine(braced ?? quoted ?? bare ?? '', { tex: true }));
	}
	const doi = fields.get('doi');
	return {
		venue: fields.get('booktitle') || fields.get('journal') || undefined,
		date: dateOfParts(fields.get('year'), fields.get('month')),
		ids: [doi === undefined ? undefined : (parsePublicId(doi) ?? parsePublicId(`doi:${doi}`))],
	};
}
