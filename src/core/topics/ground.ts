import type { Model } from '../model/model';
import type { WordForms } from '../words/wordForms';
import type { TopicPaper } from './topic';

/** What topics are made on besides the words of the papers. */
export interface Ground {
	readonly model: Model;
	/** How words are written; whoever finds places may read the same texts with it. */
	readonly forms: WordForms;
	/** Where a paper lies among all papers there are: `Model.width` numbers of length 1, or 0. */
	placeOf(paper: TopicPaper): Float32Array;
}
