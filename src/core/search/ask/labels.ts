import type { PaperId } from '../../paper/paper';
import { type Analysis, wordsOf } from '../text/analysis';
import type { SearchDocument, SearchFacts, SearchReason } from '../engine';
import type { Term } from './needs';
import { stemWeight } from '../rank/forms';

/** The name goes on behind what is typed. */
const begunWeight = 0.7;

/** A topic or a tag: the words of its name, and the papers that have it. */
interface Label {
	readonly field: 'topics' | 'tags';
	readonly texts: readonly string[];
	/** The words as they are written. */
	readonly surfaces: readonly string[];
	readonly stems: readonly string[];
	readonly papers: PaperId[];
}

/** A label that answers a term, and how well. */
export interface LabelMatch {
	readonly field: 'topics' | 'tags';
	readonly papers: readonly PaperId[];
	readonly weight: number;
	/** How many words the label has. */
	readonly length: number;
}

/**
 * Topics and tags: a few names on many papers. They change without the texts of the papers, so
 * they are no part of the index and are gathered anew when they do.
 */
export class Labels {
	private readonly all: ReadonlyMap<string, Label>;

	constructor(documents: Iterable<SearchDocument>, analysis: Analysis) {
		const labels = new Map<string, Label>();
		for (const { id, facts } of documents) {
			for (const field of ['topics', 'tags'] as const) {
				for (const name of facts[field]) {
					const key = keyOf(field, name);
					let label = labels.get(key);
					if (!label) {
						const words = analysis.analyse(name).chunks.flatMap(chunk =>
							wordsOf(chunk).map(word => ({
								...word,
								surface: chunk.surface.slice(word.from, word.to),
							})),
						);
						label = {
							field,
							texts: words.map(({ text }) => text),
							surfaces: words.map(({ surface }) => surface),
							stems: words.map(({ stem }) => stem),
							papers: [],
						};
						labels.set(key, label);
					}
					label.papers.push(id);
				}
			}
		}
		this.all = labels;
	}

	/** The labels a word of whose name answers a term. */
	find(term: Term): readonly LabelMatch[] {
		const found: LabelMatch[] = [];
		for (const label of this.all.values()) {
			const match = matchLabel(label, term);
			if (match) {
				const { field, papers, texts } = label;
				found.push({ field, papers, weight: match.weight, length: texts.length });
			}
		}
		return found;
	}

	/** The word of a paper's topics or tags that answers a term, if any does. */
	reasonOf({ topics, tags }: SearchFacts, term: Term): SearchReason | undefined {
		for (const [field, names] of [['topics', topics] as const, ['tags', tags] as const]) {
			for (const name of names) {
				const label = this.all.get(keyOf(field, name));
				const match = label && matchLabel(label, term);
				if (match) {
					return { word: label.surfaces[match.word] ?? name, field };
				}
			}
		}
		return undefined;
	}
}

function keyOf(field: string, name: string): string {
	return `${field}/${name}`;
}

function matchLabel(
	{ texts, stems }: Label,
	{ text, stem, open }: Term,
): { readonly word: number; readonly weight: number } | undefined {
	const same = texts.indexOf(text);
	if (same >= 0) {
		return { word: same, weight: 1 };
	}
	const other = stems.indexOf(stem);
	if (other >= 0) {
		return { word: other, weight: stemWeight };
	}
	const begun = open ? texts.findIndex(one => one.startsWith(text)) : -1;
	return begun < 0 ? undefined : { word: begun, weight: begunWeight };
}
