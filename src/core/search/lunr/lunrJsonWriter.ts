import lunr from 'lunr';
import { countAt } from '../index/segment';
import type { IndexPart } from './indexPart';
import type { LunrJson } from './lunrJson';
import type { IndexSettings } from './packedIndex';
import { type ScoredTerms, toScoredTerms } from './scoredTerms';
import { type FieldScale, toThousandths } from './weight';

/** An index as lunr writes it, so that `lunr.Index.load` reads it. */
export function toLunrJson(
	{ fields, parts, pipeline }: IndexSettings,
	scales: readonly FieldScale[],
): LunrJson {
	const names = fields.map(field => field.name);
	const size = parts.reduce((sum, part) => sum + part.segment.size, 0);
	const everything = {
		fields: names.map((_, field) => field),
		boost: 1,
		numbers: parts.map(part => toRange(part.segment.dictionary.size)),
	};
	const terms = toScoredTerms([everything], parts, names.length, size);
	// Lunr wants the numbers of terms to ascend in a vector, and its terms sorted.
	const ranks = new Uint32Array(terms.order.length);
	terms.order.forEach((slot, rank) => (ranks[slot] = rank));
	const invertedIndex: [string, Record<string, Record<string, object>>][] = [];
	const fieldVectors: [string, number[]][] = [];
	parts.forEach((part, number) => {
		const vectors = part.references.map(() => names.map((): number[] => []));
		eachPosting(part, terms, number, scales, (term, field, document, weight) => {
			const rank = ranks[terms.parts[number]?.slots[term] ?? 0] ?? 0;
			vectors[document]?.[field]?.push(rank, weight);
			const posting = (invertedIndex[rank] ??= [
				part.segment.dictionary.at(term),
				toPosting(names, rank),
			])[1];
			const documents = posting[names[field] ?? ''];
			if (documents) {
				documents[part.references[document] ?? ''] = {};
			}
		});
		part.references.forEach((reference, document) => {
			names.forEach((name, field) => {
				fieldVectors.push([`${name}/${reference}`, vectors[document]?.[field] ?? []]);
			});
		});
	});
	return {
		version: lunr.version,
		fields: names,
		fieldVectors,
		invertedIndex,
		pipeline: pipeline.toJSON() as unknown as readonly string[],
	};
}

function toRange(size: number): Uint32Array {
	return Uint32Array.from({ length: size }, (_, number) => number);
}

function toPosting(names: readonly string[], rank: number): Record<string, Record<string, object>> {
	const posting = Object.create(null) as Record<string, Record<string, object>>;
	Object.assign(posting, { _index: rank });
	for (const name of names) {
		posting[name] = Object.create(null) as Record<string, object>;
	}
	return posting;
}

/** Calls back with each posting of a part, term by term, and what it weighs. */
function eachPosting(
	{ segment, boosts }: IndexPart,
	terms: ScoredTerms,
	number: number,
	scales: readonly FieldScale[],
	use: (term: number, field: number, document: number, weight: number) => void,
): void {
	const own = terms.parts[number];
	for (let term = 0; own && term < segment.dictionary.size; term++) {
		const rarity = terms.rarities[own.slots[term] ?? 0] ?? 0;
		segment.fields.forEach((postings, field) => {
			const place = own.places[field]?.[term] ?? -1;
			const scale = scales[field];
			for (let at = postings.starts[place] ?? 0; at < (postings.starts[place + 1] ?? 0); at++) {
				const document = postings.documents[at] ?? 0;
				if ('weights' in postings) {
					use(term, field, document, postings.weights[at] ?? 0);
				} else if (scale) {
					const count = countAt(postings, at);
					const length = postings.lengths[document] ?? 0;
					const boost = boosts?.[document] ?? 1;
					use(term, field, document, toThousandths(rarity, count, length, boost, scale) / 1000);
				}
			}
		});
	}
}
