import type { Author, PaperFacts } from '../paper/paper';
import { foldLetters, titleWords } from '../paper/title';
import type { Rules } from './rules';

/** What is looked through for a rule. */
export type RuledFacts = Pick<
	PaperFacts,
	'title' | 'abstract' | 'authors' | 'keywords' | 'categories'
>;

/** Finds the rules that papers fall under; made once for each state of the rules. */
export class RuleMatcher {
	private readonly authors: readonly { readonly rule: string; readonly words: readonly string[] }[];
	private readonly watched: TermFinder;
	private readonly muted: TermFinder;

	constructor(rules: Rules) {
		this.authors = rules.watchedAuthors.map(rule => ({ rule, words: titleWords(rule) }));
		this.watched = new TermFinder(rules.watchedTerms);
		this.muted = new TermFinder(rules.mutedTerms);
	}

	/** The authors and terms that a paper is watched for, as the rules write them. */
	watchedIn(facts: RuledFacts): readonly string[] {
		const byAuthor = this.authors.filter(({ words }) =>
			(facts.authors ?? []).some(author => isNamed(author, words)),
		);
		return [...byAuthor.map(({ rule }) => rule), ...this.watched.findIn(facts)];
	}

	/** The terms that mute a paper. */
	mutedIn(facts: RuledFacts): readonly string[] {
		return this.muted.findIn(facts);
	}
}

/** Finds terms as whole words, whatever their case, marks and punctuation, and with a plural `s`. */
class TermFinder {
	private readonly terms: readonly { readonly rule: string; readonly term: string }[];

	constructor(rules: readonly string[]) {
		this.terms = rules
			.map(rule => ({ rule, term: toWords(rule) }))
			.filter(({ term }) => term.trim() !== '');
	}

	findIn({ title, abstract = '', keywords = [], categories = [] }: RuledFacts): readonly string[] {
		if (this.terms.length === 0) {
			return [];
		}
		const text = [title, abstract, ...keywords, ...categories].map(toWords).join('|');
		return this.terms.filter(({ term }) => text.includes(term)).map(({ rule }) => rule);
	}
}

/** A word with the signs that tell it from another: `C++` is not `C`. */
const termWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[+#]*/gu;

/** A text as its words, each between single spaces and without a plural `s`. */
function toWords(text: string): string {
	const words = (foldLetters(text).match(termWord) ?? []).map(word =>
		word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
	);
	return ` ${words.join(' ')} `;
}

/**
 * Whether an author is called so. Given names may be cut to initials on either side; a family name
 * alone is enough.
 */
function isNamed({ family, given, literal }: Author, words: readonly string[]): boolean {
	const [last, ...first] = family === undefined ? literalParts(literal) : [family, given ?? ''];
	const familyWords = titleWords(last ?? '');
	const givenWords = titleWords(first.join(' '));
	// Each word of the family name once: somebody may be called Li Li.
	const wanted = [...words];
	const hasFamily =
		familyWords.length > 0 &&
		familyWords.every(word => {
			const place = wanted.lastIndexOf(word);
			return place >= 0 && wanted.splice(place, 1).length === 1;
		});
	return (
		hasFamily &&
		(wanted.length === 0 ||
			givenWords.length === 0 ||
			(wanted[0] !== undefined && startsAlike(wanted[0], givenWords[0] ?? '')))
	);
}

function literalParts(literal = ''): readonly string[] {
	const words = foldLetters(literal).split(/\s+/);
	return [words.at(-1) ?? '', ...words.slice(0, -1)];
}

function startsAlike(a: string, b: string): boolean {
	return a.length === 1 || b.length === 1 ? a.startsWith(b.slice(0, 1)) : a === b;
}
