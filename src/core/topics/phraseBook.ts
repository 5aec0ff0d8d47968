import { nowhere, PhraseNodes, root } from '../words/phraseNodes';
import type { Vocabulary } from '../words/vocabulary';
import type { Words } from '../words/words';

/** Something papers can be about, under all the phrases that mean it. */
export interface Concept {
	readonly number: number;
	readonly name: string;
	/** How much the name looks like the name of a topic, 0 to 1. */
	readonly weight: number;
	/** In what share of all papers it is found; `undefined` for names found in this listing only. */
	readonly share: number | undefined;
	/** Where only words that begin so mean it: *exploration* does, *we explore* does not. */
	readonly begins?: string;
	/** The fields that its phrase tells of as well: two names for nearly the same. */
	readonly fields?: readonly number[];
	/** Its longest phrase, as stems. */
	readonly stems: readonly number[];
}

const none = -1;

/** Phrases that mean concepts, found in a text in one pass. */
export interface Phrases {
	/** How many concepts there are. */
	readonly size: number;
	/** The concept of a number, from 0. */
	conceptOf(number: number): Concept | undefined;
	/** The number of the concept that a phrase means; below 0 for none. */
	meaningOf(stems: readonly number[]): number;
	/** Whether some stems are a part of the phrase of a concept that is commonly known. */
	isPart(stems: readonly number[]): boolean;
	/** Tells every concept of a text, shorter ones within longer ones too. */
	read(words: Words, listener: (concept: number, first: number, last: number) => void): void;
}

/** All phrases that name a concept: those of a table, and those that are added. */
export class PhraseBook implements Phrases {
	private readonly own: Concept[] = [];
	private readonly nodes = new PhraseNodes();
	/** By node: the concept that its phrase means, and the field of work that it tells of besides. */
	private readonly meanings: number[] = [none];
	private readonly fields: number[] = [none];
	private readonly first: number;
	/** Concepts of the base that tell of fields here. */
	private readonly told = new Map<number, Concept>();

	/** @param base phrases that count as well, and stay as they are */
	constructor(
		readonly vocabulary: Vocabulary,
		private readonly base?: Phrases,
	) {
		this.first = base?.size ?? 0;
	}

	get size(): number {
		return this.first + this.own.length;
	}

	conceptOf(number: number): Concept | undefined {
		return number < this.first
			? (this.told.get(number) ?? this.base?.conceptOf(number))
			: this.own[number - this.first];
	}

	meaningOf(stems: readonly number[]): number {
		const meaning = this.meanings[this.nodes.find(stems)] ?? none;
		return meaning === none ? (this.base?.meaningOf(stems) ?? none) : meaning;
	}

	/** The concept that a phrase means. */
	find(stems: readonly number[]): Concept | undefined {
		const number = this.meaningOf(stems);
		return number < 0 ? undefined : this.conceptOf(number);
	}

	isPart(stems: readonly number[]): boolean {
		return (
			this.base?.isPart(stems) === true ||
			this.own.some(concept => concept.share !== undefined && contains(concept.stems, stems))
		);
	}

	/** Adds a concept, unless its phrase means one already; gives the one it means. */
	add(concept: Omit<Concept, 'number'>): Concept {
		const known = this.find(concept.stems);
		if (known) {
			return known;
		}
		const added = { ...concept, number: this.size };
		this.own.push(added);
		this.alias(concept.stems, added);
		return added;
	}

	/** Makes a phrase mean a concept. */
	alias(stems: readonly number[], concept: Concept): void {
		this.meanings[this.reach(stems)] = concept.number;
	}

	/** Adds a field of work, told by any of several phrases that may mean something narrower too. */
	addField(concept: Omit<Concept, 'number'>, phrases: readonly (readonly number[])[]): void {
		const number = this.size;
		this.own.push({ ...concept, number });
		for (const phrase of phrases) {
			this.fields[this.reach(phrase)] = number;
			const known = this.find(phrase);
			if (known) {
				this.replace({ ...known, fields: [...(known.fields ?? []), number] });
			}
		}
	}

	read(words: Words, listener: (concept: number, first: number, last: number) => void): void {
		this.base?.read(words, listener);
		const { nodes, meanings, fields } = this;
		for (let first = 0; nodes.size > 1 && first < words.length; first++) {
			let node = nodes.next(root, words.numberAt(first));
			for (let last = first; node !== nowhere;) {
				const [meaning, field] = [meanings[node] ?? none, fields[node] ?? none];
				if (meaning !== none) {
					listener(meaning, first, last);
				}
				if (field !== none) {
					listener(field, first, last);
				}
				last++;
				node = words.runsOnAt(last) ? nodes.next(node, words.numberAt(last)) : nowhere;
			}
		}
	}

	private replace(concept: Concept): void {
		if (concept.number < this.first) {
			this.told.set(concept.number, concept);
		} else {
			this.own[concept.number - this.first] = concept;
		}
	}

	private reach(stems: readonly number[]): number {
		const node = this.nodes.reach(stems);
		while (this.meanings.length < this.nodes.size) {
			this.meanings.push(none);
			this.fields.push(none);
		}
		return node;
	}
}

/** Whether a phrase is a longer one with the other in it. */
export function contains(long: readonly number[], short: readonly number[]): boolean {
	return (
		long.length > short.length &&
		long.some((_, start) => short.every((stem, i) => long[start + i] === stem))
	);
}
