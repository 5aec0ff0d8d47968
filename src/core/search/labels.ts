import type { PaperId } from '../paper/paper';
import { type Analysis, wordsOf } from './analysis';
import type { SearchDocument } from './engine';
import type { Term } from './needs';

/** A topic or a tag: the words of its name, and the papers that have it. */
interface Label {
	readonly field: 'topics' | 'tags';
	readonly texts: readonly string[];
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
	private readonly all: readonly Label[];

	constructor(documents: Iterable<SearchDocument>, analysis: Analysis) {
		const labels = new Map<string, Label>();
		for (const { id, facts } of documents) {
			for (const field of ['topics', 'tags'] as const) {
				for (const name of facts[field]) {
					const key = `${field}/${name}`;
					let label = labels.get(key);
					if (!label) {
						const words = analysis.analyse(name).chunks.flatMap(wordsOf);
						label = {
							field,
							texts: words.map(({ text }) => text),
							stems: words.map(({ stem }) => stem),
							papers: [],
						};
						labels.set(key, label);
					}
					label.papers.push(id);
				}
			}
		}
		this.all = [...labels.values()];
	}

	/** The labels a word of whose name answers a term. */
	find({ text, stem, open }: Term): readonly LabelMatch[] {
		const found: LabelMatch[] = [];
		for (const { field, texts, stems, papers } of this.all) {
			const weight = texts.includes(text)
				? 1
				: stems.includes(stem)
					? 0.85
					: open && texts.some(one => one.startsWith(text))
						? 0.7
						: 0;
			if (weight > 0) {
				found.push({ field, papers, weight, length: texts.length });
			}
		}
		return found;
	}
}
