import { type Model, rarityOf } from '../model/model';
import { ModelTerms } from '../model/modelTerms';
import { hashWord } from '../words/hash';
import type { WordForms } from '../words/wordForms';

/** What a paper is about, in a form in which many can be compared. */
export interface Traits {
	/** Where it lies among the papers of the field; of length 1, or 0 where none of its words is known. */
	readonly place: Float32Array;
	/** Its most telling terms, at most `mostTerms`, below `termNumbers`. */
	readonly terms: readonly number[];
	/** What each of them tells; together of length 1. */
	readonly weights: readonly number[];
}

/** What is told of one paper: forty hold nearly all that tells papers apart. */
export const mostTerms = 40;
/** Hardly ever are more terms of a paper told under the number of another one of it. */
const mostTwice = 8;
/** So many numbers there are for terms. */
export const termNumbers = 0x10000;

/** Terms of the model keep their numbers up to here; all others share what is left. */
const knownNumbers = 0xc000;
/** A word that no paper of the field has is as rare as one that few have. */
const unknownRarity = 8;

/** Reads what papers are about. */
export class TraitReader {
	private readonly terms: ModelTerms;

	/** @param forms others may read the same texts */
	constructor(
		private readonly model: Model,
		forms?: WordForms,
	) {
		this.terms = new ModelTerms(model, forms);
	}

	read(title: string, abstract: string): Traits {
		const counted = this.terms.count(title, abstract);
		const { known, times, unknown } = counted;
		const told: Told[] = known.map((term, index) => ({
			number: term < knownNumbers ? term : sharedNumber(term),
			weight: (1 + Math.log(times[index] ?? 1)) * rarityOf(this.model, term),
		}));
		for (const [word, often] of unknown) {
			const weight = (1 + Math.log(often)) * unknownRarity;
			told.push({ number: sharedNumber(hashWord(word)), weight });
		}
		return { place: this.terms.placeOf(counted), ...mostTelling(told) };
	}
}

/** What a term, by its number here, tells. */
interface Told {
	readonly number: number;
	readonly weight: number;
}

function mostTelling(told: readonly Told[]): Pick<Traits, 'terms' | 'weights'> {
	// Numbers alone are sorted far quicker: it is told by them what is worth to be sorted.
	const least = Float64Array.from(told, ({ weight }) => weight)
		.sort()
		.at(-(mostTerms + mostTwice));
	const sorted = told
		.filter(({ weight }) => weight > 0 && weight >= (least ?? 0))
		.sort((a, b) => b.weight - a.weight || a.number - b.number);
	const chosen: Told[] = [];
	const met = new Set<number>();
	for (const one of sorted) {
		if (chosen.length < mostTerms && !met.has(one.number)) {
			met.add(one.number);
			chosen.push(one);
		}
	}
	const length = Math.hypot(...chosen.map(({ weight }) => weight));
	return {
		terms: chosen.map(({ number }) => number),
		weights: chosen.map(({ weight }) => weight / length),
	};
}

function sharedNumber(number: number): number {
	return knownNumbers + (number % (termNumbers - knownNumbers));
}
