import { BranchTable } from '../words/branchTable';
import type { PhraseWord } from './phraseWords';

const root = 0;
const none = -1;

/** Finds known phrases in texts. */
export class PhraseTree {
	/** By node and stem, the node of the phrase that goes on by the stem. */
	private readonly branches = new BranchTable();
	/** By node: the number of the phrase, or -1. */
	private readonly phraseOf: number[] = [none];

	/** Phrases by the numbers of their stems; they are numbered in this order. */
	constructor(phrases: Iterable<readonly number[]>) {
		let number = 0;
		for (const stems of phrases) {
			let node = root;
			for (const stem of stems) {
				const known = this.branches.get(node, stem);
				node = known === none ? this.branch(node, stem) : known;
			}
			this.phraseOf[node] = number++;
		}
	}

	/** Tells the number of each phrase in a text, and the words that it begins and ends with. */
	meet(
		words: readonly PhraseWord[],
		listener: (phrase: number, first: PhraseWord, last: PhraseWord) => void,
	): void {
		for (let from = 0; from < words.length; from++) {
			const first = words[from];
			let node = first?.edge ? this.branches.get(root, first.stem) : none;
			for (let at = from; first && node !== none; at++) {
				const word = words[at];
				const phrase = this.phraseOf[node] ?? none;
				if (phrase !== none && word?.edge) {
					listener(phrase, first, word);
				}
				const next = words[at + 1];
				node = next?.runsOn ? this.branches.get(node, next.stem) : none;
			}
		}
	}

	private branch(node: number, stem: number): number {
		const made = this.phraseOf.length;
		this.branches.set(node, stem, made);
		this.phraseOf.push(none);
		return made;
	}
}
