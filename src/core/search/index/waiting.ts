import type { PaperId } from '../../paper/paper';

/**
 * The papers that wait to be taken in, first come, first served. One that changes while it waits has
 * two turns, of which the second finds nothing to do: a set would know better, but to fill it with all
 * papers is a good part of a start.
 */
export class Waiting {
	private papers: PaperId[] = [];
	private served = 0;

	get size(): number {
		return this.papers.length - this.served;
	}

	add(paper: PaperId): void {
		this.papers.push(paper);
	}

	/** Whose turn it is; nothing where nobody waits. */
	next(): PaperId | undefined {
		const paper = this.papers[this.served++];
		if (this.served >= this.papers.length) {
			this.papers = [];
			this.served = 0;
		}
		return paper;
	}
}
