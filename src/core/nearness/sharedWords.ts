import { type Model, rarityOf } from '../model/model';
import { TermReader } from '../model/paperTerms';
import { beginningOf } from '../words/wholeWord';

/** What is read of a paper. */
export interface PaperText {
	readonly title: string;
	readonly abstract?: string;
}

const mostShared = 3;
/** Longer runs of shared words are sentences that both have. */
const longestPhrase = 4;
/** One word that more than one in twenty-five papers has says nothing, nor two that as many have. */
const telling = Math.log(25);
/** One word alone is what both are about only where one of them says it again, or in its title. */
const fewestTimes = 3;
const timesInTitle = 2;
/** What no paper of the field has is a name, or a slip: as telling as what one in a thousand has. */
const unknownRarity = Math.log(1_000);
const inTitle = 1.5;
interface Word {
	readonly stem: string;
	readonly start: number;
	readonly end: number;
}

interface Uses {
	/** How often each stem stands there; in a title it counts twice. */
	readonly stems: ReadonlyMap<string, number>;
	/** Stems that follow each other. */
	readonly pairs: ReadonlySet<string>;
}

interface Phrase {
	readonly written: string;
	readonly stems: readonly string[];
	readonly worth: number;
}

/** Finds what papers share, in the words of one of them. */
export class SharedWords {
	private readonly reader = new TermReader();

	constructor(private readonly model: Model) {}

	/**
	 * The most telling words and names of a paper that some others have as well, as it writes them,
	 * at most three; none where they share only what half the field has.
	 */
	find(of: PaperText, others: readonly PaperText[]): readonly string[] {
		const theirs = this.usesIn(others);
		const own = this.usesIn([of]);
		const isSaid = (stem: string): boolean =>
			(theirs.stems.get(stem) ?? 0) + (own.stems.get(stem) ?? 0) >= fewestTimes;
		const phrases = toTexts(of).flatMap((text, index) =>
			this.phrasesIn(text, theirs, index === 0 ? inTitle : 1),
		);
		return choose(
			phrases.filter(({ stems }) => stems.length > 1 || stems.every(stem => isSaid(stem))),
		);
	}

	private usesIn(papers: readonly PaperText[]): Uses {
		const stems = new Map<string, number>();
		const pairs = new Set<string>();
		for (const [index, text] of papers.flatMap(toTexts).entries()) {
			const times = index % 2 === 0 ? timesInTitle : 1;
			this.reader.read(text, (stem, before) => {
				stems.set(stem, (stems.get(stem) ?? 0) + times);
				if (before !== undefined) {
					pairs.add(`${before} ${stem}`);
				}
			});
		}
		return { stems, pairs };
	}

	private phrasesIn(text: string, { stems, pairs }: Uses, factor: number): readonly Phrase[] {
		const runs: Word[][] = [];
		/** Whether the word before is the last of the last run. */
		let isOpen = false;
		this.reader.read(text, (stem, before, start, end) => {
			const run = runs[runs.length - 1];
			const goesOn = isOpen && before !== undefined && pairs.has(`${before} ${stem}`);
			isOpen = stems.has(stem);
			if (!isOpen) {
				return;
			}
			if (run && goesOn && run.length < longestPhrase) {
				run.push({ stem, start, end });
			} else {
				runs.push([{ stem, start, end }]);
			}
		});
		return runs.flatMap(run => this.toPhrase(run, text, factor) ?? []);
	}

	private toPhrase(run: readonly Word[], text: string, factor: number): Phrase | undefined {
		const [first] = run;
		const last = run[run.length - 1];
		if (!first || !last) {
			return undefined;
		}
		const stems = run.map(({ stem }) => stem);
		const rarity = Math.max(
			run.length === 1 ? this.rarityOf(first.stem) : 0,
			...stems.slice(1).map((stem, index) => this.pairRarity(stems[index] ?? '', stem)),
		);
		if (rarity < telling) {
			return undefined;
		}
		const start = beginningOf(text, first.start);
		const written = text.slice(start, last.end).replace(/\s+/g, ' ');
		return { written, stems, worth: factor * rarity * (1 + 0.3 * (run.length - 1)) };
	}

	private rarityOf(stem: string): number {
		const word = this.model.words.get(stem);
		return word === undefined
			? // A number or a letter with one is no name.
				/^[a-z]{3,}/.test(stem)
				? unknownRarity
				: 0
			: rarityOf(this.model, word);
	}

	private pairRarity(first: string, second: string): number {
		const { words, pairs } = this.model;
		const [a, b] = [words.get(first), words.get(second)];
		const pair = a === undefined || b === undefined ? undefined : pairs.get(a, b);
		return pair === undefined
			? Math.max(this.rarityOf(first), this.rarityOf(second))
			: rarityOf(this.model, pair);
	}
}

function toTexts({ title, abstract = '' }: PaperText): readonly string[] {
	return [title, abstract];
}

/** The best of them, none of which says again what another one says. */
function choose(phrases: readonly Phrase[]): readonly string[] {
	const chosen: Phrase[] = [];
	const said = new Set<string>();
	for (const phrase of [...phrases].sort((a, b) => b.worth - a.worth)) {
		if (chosen.length < mostShared && phrase.stems.every(stem => !said.has(familyOf(stem)))) {
			chosen.push(phrase);
			phrase.stems.forEach(stem => said.add(familyOf(stem)));
		}
	}
	return chosen.map(({ written }) => written);
}

/** Words that begin alike mostly say the same: `evolution`, `evolutionary`, `evolve`. */
function familyOf(stem: string): string {
	return stem.slice(0, 5);
}
