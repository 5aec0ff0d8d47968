import type { SearchDocument, SearchField, SearchReason } from '../engine';
import { fieldText, indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import { type FieldPostings, firstPlaceFrom, hasDocument } from '../index/segment';
import { findSurfaces, type Wanted } from '../text/surfaces';
import type { Forms, FormsOf } from './forms';
import type { Lookup, Sought } from './lookup';

/** The fields by how much a word in them tells, each with its place in the index. */
const tellingFirst = (
	['title', 'key', 'authors', 'organization', 'keywords', 'notes', 'venue', 'abstract'] as const
).map(field => [field, indexedFields.indexOf(field)] as const);

/** To look more words up than this costs more than to read the text for any of them. */
const mostLookedUp = 64;

/**
 * Where each need of a query stands best in a paper, by what the index knows of it: nothing but the
 * fields that have it are read.
 *
 * @returns nothing for a need that only several words together answer
 */
export function explain(
	lookup: Lookup,
	formsOf: FormsOf,
	segment: PaperSegment,
	number: number,
	document: SearchDocument,
): ReadonlyMap<Sought, SearchReason> {
	const reasons = new Map<Sought, SearchReason>();
	const open: { readonly sought: Sought; readonly wanted: Wanted }[] = [];
	const byField = new Map<SearchField, { readonly sought: Sought; readonly wanted: Wanted }[]>();
	for (const sought of lookup.sought) {
		for (const { terms } of sought.ways) {
			const [term] = terms;
			if (terms.length !== 1 || !term) {
				continue;
			}
			const forms = formsOf(term, segment);
			const beginnings = fewBeginnings(forms);
			const found =
				findIn(sought, segment, amongForms(forms, number)) ??
				(beginnings && findIn(sought, segment, amongBeginnings(beginnings, number)));
			if (found) {
				const wanted = { text: segment.segment.dictionary.at(found.word), open: false };
				const known = byField.get(found.field);
				if (known) {
					known.push({ sought, wanted });
				} else {
					byField.set(found.field, [{ sought, wanted }]);
				}
				break;
			}
			if (term.open && !beginnings) {
				open.push({ sought, wanted: { text: term.text, open: true } });
				break;
			}
		}
	}
	for (const [field] of tellingFirst) {
		const known = byField.get(field);
		if (!known && open.length === 0) {
			continue;
		}
		const here = [
			...(known ?? []),
			...open.filter(
				({ sought }) => !reasons.has(sought) && sought.need.fields?.includes(field) !== false,
			),
		];
		if (here.length === 0) {
			continue;
		}
		const surfaces = findSurfaces(
			fieldText(document, field),
			here.map(({ wanted }) => wanted),
		);
		for (const [index, { sought }] of here.entries()) {
			const word = surfaces[index];
			if (word !== undefined && !reasons.has(sought)) {
				reasons.set(sought, { word, field });
			}
		}
	}
	return reasons;
}

/** A word that a document has in a field, by the field's place in the index. */
type FindWord = (postings: FieldPostings, index: number) => number | undefined;

/** The field that tells most among those where a document has one of the words. */
function findIn(
	{ need }: Sought,
	{ segment }: PaperSegment,
	findWord: FindWord,
): { readonly field: SearchField; readonly word: number } | undefined {
	for (const [field, index] of tellingFirst) {
		const postings = need.fields?.includes(field) === false ? undefined : segment.fields[index];
		const word = postings && findWord(postings, index);
		if (word !== undefined) {
			return { field, word };
		}
	}
	return undefined;
}

function amongForms(forms: Forms, document: number): FindWord {
	return (postings, index) =>
		forms.in(index).find(({ place }) => hasDocument(postings, place, document))?.word;
}

/** The words that begin with a term, where they are few enough to be looked up one by one. */
function fewBeginnings({ range }: Forms): Forms['range'] {
	return range && range.end - range.first <= mostLookedUp ? range : undefined;
}

function amongBeginnings({ first, end }: NonNullable<Forms['range']>, document: number): FindWord {
	return postings => {
		let place = firstPlaceFrom(postings, first);
		for (; (postings.terms[place] ?? end) < end; place++) {
			if (hasDocument(postings, place, document)) {
				return postings.terms[place];
			}
		}
		return undefined;
	};
}
