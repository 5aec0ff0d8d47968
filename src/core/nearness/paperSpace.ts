import { toLengthOne } from '../model/toLengthOne';
import type { PaperId } from '../paper/paper';
import { mostTerms, termNumbers, type Traits } from './traits';

/** The numbers of a place fit into a byte so: few are larger than .7. */
const scale = 180;
const termScale = 255;
const firstRows = 256;
/** The mean of fewer than some is mostly that of what tells them apart: so much is taken for nothing. */
const fewPapers = 10;

/** What is asked for nearness: a paper, several of them, or words. */
export interface Aim {
	/** Where it lies, apart from where all papers lie; of length 1 or 0. */
	readonly direction: Float32Array;
	/** By the number of a term: what it tells. */
	readonly terms: Float32Array;
}

/**
 * What each paper is about, in some two hundred bytes, so that all can be looked through in
 * milliseconds. Papers of one library have much in common; nearness is told by what is left when
 * the mean of all is taken away.
 */
export class PaperSpace {
	private readonly rows = new Map<PaperId, number>();
	private readonly free: number[] = [];
	private used = 0;
	private places: Int8Array;
	private terms = new Uint16Array(firstRows * mostTerms);
	private weights = new Uint8Array(firstRows * mostTerms);
	/** The sum of all places, and of how many papers. */
	private readonly sum: Float64Array;
	private placed = 0;
	/** The mean, and by row: one over how far the paper lies from it. Absent until asked for. */
	private centre: { readonly mean: Float32Array; readonly inverse: Float32Array } | undefined;

	/** @param width how many numbers a place has */
	constructor(readonly width: number) {
		this.places = new Int8Array(firstRows * width);
		this.sum = new Float64Array(width);
	}

	get size(): number {
		return this.rows.size;
	}

	/** The rows of the papers, by which everything else is asked; they stay until the paper goes. */
	get rowOf(): ReadonlyMap<PaperId, number> {
		return this.rows;
	}

	/** Takes a paper in, or what it has become. */
	put(id: PaperId, { place, terms, weights }: Traits): void {
		this.remove(id);
		const row = this.free.pop() ?? this.used++;
		this.makeRoom(row);
		this.rows.set(id, row);
		for (let i = 0; i < this.width; i++) {
			const value = Math.round((place[i] ?? 0) * scale);
			this.places[row * this.width + i] = Math.max(-127, Math.min(127, value));
		}
		for (let i = 0; i < mostTerms; i++) {
			this.terms[row * mostTerms + i] = terms[i] ?? 0;
			this.weights[row * mostTerms + i] = Math.round((weights[i] ?? 0) * termScale);
		}
		this.count(row, 1);
	}

	/** Forgets a paper. */
	remove(id: PaperId): void {
		const row = this.rows.get(id);
		if (row !== undefined) {
			this.count(row, -1);
			this.rows.delete(id);
			this.free.push(row);
		}
	}

	/** Where the paper of a row lies among all papers of the field. */
	placeAt(row: number): Float32Array {
		const { places, width } = this;
		return toLengthOne(Float32Array.from(places.subarray(row * width, (row + 1) * width)));
	}

	/** The middle of some papers; weights below zero lead away from theirs. */
	aimAt(papers: readonly (readonly [row: number, weight: number])[]): Aim {
		const direction = new Float32Array(this.width);
		const terms = new Float32Array(termNumbers);
		for (const [row, weight] of papers) {
			this.addPlace(direction, row, weight);
			this.addTerms(terms, row, weight);
		}
		return { direction: scaled(direction), terms: scaled(terms) };
	}

	/** What words are about. */
	aimAtTraits({ place, terms, weights }: Traits): Aim {
		const direction = new Float32Array(this.width);
		const told = new Float32Array(termNumbers);
		const { mean } = this.centred();
		for (let i = 0; i < this.width; i++) {
			direction[i] = (place[i] ?? 0) * scale - (mean[i] ?? 0);
		}
		for (const [i, term] of terms.entries()) {
			told[term] = weights[i] ?? 0;
		}
		// Words that are not known lie nowhere, not opposite to everything.
		const isSomewhere = place.some(value => value !== 0);
		return { direction: isSomewhere ? scaled(direction) : direction.fill(0), terms: told };
	}

	/** How much of what tells a paper shares with an aim, -1 to 1. */
	sharing(row: number, { terms: told }: Aim): number {
		const { terms, weights } = this;
		let sum = 0;
		for (let i = row * mostTerms, end = i + mostTerms; i < end; i++) {
			sum += (weights[i] ?? 0) * (told[terms[i] ?? 0] ?? 0);
		}
		return sum / termScale;
	}

	/** How near papers lie to an aim: the cosine, -1 to 1, in their order. */
	nearnessOf(rows: readonly number[], { direction }: Pick<Aim, 'direction'>): Float32Array {
		const { places, width } = this;
		const { mean, inverse } = this.centred();
		const found = new Float32Array(rows.length);
		let ofMean = 0;
		for (let i = 0; i < width; i++) {
			ofMean += (mean[i] ?? 0) * (direction[i] ?? 0);
		}
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			let sum = -ofMean;
			for (let i = 0, from = row * width; i < width; i++, from++) {
				sum += (places[from] ?? 0) * (direction[i] ?? 0);
			}
			found[at] = sum * (inverse[row] ?? 0);
		}
		return found;
	}

	/** Which of some papers lies nearest to a paper, by its place among them, and how near. */
	nearestAmong(row: number, rows: readonly number[]): { index: number; nearness: number } {
		const direction = new Float32Array(this.width);
		this.addPlace(direction, row, 1);
		const found = this.nearnessOf(rows, { direction: scaled(direction) });
		let index = -1;
		for (let i = 0; i < found.length; i++) {
			if (index < 0 || (found[i] ?? 0) > (found[index] ?? 0)) {
				index = i;
			}
		}
		return { index, nearness: found[index] ?? -1 };
	}

	private addPlace(sum: Float32Array, row: number, weight: number): void {
		const { places, width } = this;
		const { mean, inverse } = this.centred();
		const factor = weight * (inverse[row] ?? 0);
		for (let i = 0, from = row * width; i < width; i++, from++) {
			sum[i] = (sum[i] ?? 0) + factor * ((places[from] ?? 0) - (mean[i] ?? 0));
		}
	}

	private addTerms(sum: Float32Array, row: number, weight: number): void {
		for (let i = row * mostTerms, end = i + mostTerms; i < end; i++) {
			const term = this.terms[i] ?? 0;
			sum[term] = (sum[term] ?? 0) + weight * ((this.weights[i] ?? 0) / termScale);
		}
	}

	private count(row: number, by: 1 | -1): void {
		this.centre = undefined;
		let isSomewhere = false;
		for (let i = 0; i < this.width; i++) {
			const value = this.places[row * this.width + i] ?? 0;
			this.sum[i] = (this.sum[i] ?? 0) + by * value;
			isSomewhere ||= value !== 0;
		}
		this.placed += isSomewhere ? by : 0;
	}

	private centred(): { readonly mean: Float32Array; readonly inverse: Float32Array } {
		if (this.centre) {
			return this.centre;
		}
		const { places, width, placed } = this;
		const mean = Float32Array.from(this.sum, value => value / (placed + fewPapers));
		const inverse = new Float32Array(this.used);
		for (let row = 0; row < this.used; row++) {
			let [squares, apart] = [0, 0];
			for (let i = 0, from = row * width; i < width; i++, from++) {
				const place = places[from] ?? 0;
				const value = place - (mean[i] ?? 0);
				squares += place * place;
				apart += value * value;
			}
			// A paper of which no word is known lies nowhere, not opposite to all others.
			inverse[row] = squares > 0 && apart > 0 ? 1 / Math.sqrt(apart) : 0;
		}
		this.centre = { mean, inverse };
		return this.centre;
	}

	private makeRoom(row: number): void {
		const rows = this.weights.length / mostTerms;
		if (row >= rows) {
			this.places = grown(this.places, new Int8Array(2 * rows * this.width));
			this.terms = grown(this.terms, new Uint16Array(2 * rows * mostTerms));
			this.weights = grown(this.weights, new Uint8Array(2 * rows * mostTerms));
		}
	}
}

function grown<T extends Int8Array | Uint16Array | Uint8Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

/** Scales to a length of 1, in place; nothing stays nothing. */
function scaled(vector: Float32Array): Float32Array {
	let squares = 0;
	// By number, like the loops above: to iterate over an array of numbers takes several times as long.
	for (let i = 0, end = vector.length; i < end; i++) {
		const value = vector[i] ?? 0;
		squares += value * value;
	}
	const length = Math.sqrt(squares);
	for (let i = 0; length > 0 && i < vector.length; i++) {
		vector[i] = (vector[i] ?? 0) / length;
	}
	return vector;
}
