import type { Span } from '../../text';
import type { Entry, Listing, ListingForm, Problem } from '../listing';
import type { Fields } from './fields';
import { readTagged, type TagSyntax } from './taggedLines';

/** A problem that all forms of references have in common. */
export function withoutTitle(span: Span): Problem {
	return { message: 'This entry has neither a title nor an id, so it names no paper.', span };
}

/** How the records of a form with tagged lines become entries. */
export interface RecordForm {
	readonly form: ListingForm;
	readonly syntax: TagSyntax;
	/** `undefined` where a record names no paper. */
	readonly toEntry: (fields: Fields, span: Span) => Entry | undefined;
	/** Why a record that names no paper is to be shown; `undefined` where it is known furniture. */
	readonly problemOf?: (fields: Fields, span: Span) => Problem | undefined;
}

/** Reads a listing of tagged lines. @returns `undefined` where no entry is found */
export function readTaggedListing(
	text: string,
	{ form, syntax, toEntry, problemOf = (_, span) => withoutTitle(span) }: RecordForm,
): Listing | undefined {
	const entries: Entry[] = [];
	const nameless: Problem[] = [];
	const strays = readTagged(text, syntax, (fields, span) => {
		const entry = toEntry(fields, span);
		if (entry) {
			entries.push(entry);
			return;
		}
		const problem = problemOf(fields, span);
		if (problem) {
			nameless.push(problem);
		}
	});
	const problems = [...nameless, ...strays].sort((a, b) => a.span.start - b.span.start);
	return entries.length === 0 ? undefined : { form, entries, problems };
}
