import type { Dictionary } from '../index/dictionary';
import { findAccepted } from './automatonWalk';
import { internals } from './lunrInternals';
import { OneEdit } from '../index/oneEdit';

const none = new Uint32Array(0);

/** Tells which terms of a dictionary a word of a query stands for, as lunr's token sets do. */
export class TermExpansion {
	private oneEdit: OneEdit | undefined;

	constructor(private readonly dictionary: Dictionary) {}

	/**
	 * The numbers of the terms that `term` stands for, ascending: with `*` for any letters, or up to
	 * `editDistance` edits away.
	 */
	expand(term: string, editDistance?: number): Uint32Array {
		// Lunr never comes back from an edit distance that does not count down to nothing.
		if (editDistance !== undefined && editDistance >= 0 && editDistance < Infinity) {
			return this.expandFuzzy(term, Math.floor(editDistance));
		}
		const wildcard = term.indexOf('*');
		if (wildcard < 0) {
			return this.findExact(term);
		}
		const [first, last] = this.dictionary.range(term.slice(0, wildcard));
		if (wildcard > 0 && wildcard === term.length - 1) {
			const numbers = new Uint32Array(last - first);
			for (let index = 0; index < numbers.length; index++) {
				numbers[index] = first + index;
			}
			return numbers;
		}
		const automaton = internals.TokenSet.fromClause({ term });
		return Uint32Array.from(findAccepted(this.dictionary, automaton, first, last));
	}

	private expandFuzzy(term: string, editDistance: number): Uint32Array {
		// In a fuzzy word a star stands for one letter, which only the automaton knows.
		if (editDistance < 2 && !term.includes('*')) {
			if (editDistance === 0) {
				return this.findExact(term);
			}
			this.oneEdit ??= new OneEdit(this.dictionary);
			return Uint32Array.from(this.oneEdit.find(term));
		}
		const automaton = internals.TokenSet.fromClause({ term, editDistance });
		return Uint32Array.from(findAccepted(this.dictionary, automaton));
	}

	private findExact(term: string): Uint32Array {
		const number = term === '' ? -1 : this.dictionary.find(term);
		return number < 0 ? none : Uint32Array.of(number);
	}
}
