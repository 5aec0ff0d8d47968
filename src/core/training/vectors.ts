import { Adam } from './adam';
import type { Chance } from './chance';
import { contrast } from './contrast';
import { ln } from './exactMath';
import { drawViews, type PaperTerms, type Views } from './paperViews';
import { addRowGradients, toTextVectors } from './textVectors';
import type { Term } from './vocabulary';

/** How vectors are learnt. */
export interface VectorSettings {
	readonly width: number;
	/** How many papers have to be told apart at a time. */
	readonly batch: number;
	/** How often each paper is seen at least; papers are seen more often where they are few. */
	readonly epochs: number;
	readonly temperature: number;
	/** How far a number moves in the first step; falls to 0 at the last. */
	readonly rate: number;
	/** Deviation of the numbers that are begun with, for a term of usual rareness. */
	readonly spread: number;
}

/** What the table says of a step. */
export interface LearningStep {
	/** From 0 to 1. */
	readonly done: number;
	/** How far the views of this batch were from finding each other, in nats. */
	readonly loss: number;
}

/**
 * Learns a row for each term, so that the sum of the rows of one part of a paper is nearer to that of
 * another part of it than to those of other papers.
 */
export function* learnVectors(
	terms: readonly Term[],
	papers: PaperTerms,
	chance: Chance,
	settings: VectorSettings,
): Generator<LearningStep, Float32Array> {
	const { width, temperature } = settings;
	const usable = papersWithEnough(papers);
	const rows = beginWith(terms, usable.length, chance, settings);
	const batch = Math.min(settings.batch, Math.ceil(usable.length / fewestBatches));
	const aRound = batch > 1 ? Math.floor(usable.length / batch) : 0;
	const epochs = Math.max(settings.epochs, Math.min(mostEpochs, Math.ceil(fewestSteps / aRound)));
	const steps = epochs * aRound;
	const adam = new Adam(rows, width);
	const gradient = new Float32Array(rows.length);
	for (let step = 0; step < steps; step++) {
		const place = step % aRound;
		if (place === 0) {
			chance.shuffle(usable);
		}
		const drawn = usable.subarray(place * batch, (place + 1) * batch);
		const [one, other] = drawViews(drawn, papers, chance);
		const oneVectors = toTextVectors(one, rows, width);
		const otherVectors = toTextVectors(other, rows, width);
		const { loss, byOne, byOther } = contrast(
			oneVectors.directions,
			otherVectors.directions,
			width,
			temperature,
		);
		addRowGradients(one, oneVectors, byOne, gradient, width);
		addRowGradients(other, otherVectors, byOther, gradient, width);
		adam.step(usedIn(one, other), gradient, settings.rate * (1 - step / steps));
		yield { done: (step + 1) / steps, loss };
	}
	return rows;
}

/** Few papers make several batches too, and are seen more often, or rows hardly move. */
const fewestBatches = 4;
const fewestSteps = 400;
const mostEpochs = 20;
/** A text of one or two terms cannot be parted into views. */
const leastTerms = 4;

function papersWithEnough({ titles, abstracts }: PaperTerms): Int32Array {
	return Int32Array.from(abstracts.keys()).filter(
		paper => (titles[paper + 1] ?? 0) - (abstracts[paper] ?? 0) >= leastTerms,
	);
}

/** Rows by chance, longer for rarer terms. */
function beginWith(
	terms: readonly Term[],
	papers: number,
	chance: Chance,
	{ width, spread }: VectorSettings,
): Float32Array {
	const rows = new Float32Array(terms.length * width);
	for (const [index, term] of terms.entries()) {
		const rareness = Math.max(0, ln((papers + 1) / (1 + term.papers)));
		for (let i = index * width; i < (index + 1) * width; i++) {
			rows[i] = chance.normal() * spread * (rareness / usualRareness);
		}
	}
	return rows;
}

const usualRareness = 5;

function usedIn(one: Views, other: Views): ReadonlySet<number> {
	const used = new Set<number>();
	one.terms.forEach(term => used.add(term));
	other.terms.forEach(term => used.add(term));
	return used;
}
