import { hasDocument } from '../index/segment';
import type { Found } from './bestFound';
import type { IndexPart } from './indexPart';
import { internals, type MatchData } from './lunrInternals';
import type { ScoredTerms } from './scoredTerms';

/** From this many postings a document on, each is searched for and not met in passing. */
const searched = 64;

/** What is known of a term in a field besides that it stands there. */
const nothingMore = Object.freeze(Object.create(null) as object);

/**
 * What matched in each of the documents that were found, in their order.
 *
 * @param wanted zeros, one for each document of a segment; zeros again when it is done
 */
export function toMatchData(
	found: readonly Found[],
	parts: readonly IndexPart[],
	fields: readonly string[],
	terms: ScoredTerms | undefined,
	wanted: Uint8Array,
): readonly MatchData[] {
	const data = found.map(() => new internals.MatchData());
	for (let part = 0; terms && part < parts.length; part++) {
		const ofDocument = new Map<number, MatchData>();
		for (let index = 0; index < found.length; index++) {
			const each = found[index];
			const own = data[index];
			if (each && own && each.part === part) {
				ofDocument.set(each.document, own);
			}
		}
		addTerms(part, ofDocument, parts, fields, terms, wanted);
	}
	return data;
}

function addTerms(
	part: number,
	ofDocument: ReadonlyMap<number, MatchData>,
	parts: readonly IndexPart[],
	fields: readonly string[],
	scored: ScoredTerms,
	wanted: Uint8Array,
): void {
	const segment = parts[part]?.segment;
	const terms = scored.parts[part];
	if (!segment || !terms || ofDocument.size === 0) {
		return;
	}
	const documents = [...ofDocument.keys()];
	for (const document of documents) {
		wanted[document] = 1;
	}
	// Of a long list most terms stand in none of the documents: their texts are not made.
	const texts: string[] = [];
	const add = (document: number, index: number, field: number) => {
		const text = (texts[index] ??= segment.dictionary.at(terms.numbers[index] ?? 0));
		ofDocument.get(document)?.add(text, fields[field] ?? '', nothingMore);
	};
	for (let field = 0; field < fields.length; field++) {
		const postings = segment.fields[field];
		const places = terms.places[field];
		const factors = scored.factors[field];
		for (let index = 0; postings && places && factors && index < places.length; index++) {
			const place = places[index] ?? -1;
			if (place < 0 || Number.isNaN(factors[terms.groups[index] ?? 0])) {
				continue;
			}
			const from = postings.starts[place] ?? 0;
			const to = postings.starts[place + 1] ?? 0;
			if (to - from > searched * documents.length) {
				for (const document of documents) {
					if (hasDocument(postings, place, document)) {
						add(document, index, field);
					}
				}
				continue;
			}
			for (let posting = from; posting < to; posting++) {
				const document = postings.documents[posting] ?? 0;
				if (wanted[document] === 1) {
					add(document, index, field);
				}
			}
		}
	}
	for (const document of documents) {
		wanted[document] = 0;
	}
}
