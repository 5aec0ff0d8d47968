import lunr from 'lunr';
import { mostInSegment } from '../index/segment';
import { Accumulator } from './accumulator';
import { BestFound, type Found } from './bestFound';
import type { IndexPart } from './indexPart';
import { fromLunrJson, type LunrJson } from './lunrJson';
import { toLunrJson } from './lunrJsonWriter';
import { type FullPipeline, internals } from './lunrInternals';
import { toMatchData } from './matchedTerms';
import { type AskedWord, type QueryPlan, toQueryPlan } from './queryPlan';
import { findPlaces, type ScoredTerms, toScoredTerms } from './scoredTerms';
import { type FieldScale, toFieldScale } from './weight';

/** What an index is made of. */
export interface IndexSettings {
	/** In the order in which the segments have them. */
	readonly fields: readonly { readonly name: string; readonly boost: number }[];
	readonly parts: readonly IndexPart[];
	/** What a word of a query goes through. */
	readonly pipeline: lunr.Pipeline;
	readonly k1: number;
	readonly b: number;
}

/**
 * A `lunr.Index` that finds and scores on typed arrays, cut into parts as large as one likes: the same
 * documents with the same scores, and no metadata of terms. Statistics are those of all parts
 * together. Documents of equal score stand in the order in which they were added. What matched is only to
 * be read: all terms share one object for the metadata they have not.
 */
export class PackedIndex extends lunr.Index {
	readonly fields: readonly string[];
	readonly pipeline: lunr.Pipeline;
	/** How many documents it has. */
	readonly size: number;
	private readonly accumulator = new Accumulator();
	private readonly wanted = new Uint8Array(mostInSegment);
	private scales: readonly FieldScale[] | undefined;

	constructor(readonly settings: IndexSettings) {
		const fields = settings.fields.map(field => field.name);
		super({
			fields,
			invertedIndex: {},
			documentVectors: {},
			tokenSet: new lunr.TokenSet(),
			pipeline: settings.pipeline,
		});
		this.fields = fields;
		this.pipeline = settings.pipeline;
		this.size = settings.parts.reduce((sum, part) => sum + part.segment.size, 0);
	}

	/** Reads what `toJSON` of this or of a stock index gives. The weights are those it says. */
	static override load(serialized: object): PackedIndex {
		return new PackedIndex(fromLunrJson(serialized as LunrJson));
	}

	/** All documents that match, best first. Prefer `best` where only some are looked at. */
	override query(build: lunr.Index.QueryBuilder): lunr.Index.Result[] {
		return this.best(build, Infinity);
	}

	/** The best documents that match, at most `limit`, best first. */
	best(build: lunr.Index.QueryBuilder, limit: number): lunr.Index.Result[] {
		const query = new internals.Query(this.fields);
		build.call(query, query);
		const { parts } = this.settings;
		const plan = toQueryPlan(query, this.fields, this.pipeline as FullPipeline, parts);
		if (!plan || this.fields.length === 0) {
			return [];
		}
		const terms = plan.isNegated
			? undefined
			: toScoredTerms(plan.scored, parts, this.fields.length, this.size);
		const found = this.find(plan, terms, limit);
		const matched = toMatchData(found, parts, this.fields, terms, this.wanted);
		return found.map(({ part, document, score }, index) => ({
			ref: parts[part]?.references[document] ?? '',
			score,
			matchData: matched[index] ?? new internals.MatchData(),
		}));
	}

	/** The index as lunr writes it, which `lunr.Index.load` reads. */
	override toJSON(): LunrJson {
		return toLunrJson(this.settings, (this.scales ??= this.toScales()));
	}

	private find(plan: QueryPlan, terms: ScoredTerms | undefined, limit: number): readonly Found[] {
		const best = new BestFound(limit);
		const { accumulator } = this;
		this.settings.parts.forEach((part, number) => {
			accumulator.begin(part.segment.size);
			plan.required.forEach((words, step) => {
				for (const word of words) {
					forEachPosting(part, number, word, (documents, from, to) => {
						accumulator.markRequired(step, documents, from, to);
					});
				}
				accumulator.require(step);
			});
			for (const word of plan.prohibited) {
				forEachPosting(part, number, word, (documents, from, to) => {
					accumulator.prohibit(documents, from, to);
				});
			}
			if (terms) {
				this.score(part, number, terms);
			} else {
				accumulator.addAll(part.segment.size);
			}
			best.add(number, accumulator);
		});
		return best.sorted();
	}

	private score(part: IndexPart, number: number, terms: ScoredTerms): void {
		const own = terms.parts[number];
		if (!own || own.numbers.length === 0) {
			return;
		}
		this.scales ??= this.toScales();
		for (let field = 0; field < this.fields.length; field++) {
			const postings = part.segment.fields[field];
			const factors = terms.factors[field];
			const places = own.places[field];
			const scale = this.scales[field];
			if (!postings || !factors || !places || !scale) {
				continue;
			}
			const { groups, slots } = own;
			const asked = { places, groups, slots, factors, rarities: terms.rarities };
			if ('weights' in postings) {
				this.accumulator.addWeights(postings, asked);
			} else {
				this.accumulator.addCounts(postings, asked, scale, part.boosts);
			}
		}
	}

	/** How lengths and boosts of the fields count, by the documents of all parts. */
	private toScales(): readonly FieldScale[] {
		const { fields, parts, k1, b } = this.settings;
		return fields.map(({ boost }, field) => {
			let total = 0;
			let longest = 0;
			for (const part of parts) {
				total += part.totalLengths[field] ?? 0;
				longest = Math.max(longest, part.longest[field] ?? 0);
			}
			return toFieldScale({ boost, k1, b }, total / this.size, longest);
		});
	}
}

/** Calls back with the postings of each term of a word in each of its fields. */
function forEachPosting(
	part: IndexPart,
	number: number,
	word: AskedWord,
	use: (documents: Uint16Array, from: number, to: number) => void,
): void {
	for (const field of new Set(word.fields)) {
		const postings = part.segment.fields[field];
		const numbers = word.numbers[number];
		if (!postings || !numbers) {
			continue;
		}
		for (const place of findPlaces(postings, numbers)) {
			if (place >= 0) {
				use(postings.documents, postings.starts[place] ?? 0, postings.starts[place + 1] ?? 0);
			}
		}
	}
}
