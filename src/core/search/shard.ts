import lunr from 'lunr';
import type { PaperId } from '../paper/paper';
import { type Analysis, isStopWord, wordsOf } from './analysis';
import { type SearchDocument, type SearchField, searchFields } from './engine';
import { fieldShape, fieldText } from './fields';
import type { Vocabulary, VocabularyWord } from './vocabulary';

/** A part of the library as one Lunr index, which never changes. */
export interface Shard {
	readonly index: lunr.Index;
	/** The documents it was made of; a result's `ref` is the place in this list. */
	readonly documents: readonly SearchDocument[];
	/** Papers that are still answered from here. */
	readonly live: Set<PaperId>;
	readonly stems: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<VocabularyWord, number>;
}

type Refs = Record<string, object>;
type Posting = { _index: number } & Record<SearchField, Refs>;

// Lunr wants an object for each paper and word. One empty object serves for all of them: stock
// Lunr makes a million at 10,000 papers, and they are most of its memory.
const noRefs: Refs = Object.freeze({});
const noMetadata = Object.freeze({});

/** Collects documents and makes a shard of them. */
export class ShardBuilder {
	readonly documents: SearchDocument[] = [];
	private readonly postings = new Map<string, Posting>();
	private readonly vectors: [string, number[]][] = [];
	private readonly words = new Map<VocabularyWord, number>();
	private readonly stems = new Map<string, number>();

	constructor(
		private readonly analysis: Analysis,
		private readonly vocabulary: Vocabulary,
	) {}

	/** Takes a document in. @returns about how many characters were read */
	add(document: SearchDocument): number {
		const ref = `p${this.documents.length}`;
		const alone: Refs = Object.freeze({ [ref]: noMetadata });
		const words = new Set<VocabularyWord>();
		const stems = new Set<string>();
		let read = 0;
		this.documents.push(document);
		for (const field of searchFields) {
			const text = fieldText(document, field);
			const counts = new Map<string, number>();
			let length = 0;
			read += text.length;
			for (const chunk of this.analysis.analyse(text).chunks) {
				for (const word of wordsOf(chunk)) {
					length++;
					if (!(fieldShape[field].long && isStopWord(word.text))) {
						counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
						words.add(this.vocabulary.enter(word.text, word.stem));
					}
				}
			}
			const vector: [number, number][] = [];
			for (const [stem, count] of counts) {
				stems.add(stem);
				const posting = this.posting(stem);
				this.refer(posting, field, ref, alone);
				vector.push([posting._index, weigh(count, length, fieldShape[field])]);
			}
			if (vector.length > 0) {
				vector.sort((a, b) => a[0] - b[0]);
				this.vectors.push([`${field}/${ref}`, vector.flat()]);
			}
		}
		for (const word of words) {
			this.words.set(word, (this.words.get(word) ?? 0) + 1);
		}
		for (const stem of stems) {
			this.stems.set(stem, (this.stems.get(stem) ?? 0) + 1);
		}
		return read;
	}

	finish(): Shard {
		const terms = [...this.postings].sort(([a], [b]) => (a < b ? -1 : 1));
		const index = lunr.Index.load({
			version: lunr.version,
			fields: [...searchFields],
			fieldVectors: this.vectors,
			invertedIndex: terms,
			pipeline: [],
		});
		return {
			index,
			documents: this.documents,
			live: new Set(this.documents.map(document => document.id)),
			stems: this.stems,
			words: this.words,
		};
	}

	private posting(stem: string): Posting {
		let posting = this.postings.get(stem);
		if (!posting) {
			posting = {
				_index: this.postings.size,
				title: noRefs,
				abstract: noRefs,
				authors: noRefs,
				organization: noRefs,
				venue: noRefs,
				keywords: noRefs,
				topics: noRefs,
				tags: noRefs,
				notes: noRefs,
				key: noRefs,
			};
			this.postings.set(stem, posting);
		}
		return posting;
	}

	private refer(posting: Posting, field: SearchField, ref: string, alone: Refs): void {
		const refs = posting[field];
		if (refs === noRefs) {
			posting[field] = alone;
		} else if (Object.isFrozen(refs)) {
			posting[field] = Object.assign(Object.create(null) as Refs, refs, alone);
		} else {
			refs[ref] = noMetadata;
		}
	}
}

/** How much a word says about a paper by its count: BM25 without the part about rareness. */
export function weigh(
	count: number,
	length: number,
	shape: { readonly weight: number; readonly length: number },
): number {
	const saturation = 1.2 * (0.6 + 0.4 * (length / shape.length));
	return (shape.weight * (count * 2.2)) / (count + saturation);
}
