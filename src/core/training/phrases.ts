import type { StemTable } from '../words/stemTable';
import type { LearntPhrase } from '../model/learntTables';
import { nameLikeness } from './nameLikeness';
import { PhraseTree } from './phraseTree';
import { PhraseReader, type PhraseWord } from './phraseWords';
import { countInTitles, countKeywords } from './titlePhrases';
import type { TrainingPaper } from './trainingPaper';
import { WrittenForms } from './writtenForms';

/** Which phrases are learnt. */
export interface PhraseLimits {
	/** How many titles have to have a phrase. */
	readonly leastTitles: number;
	/** Or how many papers have to have it as a keyword. */
	readonly leastKeywords: number;
	readonly mostPhrases: number;
}

const papersASlice = 500;
/** A phrase that stands so often within one longer one is a piece of that: `large language`. */
const pieceShare = 0.75;
/** What authors give as a keyword is rather kept than what some titles have. */
const keywordWorth = 4;

interface Candidate {
	/** The numbers of its stems with spaces between. */
	readonly key: string;
	readonly titles: number;
	readonly keywords: number;
	readonly abstracts: number;
}

/**
 * Finds the phrases that titles repeat or authors give as keywords; the one that most titles have
 * first. Gives the share that is done at each slice.
 */
export function* findPhrases(
	papers: readonly TrainingPaper[],
	limits: PhraseLimits,
): Generator<number, readonly LearntPhrase[]> {
	const reader = new PhraseReader();
	const titles: (readonly PhraseWord[])[] = [];
	for (const [index, { title }] of papers.entries()) {
		titles.push(reader.read(title));
		if (index % papersASlice === 0) {
			yield (0.05 * index) / papers.length;
		}
	}
	const candidates = findCandidates(papers, titles, reader, limits);
	yield 0.2;
	const counted = yield* countInAbstracts(papers, reader, candidates);
	const chosen = choose(counted, limits);
	const tree = new PhraseTree(chosen.map(({ key }) => stemsOf(key)));
	const forms = new WrittenForms();
	for (const [index, { title, abstract }] of papers.entries()) {
		tree.meet(titles[index] ?? [], (phrase, first, last) =>
			forms.readTitle(phrase, title, first.from, last.to),
		);
		tree.meet(reader.read(abstract), (phrase, first, last) =>
			forms.readAbstract(phrase, abstract, first.from, last.to),
		);
		if (index % papersASlice === 0) {
			yield 0.6 + (0.4 * index) / papers.length;
		}
	}
	return chosen.map((candidate, phrase) => toPhrase(candidate, reader.stems, forms.of(phrase)));
}

function findCandidates(
	papers: readonly TrainingPaper[],
	titles: readonly (readonly PhraseWord[])[],
	reader: PhraseReader,
	{ leastTitles, leastKeywords }: PhraseLimits,
): readonly Candidate[] {
	const inTitles = countInTitles(titles, leastTitles);
	const inKeywords = countKeywords(
		papers.map(({ keywords }) => keywords.map(keyword => reader.read(keyword))),
	);
	const byTitle = [...inTitles].map(([key, count]) => ({
		...{ key, titles: count, abstracts: 0 },
		keywords: inKeywords.get(key) ?? 0,
	}));
	const byKeyword = [...inKeywords]
		.filter(([key, count]) => count >= leastKeywords && !inTitles.has(key))
		.map(([key, keywords]) => ({ key, titles: 0, keywords, abstracts: 0 }));
	return [...byTitle, ...byKeyword];
}

function* countInAbstracts(
	papers: readonly TrainingPaper[],
	reader: PhraseReader,
	candidates: readonly Candidate[],
): Generator<number, readonly Candidate[]> {
	const tree = new PhraseTree(candidates.map(({ key }) => stemsOf(key)));
	const counts = new Int32Array(candidates.length);
	const lastIn = new Int32Array(candidates.length).fill(-1);
	for (const [index, { abstract }] of papers.entries()) {
		tree.meet(reader.read(abstract), phrase => {
			if (lastIn[phrase] !== index) {
				lastIn[phrase] = index;
				counts[phrase] = (counts[phrase] ?? 0) + 1;
			}
		});
		if (index % papersASlice === 0) {
			yield 0.2 + (0.4 * index) / papers.length;
		}
	}
	return candidates.map((candidate, phrase) => ({
		...candidate,
		abstracts: counts[phrase] ?? 0,
	}));
}

function choose(
	candidates: readonly Candidate[],
	{ mostPhrases }: PhraseLimits,
): readonly Candidate[] {
	const uses = new Map(candidates.map(({ key, titles, abstracts }) => [key, titles + abstracts]));
	const pieces = new Set<string>();
	for (const [key, times] of uses) {
		const before = key.slice(0, Math.max(0, key.lastIndexOf(' ')));
		const behind = key.slice(key.indexOf(' ') + 1);
		for (const piece of [before, behind]) {
			if (piece !== key && times >= pieceShare * (uses.get(piece) ?? Infinity)) {
				pieces.add(piece);
			}
		}
	}
	const worth = ({ titles, keywords }: Candidate) => titles + keywordWorth * keywords;
	return candidates
		.filter(({ key, keywords }) => keywords > 0 || !pieces.has(key))
		.filter(({ titles, abstracts }) => titles + abstracts > 0)
		.sort((a, b) => worth(b) - worth(a) || b.abstracts - a.abstracts || (a.key < b.key ? -1 : 1))
		.slice(0, mostPhrases)
		.sort((a, b) => b.titles - a.titles || b.abstracts - a.abstracts || (a.key < b.key ? -1 : 1));
}

function stemsOf(key: string): readonly number[] {
	return key.split(' ').map(Number);
}

function toPhrase(
	{ key, titles, abstracts, keywords }: Candidate,
	stems: StemTable,
	written: string | undefined,
): LearntPhrase {
	const words = stemsOf(key).map(stem => stems.textOf(stem));
	return {
		stems: words.join(' '),
		written: written ?? words.join(' '),
		titles,
		abstracts,
		nameLike: nameLikeness(words.length, { titles, abstracts, keywords }),
		keywords,
	};
}
