import { isAlias } from '../model/compilePhrases';
import type { Model } from '../model/model';
import { partsOf } from '../words/partsOf';
import type { Words } from '../words/words';
import { type Concept, contains, type Phrases } from './phraseBook';

/** How good a name is stands in one digit of base 36, up to this. */
const mostWeight = 35;
/** `~q8` */
const behindName = 3;
/** In `Model.phrases`, what a phrase means and how many stems it has stand before its stems. */
const headOfPhrase = 2;

/**
 * The names and short forms of a model. They are found in the sorted phrases as these are: of
 * thousands few are ever met, and nothing is made for the others.
 */
export class KnownNames implements Phrases {
	private readonly names: readonly string[];
	private readonly phrases: Uint16Array;
	/** Where each phrase begins, in their order. */
	private readonly starts: number[] = [];
	/** By stem: the first of the phrases that begin with it, or with a later one. */
	private readonly firstOf: number[] = [];
	private readonly made = new Map<number, Concept>();
	/** By the number of a name: where the phrase begins that it is known by, or -1. */
	private readonly phraseOf: Int32Array;

	constructor(model: Pick<Model, 'names' | 'phrases'>) {
		const { names, phrases } = model;
		this.names = partsOf(names, '|');
		this.phrases = phrases;
		this.phraseOf = new Int32Array(this.names.length).fill(-1);
		const { starts, firstOf, phraseOf } = this;
		for (let at = 0; at < phrases.length; at += headOfPhrase + (phrases[at + 1] ?? 0)) {
			const meaning = phrases[at] ?? 0;
			if (meaning < isAlias) {
				phraseOf[meaning] = at;
			}
			const first = phrases[at + headOfPhrase] ?? 0;
			while (firstOf.length <= first) {
				firstOf.push(starts.length);
			}
			starts.push(at);
		}
		firstOf.push(starts.length);
	}

	get size(): number {
		return this.names.length;
	}

	conceptOf(number: number): Concept | undefined {
		const known = this.made.get(number);
		const entry = this.names[number];
		if (known || entry === undefined) {
			return known;
		}
		const end = entry.length - behindName;
		const name = entry.slice(0, end);
		const phrase = this.phraseOf[number] ?? -1;
		const stems = phrase < 0 ? [] : this.stemsOf(phrase);
		const concept = {
			...{ number, name, stems },
			weight: parseInt(entry.charAt(end + 1), 36) / mostWeight,
			share: 2 ** -parseInt(entry.charAt(end + 2), 36),
			...(stems.length > 1 ? {} : { begins: name.toLowerCase().replace(/s$/, '') }),
		};
		this.made.set(number, concept);
		return concept;
	}

	meaningOf(stems: readonly number[]): number {
		const [first = -1] = stems;
		let phrase = this.firstOf[first] ?? this.starts.length;
		const end = this.firstOf[first + 1] ?? phrase;
		for (; phrase < end; phrase++) {
			const at = this.starts[phrase] ?? 0;
			if (
				this.lengthAt(at) === stems.length &&
				stems.every((stem, i) => stem === this.stemAt(at, i))
			) {
				return this.meaningAt(at);
			}
		}
		return -1;
	}

	isPart(stems: readonly number[]): boolean {
		return this.starts.some(
			at => this.lengthAt(at) > stems.length && contains(this.stemsOf(at), stems),
		);
	}

	read(words: Words, listener: (concept: number, first: number, last: number) => void): void {
		for (let first = 0; first < words.length; first++) {
			const stem = words.numberAt(first);
			let from = this.firstOf[stem] ?? this.starts.length;
			let end = this.firstOf[stem + 1] ?? from;
			// Those left begin with the words up to `last`; the shortest of them comes first.
			for (let last = first; from < end;) {
				const at = this.starts[from] ?? 0;
				last++;
				if (this.lengthAt(at) === last - first) {
					listener(this.meaningAt(at), first, last - 1);
					from++;
				}
				if (!words.runsOnAt(last)) {
					break;
				}
				const next = words.numberAt(last);
				from = this.beginOf(next, last - first, from, end);
				end = this.beginOf(next + 1, last - first, from, end);
			}
		}
	}

	/** The first of some phrases, which are alike before a place, that has there a stem or a later one. */
	private beginOf(stem: number, place: number, from: number, end: number): number {
		let [low, high] = [from, end];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.stemAt(this.starts[middle] ?? 0, place) < stem) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private meaningAt(at: number): number {
		return (this.phrases[at] ?? 0) & ~isAlias;
	}

	private lengthAt(at: number): number {
		return this.phrases[at + 1] ?? 0;
	}

	private stemAt(at: number, index: number): number {
		return this.phrases[at + headOfPhrase + index] ?? -1;
	}

	private stemsOf(at: number): readonly number[] {
		return [...this.phrases.subarray(at + headOfPhrase, at + headOfPhrase + this.lengthAt(at))];
	}
}
