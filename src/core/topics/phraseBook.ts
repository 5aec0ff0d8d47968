import type { Vocabulary, Word } from './words';

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

/** A concept found in a text: words `first` to `last`. */
export interface Hit {
	readonly concept: number;
	readonly first: number;
	readonly last: number;
}

interface Node {
	/** Missing where no phrase runs on, as most do not. */
	next?: Map<number, Node>;
	concept: number | undefined;
	/** The field of work that the phrase tells of, besides what it means. */
	field: number | undefined;
}

/** All phrases that name a concept, found in a text in one pass. */
export class PhraseBook {
	private readonly own: Concept[] = [];
	private readonly root: Node = { concept: undefined, field: undefined };
	private readonly first: number;

	/** @param base a book whose phrases count as well, and which stays as it is */
	constructor(
		readonly vocabulary: Vocabulary,
		private readonly base?: PhraseBook,
	) {
		this.first = base?.size ?? 0;
	}

	/** How many concepts there are. */
	get size(): number {
		return this.first + this.own.length;
	}

	/** The concept of a number, from 0. */
	conceptOf(number: number): Concept | undefined {
		return number < this.first ? this.base?.conceptOf(number) : this.own[number - this.first];
	}

	/** All concepts. */
	get concepts(): readonly Concept[] {
		return [...(this.base?.concepts ?? []), ...this.own];
	}

	/** The concept that a phrase means. */
	find(stems: readonly number[]): Concept | undefined {
		let node: Node | undefined = this.root;
		for (const stem of stems) {
			node = node?.next?.get(stem);
		}
		return node?.concept === undefined ? this.base?.find(stems) : this.conceptOf(node.concept);
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
		this.reach(stems).concept = concept.number;
	}

	/** Adds a field of work, told by any of several phrases that may mean something narrower too. */
	addField(concept: Omit<Concept, 'number'>, phrases: readonly (readonly number[])[]): void {
		const number = this.size;
		this.own.push({ ...concept, number });
		for (const phrase of phrases) {
			const node = this.reach(phrase);
			node.field = number;
			const known = node.concept === undefined ? undefined : this.own[node.concept - this.first];
			if (known) {
				this.own[known.number - this.first] = {
					...known,
					fields: [...(known.fields ?? []), number],
				};
			}
		}
	}

	/** Every concept of a text, shorter ones within longer ones too. */
	read(words: readonly Word[]): readonly Hit[] {
		const hits: Hit[] = [...(this.base?.read(words) ?? [])];
		if (!this.root.next) {
			return hits;
		}
		for (let first = 0; first < words.length; first++) {
			let node: Node | undefined = this.root;
			for (let last = first; last < words.length; last++) {
				const word: Word | undefined = words[last];
				if (!word || (last > first && !word.runsOn)) {
					break;
				}
				node = node.next?.get(word.stem);
				if (!node) {
					break;
				}
				for (const concept of [node.concept, node.field]) {
					if (concept !== undefined) {
						hits.push({ concept, first, last });
					}
				}
			}
		}
		return hits;
	}

	private reach(stems: readonly number[]): Node {
		let node = this.root;
		for (const stem of stems) {
			node.next ??= new Map<number, Node>();
			let next = node.next.get(stem);
			if (!next) {
				next = { concept: undefined, field: undefined };
				node.next.set(stem, next);
			}
			node = next;
		}
		return node;
	}
}
