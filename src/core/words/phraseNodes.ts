import { BranchTable } from './branchTable';

/** Where every phrase begins. */
export const root = 0;
/** Where no phrase goes on. */
export const nowhere = -1;

/** Phrases as paths over their stems, each of which ends at a node of its own. */
export class PhraseNodes {
	/** By node and stem, the node of the phrase that goes on by the stem. */
	private readonly branches = new BranchTable();
	private count = 1;

	/** How many nodes there are. */
	get size(): number {
		return this.count;
	}

	/** The node that a stem leads to from another, or `nowhere`. */
	next(node: number, stem: number): number {
		return this.branches.get(node, stem);
	}

	/** The node of a phrase, or `nowhere`. */
	find(stems: readonly number[]): number {
		let node = root;
		for (const stem of stems) {
			node = node === nowhere ? nowhere : this.next(node, stem);
		}
		return node;
	}

	/** The node of a phrase, which is made where there is none. */
	reach(stems: readonly number[]): number {
		let node = root;
		for (const stem of stems) {
			const known = this.next(node, stem);
			if (known === nowhere) {
				this.branches.set(node, stem, this.count);
			}
			node = known === nowhere ? this.count++ : known;
		}
		return node;
	}
}
