import lunr from 'lunr';
import type { SearchDocument } from '../../../src/core/search/engine';
import { createChance, pick } from '../../helpers/seededChance';
import { cutLast, draw, misspell, misspellLongest, wordsOf } from '../../helpers/typedWords';
import type { Question, Wish } from './contender';

/** A row of the table: questions of one kind. */
export interface QuestionRow {
	readonly what: string;
	readonly questions: readonly Question[];
}

const asked = 60;
/** Queries that are typed letter by letter, each letter being a question. */
const typedQueries = 12;

/** All rows, with words that these papers have. The same papers give the same questions. */
export function makeQuestions(documents: readonly SearchDocument[]): readonly QuestionRow[] {
	const chance = createChance(3);
	const frequencies = countPapers(documents);
	const words = [...frequencies].filter(([word]) => word.length >= 5 && !isStopWord(word));
	const middling = words
		.filter(([, papers]) => papers >= 3 && papers >= documents.length / 1_000)
		.filter(([, papers]) => papers <= Math.max(6, documents.length / 50))
		.map(([word]) => word);
	const long = middling.filter(word => word.length >= 7);
	const rare = words.filter(([, papers]) => papers <= 2).map(([word]) => word);
	const common = words
		.sort((a, b) => b[1] - a[1])
		.slice(0, 12)
		.map(([word]) => word);
	/** Words of one title: that people ask for words which go together matters to `all`. */
	const titled = (wanted: number) => {
		for (;;) {
			const found = wordsOf(pick(documents, chance).title, 4).filter(word => !isStopWord(word));
			if (found.length >= wanted) {
				return draw(found, wanted, chance);
			}
		}
	};
	const row = (what: string, wish: Wish, make: () => readonly string[], begun = false) => ({
		what,
		questions: Array.from({ length: asked }, () => ({ wish, words: make(), begun })),
	});
	return [
		row('single', 'any', () => [pick(middling, chance)]),
		row('two OR', 'any', () => titled(2)),
		row('two AND', 'all', () => titled(2)),
		row('fuzzy, 1 edit', 'fuzzy', () => [misspell(pick(long, chance), chance)]),
		row('title:', 'title', () => [pick(middling, chance)]),
		row('common, one', 'any', () => [pick(common, chance)]),
		row('common, two OR', 'any', () => draw(common, 2, chance)),
		row('rare', 'any', () => [pick(rare, chance)]),
		row(
			'typo + prefix + OR',
			'fuzzy',
			() => cutLast(misspellLongest(titled(3 + Math.floor(chance() * 2)), chance)),
			true,
		),
		{
			what: 'as you type',
			questions: Array.from({ length: typedQueries }, () =>
				toKeystrokes(titled(2 + Math.floor(chance() * 2))),
			).flat(),
		},
	];
}

/** What is asked while the words are typed, after every letter. */
function toKeystrokes(words: readonly string[]): readonly Question[] {
	return words.flatMap((word, i) =>
		Array.from(word, (_, letters) => ({
			wish: 'typed' as const,
			words: [...words.slice(0, i), word.slice(0, letters + 1)],
			begun: true,
		})),
	);
}

/** In how many titles each word stands. */
function countPapers(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { title } of documents) {
		for (const word of wordsOf(title, 1)) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return counts;
}

function isStopWord(word: string): boolean {
	const keep = lunr.stopWordFilter as lunr.PipelineFunction;
	return !keep(new lunr.Token(word, {}), 0, []);
}
