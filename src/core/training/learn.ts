import type { LearntTables } from '../model/learntTables';
import { learnAcronyms } from './acronyms';
import { Chance } from './chance';
import { findTerms } from './paperViews';
import { findPhrases } from './phrases';
import { readPapers } from './readings';
import type { TrainingPaper } from './trainingPaper';
import { learnVectors } from './vectors';
import { chooseVocabulary } from './vocabulary';

/** How a model is learnt. */
export interface LearningSettings {
	readonly seed: number;
	/** How often each paper is seen. */
	readonly epochs: number;
}

/** What `npm run train` uses. */
export const usualSettings: LearningSettings = { seed: 1, epochs: 5 };

/** Where the learning is. */
export interface Progress {
	readonly step: 'reading' | 'phrases' | 'acronyms' | 'vectors';
	/** From 0 to 1. */
	readonly done: number;
	/** Of `vectors`: how far two parts of a paper are from finding each other, in nats. */
	readonly loss?: number;
}

const width = 64;
const mostStems = 12_800;
const mostPairs = 12_000;
const mostPhrases = 25_000;
const fewestPapersOfTerm = 3;
const fewestTitles = 2;
const fewestTimes = 2;

/**
 * Learns the tables of a model from papers, stopping between slices. The same papers in the same
 * order give the same tables to the last bit on every machine.
 */
export function* learn(
	papers: readonly TrainingPaper[],
	{ seed, epochs }: LearningSettings = usualSettings,
): Generator<Progress, LearntTables> {
	const readings = yield* telling(readPapers(papers), read => ({
		step: 'reading',
		done: read / papers.length,
	}));
	const vocabulary = chooseVocabulary(readings, {
		leastPapers: Math.max(fewestPapersOfTerm, Math.ceil(papers.length / 10_000)),
		mostStems,
		mostPairs,
	});
	const limits = {
		leastTitles: Math.max(fewestTitles, Math.ceil(papers.length / 40_000)),
		leastKeywords: 2,
		mostPhrases,
	};
	const phrases = yield* telling(findPhrases(papers, limits), done => ({ step: 'phrases', done }));
	const leastTimes = Math.max(fewestTimes, Math.ceil(papers.length / 25_000));
	const acronyms = yield* telling(learnAcronyms(papers, leastTimes), done => ({
		step: 'acronyms',
		done,
	}));
	const settings = { width, batch: 1024, epochs, temperature: 0.1, rate: 0.02, spread: 0.05 };
	const vectors = yield* telling(
		learnVectors(vocabulary.terms, findTerms(readings, vocabulary), new Chance(seed), settings),
		({ done, loss }) => ({ step: 'vectors', done, loss }),
	);
	return {
		papers: papers.length,
		terms: vocabulary.terms.map(({ text, papers: having }) => [text, having] as const),
		vectors,
		width,
		phrases,
		acronyms,
	};
}

/** Runs a part of the work, telling the whole where it is. */
function* telling<T, R>(
	part: Generator<T, R>,
	toProgress: (value: T) => Progress,
): Generator<Progress, R> {
	for (;;) {
		const next = part.next();
		if (next.done) {
			return next.value;
		}
		yield toProgress(next.value);
	}
}
