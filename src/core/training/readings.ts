import { TermReader } from '../model/paperTerms';
import { StemTable } from '../words/stemTable';
import { GrowingNumbers } from './growingNumbers';
import type { TrainingPaper } from './trainingPaper';

const papersASlice = 500;

/**
 * Papers as numbers: each term is twice the number of its stem, and one more where it is a pair with
 * the one before.
 */
export interface Readings {
	/** By number. */
	readonly stems: readonly string[];
	readonly words: Int32Array;
	/** Where in `words` the title of each paper begins, and behind the last one the end. */
	readonly titles: Int32Array;
	/** Where the abstract of each begins. */
	readonly abstracts: Int32Array;
}

/** Reads papers; gives how many it has read at each slice. */
export function* readPapers(papers: readonly TrainingPaper[]): Generator<number, Readings> {
	const reader = new TermReader();
	const stems = new StemTable();
	const words = new GrowingNumbers();
	const titles = new Int32Array(papers.length + 1);
	const abstracts = new Int32Array(papers.length);
	const add = (text: string) => {
		reader.read(text, (stem, before) => {
			words.push(stems.add(stem) * 2 + (before === undefined ? 0 : 1));
		});
	};
	for (const [index, { title, abstract }] of papers.entries()) {
		if (index % papersASlice === 0) {
			yield index;
		}
		titles[index] = words.length;
		add(title);
		abstracts[index] = words.length;
		add(abstract);
	}
	titles[papers.length] = words.length;
	return { stems: [...stems], words: words.view(), titles, abstracts };
}
