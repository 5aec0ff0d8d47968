import type { PaperId } from '../paper/paper';
import type { Lookup } from './lookup';
import type { Term } from './query';
import type { Shard } from './shard';

/** A paper that may answer the query, by what the index knows of it. */
export interface Candidate {
	readonly id: PaperId;
	readonly score: number;
}

/** A stem the indexes are asked for, with its weight over the whole library. */
interface Clause {
	readonly stem: string;
	readonly boost: number;
	readonly terms: readonly Term[];
}

/** A lookup as the indexes are asked it: the same for every shard, so that scores compare. */
export interface Probe {
	readonly lookup: Lookup;
	readonly clauses: readonly Clause[];
	/** Terms that are asked for; needs without any are left to the ranking. */
	readonly asked: ReadonlySet<Term>;
}

/** How many papers the clauses of one query may touch, as a multiple of the library. */
const mostTouched = 1.5;

/** The clauses of a query, the rarest first, as many as are answered in time. */
export function toProbe(lookup: Lookup, papers: number): Probe {
	const clauses = new Map<string, { boost: number; papers: number; terms: Set<Term> }>();
	for (const { ways, rareness } of lookup.sought) {
		for (const way of ways) {
			for (const term of way.terms) {
				for (const reading of lookup.readings.get(term) ?? []) {
					const boost = rareness * way.weight * reading.weight;
					const clause = clauses.get(reading.stem) ?? {
						boost,
						papers: reading.papers,
						terms: new Set(),
					};
					clause.boost = Math.max(clause.boost, boost);
					clause.terms.add(term);
					clauses.set(reading.stem, clause);
				}
			}
		}
	}
	const byPapers = [...clauses].sort(([, a], [, b]) => a.papers - b.papers);
	const taken: Clause[] = [];
	const asked = new Set<Term>();
	let touched = 0;
	for (const [stem, clause] of byPapers) {
		touched += clause.papers;
		if (taken.length > 0 && touched > mostTouched * papers) {
			break;
		}
		taken.push({ stem, boost: clause.boost, terms: [...clause.terms] });
		for (const term of clause.terms) {
			asked.add(term);
		}
	}
	return { lookup, clauses: taken, asked };
}

/** The papers of one shard that have any of the words, with scores that compare over shards. */
export function findCandidates(probe: Probe, shard: Shard): readonly Candidate[] {
	const present = probe.clauses.filter(clause => shard.stems.has(clause.stem));
	if (present.length === 0) {
		return [];
	}
	const terms = new Map(present.map(clause => [clause.stem, clause.terms]));
	const needs = probe.lookup.sought
		.map(({ ways }) => ways.map(way => way.terms.filter(term => probe.asked.has(term))))
		.map(ways => ways.filter(way => way.length > 0))
		.filter(ways => ways.length > 0);
	// Lunr divides by the length of the query's vector, which is shorter where a word is missing.
	const magnitude = Math.hypot(...present.map(clause => clause.boost));
	const results = shard.index.query(query => {
		for (const { stem, boost } of present) {
			query.term(stem, { usePipeline: false, boost });
		}
	});
	const candidates: Candidate[] = [];
	for (const { ref, score, matchData } of results) {
		const document = shard.documents[Number(ref.slice(1))];
		if (!document || !shard.live.has(document.id)) {
			continue;
		}
		const found = new Set<Term>();
		for (const stem of Object.keys(matchData.metadata)) {
			for (const term of terms.get(stem) ?? []) {
				found.add(term);
			}
		}
		const met = needs.filter(ways => ways.some(way => way.every(term => found.has(term)))).length;
		const part = needs.length === 0 ? 1 : met / needs.length;
		candidates.push({ id: document.id, score: score * magnitude * part * part });
	}
	return candidates;
}

/** The best `limit` candidates, in no order. */
export function keepBest(candidates: readonly Candidate[], limit: number): readonly Candidate[] {
	if (candidates.length <= limit) {
		return candidates;
	}
	const scores = Float64Array.from(candidates, candidate => candidate.score).sort();
	const least = scores[scores.length - limit] ?? 0;
	const better = candidates.filter(candidate => candidate.score > least);
	const equal = candidates.filter(candidate => candidate.score === least);
	return [...better, ...equal.slice(0, limit - better.length)];
}
