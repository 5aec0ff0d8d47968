import type { Seed } from './choose';
import { strengthOf, type Profile } from './profile';
import { addTo, nearness, normalise, type Space, type Vector } from './space';

/** A topic as papers are measured against it. */
export interface Pattern {
	readonly concept: number;
	readonly direction: Float32Array;
	/** How near papers are to it usually, and how much that varies. */
	readonly usual: number;
	readonly spread: number;
}

/** That a paper belongs to a topic, how much, and the words that say so. */
export interface Belonging {
	readonly topic: number;
	readonly score: number;
	readonly why: readonly string[];
}

const nameShare = 0.4;
const byLikeness = 0.6;
const literalEnough = 0.45;
const likenessEnough = 0.12;
const alikeEnough = 0.9;
const helpedByLikeness = 0.3;
const mostTopicsOfAPaper = 4;
const mostReasons = 4;
const fewestReasons = 2;
const reasonsBesideName = 2;

/** Moves each topic towards the papers that belong to it, its name still holding it. */
export function toPatterns(
	seeds: readonly Seed[],
	profiles: readonly Profile[],
	vectors: readonly Vector[],
	space: Space,
): readonly Pattern[] {
	const first = seeds.map(seed => patternOf(seed, seed.direction, vectors));
	const sums = seeds.map(() => new Float32Array(space.width));
	for (const [index, vector] of vectors.entries()) {
		const profile = profiles[index];
		for (const { topic, score } of profile ? belongingsOf(profile, vector, first) : []) {
			const sum = sums[topic];
			if (sum) {
				addTo(sum, vector, score);
			}
		}
	}
	return seeds.map((seed, topic) => {
		const members = normalise(sums[topic] ?? new Float32Array(space.width));
		const mixed = members.map(
			(value, term) => (1 - nameShare) * value + nameShare * (seed.direction[term] ?? 0),
		);
		return patternOf(seed, normalise(mixed), vectors);
	});
}

/** The topics of a paper, the one it belongs to most first. */
export function belongingsOf(
	profile: Profile,
	vector: Vector,
	patterns: readonly Pattern[],
): readonly Belonging[] {
	const measured = patterns.map((pattern, topic) => {
		const use = profile.concepts.get(pattern.concept);
		const literal = strengthOf(use);
		const near = nearness(vector, pattern.direction);
		const likeness = (near - pattern.usual - pattern.spread) / Math.max(0.03, 3 * pattern.spread);
		const score =
			Math.max(literal, byLikeness * Math.min(1, likeness)) + 0.2 * Math.min(1, likeness);
		return { topic, pattern, use, literal, likeness, score };
	});
	measured.sort((a, b) => b.score - a.score || a.topic - b.topic);
	const sure = measured.filter(
		({ literal, likeness }) =>
			literal >= literalEnough ||
			(literal > 0 && likeness >= helpedByLikeness) ||
			likeness >= alikeEnough,
	);
	const likely = measured.filter(({ likeness }) => likeness >= likenessEnough).slice(0, 1);
	const unsure = measured.filter(({ literal }) => literal > 0).slice(0, 1);
	for (const taken of [sure, likely, unsure]) {
		const belongings = taken.slice(0, mostTopicsOfAPaper).flatMap(one => {
			const shared = sharedTerms(profile, vector, one.pattern);
			const why = one.use ? withName(one.use.written, shared) : shared;
			const enough = one.use !== undefined || why.length >= fewestReasons;
			return enough ? [{ topic: one.topic, score: one.score, why: why.slice(0, mostReasons) }] : [];
		});
		if (belongings.length > 0) {
			return belongings;
		}
	}
	return [];
}

/** The terms that bring a paper near a topic, as the paper writes them, the most telling first. */
function sharedTerms(profile: Profile, vector: Vector, pattern: Pattern): readonly string[] {
	return vector.terms
		.map((term, i) => ({
			written: profile.terms.get(term)?.written ?? '',
			shares: (vector.weights[i] ?? 0) * (pattern.direction[vector.places[i] ?? 0] ?? 0),
		}))
		.filter(({ shares }) => shares >= 0.01)
		.sort((a, b) => b.shares - a.shares || (a.written < b.written ? -1 : 1))
		.slice(0, mostReasons)
		.map(({ written }) => written);
}

function withName(name: string, terms: readonly string[]): readonly string[] {
	const lower = name.toLowerCase();
	const others = terms.filter(term => !lower.includes(term.toLowerCase()));
	return [name, ...others.slice(0, reasonsBesideName)];
}

function patternOf(seed: Seed, direction: Float32Array, vectors: readonly Vector[]): Pattern {
	const near = vectors
		.filter((_, index) => !seed.candidate.papers.has(index))
		.map(vector => nearness(vector, direction));
	const usual = near.reduce((sum, value) => sum + value, 0) / (near.length || 1);
	const variance = near.reduce((sum, value) => sum + (value - usual) ** 2, 0) / (near.length || 1);
	return {
		concept: seed.candidate.concept.number,
		direction,
		usual,
		spread: Math.sqrt(variance),
	};
}
