import { type Model, pairKey, rarityOf } from '../model/model';
import { TermReader } from '../model/paperTerms';
import { toLengthOne } from '../model/paperVector';

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
const inTitle = 2;

/** Reads what papers are about. */
export class TraitReader {
	private readonly reader = new TermReader();

	constructor(private readonly model: Model) {}

	read(title: string, abstract: string): Traits {
		const known = new Map<number, number>();
		const unknown = new Map<string, number>();
		this.count(title, inTitle, known, unknown);
		this.count(abstract, 1, known, unknown);
		const told = new Map<number, number>();
		for (const [term, times] of known) {
			const number = term < knownNumbers ? term : sharedNumber(term);
			told.set(number, (1 + Math.log(times)) * rarityOf(this.model, term));
		}
		for (const [word, times] of unknown) {
			told.set(sharedNumber(hashOf(word)), (1 + Math.log(times)) * unknownRarity);
		}
		return { place: this.placeOf(known), ...mostTelling(told) };
	}

	private count(
		text: string,
		times: number,
		known: Map<number, number>,
		unknown: Map<string, number>,
	): void {
		const { words, pairs } = this.model;
		this.reader.read(text, (stem, before) => {
			const word = words.get(stem);
			if (word === undefined) {
				unknown.set(stem, (unknown.get(stem) ?? 0) + times);
				return;
			}
			known.set(word, (known.get(word) ?? 0) + times);
			const first = before === undefined ? undefined : words.get(before);
			const pair = first === undefined ? undefined : pairs.get(pairKey(first, word));
			if (pair !== undefined) {
				known.set(pair, (known.get(pair) ?? 0) + times);
			}
		});
	}

	/** The same as `VectorReader` gives: what is added are whole numbers. */
	private placeOf(known: ReadonlyMap<number, number>): Float32Array {
		const { vectors, width } = this.model;
		const sum = new Float32Array(width);
		for (const [term, times] of known) {
			for (let i = 0, at = term * width; i < width; i++, at++) {
				sum[i] = (sum[i] ?? 0) + times * (vectors[at] ?? 0);
			}
		}
		return toLengthOne(sum);
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
