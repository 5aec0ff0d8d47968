import type { PaperId } from '../../paper/paper';
import { hashUnits } from './digest';
import { Dictionary } from './dictionary';

/**
 * The papers of a segment's documents. A segment that comes from a file has them as text in one array,
 * and makes strings of those that are asked for: a search wants a few of a hundred thousand.
 */
export class PaperIds {
	/**
	 * @param texts one for each document, in the order of the documents: `find` finds nothing in it
	 * @param made the strings that are there already
	 */
	constructor(
		readonly texts: Dictionary,
		private readonly made = new Array<PaperId | undefined>(texts.size),
	) {}

	static from(papers: readonly PaperId[]): PaperIds {
		return new PaperIds(Dictionary.from(papers), [...papers]);
	}

	/** How many documents there are. */
	get size(): number {
		return this.texts.size;
	}

	/** The paper of a document, which must be one of the segment's. */
	at(document: number): PaperId {
		// A segment's documents each were made from a paper.
		return (this.made[document] ??= this.texts.at(document) as PaperId);
	}

	/** All of them, in the order of the documents. */
	all(): readonly PaperId[] {
		return Array.from({ length: this.size }, (_, document) => this.at(document));
	}

	/** What `hashText` gives for the paper of a document. */
	hashAt(document: number): number {
		const { units, starts } = this.texts;
		return hashUnits(units, starts[document] ?? 0, starts[document + 1] ?? 0);
	}

	/** Whether a document is one of this paper. */
	isAt(document: number, paper: PaperId): boolean {
		return this.texts.compare(document, paper) === 0;
	}
}
