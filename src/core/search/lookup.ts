import type { Need, Query, Term, Way } from './query';
import { toWord } from './analysis';
import type { Vocabulary, VocabularyWord } from './vocabulary';

/** A word of the library that answers a term, and how well. */
export interface Reading {
	readonly text: string;
	readonly stem: string;
	readonly weight: number;
	readonly papers: number;
}

/** A need with what the library has for it. */
export interface Sought {
	readonly need: Need;
	readonly ways: readonly Way[];
	/** How rare it is in the whole library. */
	readonly rareness: number;
}

/** A query with what the library's words make of it. */
export interface Lookup {
	readonly query: Query;
	readonly sought: readonly Sought[];
	/** What a term may be read as: longer words while typing, the right spelling of a wrong one. */
	readonly readings: ReadonlyMap<Term, readonly Reading[]>;
}

/** A spelling with fewer papers than this may be a slip of the pen, also in the papers. */
const few = 3;
const mostCorrections = 4;

/** Looks the words of a query up in the vocabulary of a library of `papers` papers. */
export function lookUp(query: Query, vocabulary: Vocabulary, papers: number): Lookup {
	const readings = new Map<Term, readonly Reading[]>();
	const sought = query.needs.map(need => {
		const ways = [...need.ways, ...findSplits(need, vocabulary)];
		let most = 0;
		for (const way of ways) {
			const counts = way.terms.map(term => {
				const found = readings.get(term) ?? read(term, vocabulary, need.ways[0] === way);
				readings.set(term, found);
				return found.reduce((sum, reading) => sum + reading.papers, 0);
			});
			most = Math.max(most, Math.min(...counts));
		}
		const used = Math.min(most, papers);
		return { need, ways, rareness: Math.log(1 + (papers - used + 0.5) / (used + 0.5)) };
	});
	return { query, sought, readings };
}

function read(term: Term, vocabulary: Vocabulary, correct: boolean): readonly Reading[] {
	const readings: Reading[] = [];
	const own = vocabulary.papersWithStem(term.stem);
	if (own > 0) {
		readings.push({ text: term.text, stem: term.stem, weight: 1, papers: own });
	}
	if (term.open) {
		const most = [4, 12][term.text.length - 1] ?? 48;
		for (const word of vocabulary.endings(term.text, most)) {
			readings.push(toReading(word, weighEnding(term.text, word.text)));
		}
	}
	const used = readings.reduce((sum, reading) => sum + reading.papers, 0);
	if (correct && used < few && term.text.length >= 5) {
		for (const word of vocabulary.corrections(term.text, mostCorrections)) {
			if (word.papers > used) {
				readings.push(toReading(word, 0.7));
			}
		}
	}
	return readings;
}

/** How well a longer word answers its beginning. */
export function weighEnding(beginning: string, word: string): number {
	return 0.6 + 0.35 * (beginning.length / word.length);
}

function toReading(word: VocabularyWord, weight: number): Reading {
	return { text: word.text, stem: word.stem, weight, papers: word.papers };
}

/** A word the papers write as two: `finetuning` for `fine tuning`, `gpt4` for `GPT 4`. */
function findSplits(need: Need, vocabulary: Vocabulary): readonly Way[] {
	const word = need.ways.length === 1 ? need.ways[0]?.terms : undefined;
	const [term] = word ?? [];
	if (word?.length !== 1 || term === undefined || term.text.length < 4) {
		return [];
	}
	let best: readonly string[] = [];
	let most = 0;
	for (let at = 1; at < term.text.length; at++) {
		const [left, right] = [term.text.slice(0, at), term.text.slice(at)];
		const border = /\D$/.test(left) && /^\d+$/.test(right);
		const used = Math.min(vocabulary.papersWithWord(left), vocabulary.papersWithWord(right));
		if ((border || Math.min(left.length, right.length) >= 3) && used > most) {
			[best, most] = [[left, right], used];
		}
	}
	const terms = best.map(text => ({ ...toWord(text), open: false }));
	return terms.length === 0 ? [] : [{ terms, weight: 0.9, adjacent: true }];
}
