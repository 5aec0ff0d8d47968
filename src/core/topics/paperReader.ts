import { rarityOf } from '../model/model';
import { VectorReader } from '../model/paperVector';
import type { Ground } from './ground';
import { OwnNames } from './ownNames';
import { PhraseBook } from './phraseBook';
import { type Profile, profileOf } from './profile';
import type { TopicPaper } from './topic';

/** What is read of a paper to group it. */
export interface Reading {
	readonly paper: TopicPaper;
	readonly profile: Profile;
	/** Where it lies among all papers there are. */
	readonly place: Float32Array;
}

const papersASlice = 50;
/** Terms that the model does not know are taken for as rare as one paper in this many, as a logarithm. */
const unknownRarity = 9;

/** Reads papers with the names researchers use, and those that a sample of the papers uses. */
export class PaperReader {
	private readonly names: VectorReader;

	private constructor(
		private readonly ground: Ground,
		readonly book: PhraseBook,
	) {
		this.names = new VectorReader(ground.model);
	}

	/** Learns the names of the sample, beside those that researchers use. */
	static *open(
		sample: readonly TopicPaper[],
		ground: Ground,
		lexicon: PhraseBook,
	): Generator<void, PaperReader> {
		const reader = new PaperReader(ground, new PhraseBook(lexicon.vocabulary, lexicon));
		const own = new OwnNames(reader.book);
		for (const [index, paper] of sample.entries()) {
			own.read(paper);
			if (index % papersASlice === 0) {
				yield;
			}
		}
		own.finish(stem => reader.knownRarity(stem), sample.length);
		yield;
		return reader;
	}

	read(paper: TopicPaper): Reading {
		return { paper, profile: profileOf(paper, this.book), place: this.ground.placeOf(paper) };
	}

	/** Reads several, with pauses. */
	*readAll(papers: readonly TopicPaper[]): Generator<void, readonly Reading[]> {
		const readings: Reading[] = [];
		for (const [index, paper] of papers.entries()) {
			readings.push(this.read(paper));
			if (index % papersASlice === 0) {
				yield;
			}
		}
		return readings;
	}

	/** Where a name itself lies. */
	placeOfName(name: string): Float32Array {
		return this.names.read(name, '');
	}

	/** The terms of a name, each once. */
	termsOfName(name: string): readonly (readonly [number, number])[] {
		const { vocabulary } = this.book;
		const words = vocabulary.read(name).filter(({ stem }) => !vocabulary.empty[stem]);
		return words.map(({ stem }) => [stem, 1]);
	}

	/** How rare a stem is: the logarithm of one paper in how many has it. */
	rarityOf(stem: number): number {
		return this.knownRarity(stem) ?? unknownRarity;
	}

	private knownRarity(stem: number): number | undefined {
		const { model } = this.ground;
		const word = model.words.get(this.book.vocabulary.stems[stem]?.toLowerCase() ?? '');
		return word === undefined ? undefined : rarityOf(model, word);
	}
}
