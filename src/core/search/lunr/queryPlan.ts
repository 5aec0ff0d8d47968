import lunr from 'lunr';
import type { IndexPart } from './indexPart';
import { clausesOf, type FullPipeline, type FullQuery, type QueryClause } from './lunrInternals';

/** One word of a query with the terms it stands for. */
export interface AskedWord {
	/** The fields it is looked for in, by number. */
	readonly fields: readonly number[];
	readonly boost: number;
	/** For each part of the index, the numbers of its terms, ascending. */
	readonly numbers: readonly Uint32Array[];
}

/** A query as it is carried out. */
export interface QueryPlan {
	/** Whether all documents are found but those that are left out. */
	readonly isNegated: boolean;
	/** Of each of these, a document must have one word. */
	readonly required: readonly (readonly AskedWord[])[];
	/** A document that has one of these is left out. */
	readonly prohibited: readonly AskedWord[];
	/** The words that count, those required among them. */
	readonly scored: readonly AskedWord[];
}

/** The plan of a query, or nothing where it asks for a word that no document has. */
export function toQueryPlan(
	query: FullQuery,
	fields: readonly string[],
	pipeline: FullPipeline,
	parts: readonly IndexPart[],
): QueryPlan | undefined {
	const required: (readonly AskedWord[])[] = [];
	const prohibited: AskedWord[] = [];
	const scored: AskedWord[] = [];
	for (const clause of clausesOf(query)) {
		const numbers = clause.fields.map(field => fields.indexOf(field)).filter(field => field >= 0);
		if (numbers.length === 0) {
			continue;
		}
		const words = toTerms(clause, pipeline).map((term): AskedWord => ({
			fields: numbers,
			boost: clause.boost,
			numbers: parts.map(part => part.expansion.expand(term, clause.editDistance)),
		}));
		if (clause.presence === Number(lunr.Query.presence.PROHIBITED)) {
			prohibited.push(...words);
			continue;
		}
		scored.push(...words);
		if (clause.presence === Number(lunr.Query.presence.REQUIRED)) {
			// Lunr throws where the pipeline leaves nothing of the first required word, and finds
			// nothing where it is a later one: nothing is found.
			if (words.length === 0 || words.some(isUnknown)) {
				return undefined;
			}
			required.push(words);
		}
	}
	return { isNegated: query.isNegated(), required, prohibited, scored };
}

function toTerms(clause: QueryClause, pipeline: FullPipeline): readonly string[] {
	return clause.usePipeline
		? pipeline.runString(clause.term, { fields: clause.fields })
		: [clause.term];
}

function isUnknown(word: AskedWord): boolean {
	return word.numbers.every(numbers => numbers.length === 0);
}
