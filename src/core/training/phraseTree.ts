import { nowhere, PhraseNodes, root } from '../words/phraseNodes';
import type { PhraseWord } from './phraseWords';

const none = -1;

/** Finds known phrases in texts. */
export class PhraseTree {
	private readonly nodes = new PhraseNodes();
	/** By node: the number of the phrase, or -1. */
	private readonly phraseOf: number[] = [none];

	/** Phrases by the numbers of their stems; they are numbered in this order. */
	constructor(phrases: Iterable<readonly number[]>) {
		let number = 0;
		for (const stems of phrases) {
			const node = this.nodes.reach(stems);
			while (this.phraseOf.length < this.nodes.size) {
				this.phraseOf.push(none);
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
			let node = first?.edge ? this.nodes.next(root, first.stem) : nowhere;
			for (let at = from; first && node !== nowhere; at++) {
				const word = words[at];
				const phrase = this.phraseOf[node] ?? none;
				if (phrase !== none && word?.edge) {
					listener(phrase, first, word);
				}
				const next = words[at + 1];
				node = next?.runsOn ? this.nodes.next(node, next.stem) : nowhere;
			}
		}
	}
}
