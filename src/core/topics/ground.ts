import type { Model } from '../model/model';
import type { TopicPaper } from './topic';

/** What topics are made on besides the words of the papers. */
export interface Ground {
	readonly model: Model;
	/** Where a paper lies among all papers there are: `Model.width` numbers of length 1, or 0. */
	placeOf(paper: TopicPaper): Float32Array;
}
