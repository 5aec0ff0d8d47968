import { type Model, rarityOf } from '../model/model';
import { ModelTerms } from '../model/modelTerms';

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
/** So many numbers there are for terms. */
export const termNumbers = 0x10000;

/** Terms of the model keep their numbers up to here; all others share what is left. */
const knownNumbers = 0xc000;
/** A word that no paper of the field has is as rare as one that few have. */
const unknownRarity = 8;

/** Reads what papers are about. */
export class TraitReader {
	private readonly terms: ModelTerms;

	constructor(private readonly model: Model) {
		this.terms = new ModelTerms(model);
	}

	read(title: string, abstract: string): Traits {
		const counted = this.terms.count(title, abstract);
		const { known, unknown } = counted;
		const told = new Map<number, number>();
		for (const [term, times] of known) {
			const number = term < knownNumbers ? term : sharedNumber(term);
			told.set(number, (1 + Math.log(times)) * rarityOf(this.model, term));
		}
		for (const [word, times] of unknown) {
			told.set(sharedNumber(hashOf(word)), (1 + Math.log(times)) * unknownRarity);
		}
		return { place: this.terms.placeOf(counted), ...mostTelling(told) };
	}
}

function mostTelling(told: ReadonlyMap<number, number>): Pick<Traits, 'terms' | 'weights'> {
	const chosen = [...told]
		.filter(([, weight]) => weight > 0)
		.sort(([a, left], [b, right]) => right - left || a - b)
		.slice(0, mostTerms);
	const length = Math.hypot(...chosen.map(([, weight]) => weight));
	return {
		terms: chosen.map(([term]) => term),
		weights: chosen.map(([, weight]) => weight / length),
	};
}

function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) {
		hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
	}
	return hash >>> 0;
}

function sharedNumber(number: number): number {
	return knownNumbers + (number % (termNumbers - knownNumbers));
}
