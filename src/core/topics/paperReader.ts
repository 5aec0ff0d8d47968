import { rarityOf } from '../model/model';
import { VectorReader } from '../model/paperVector';
import type { Ground } from './ground';
import { OwnNames } from './ownNames';
import { PhraseBook } from './phraseBook';
import { type Passage, passagesOf, type Profile, profileOf } from './profile';
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
	/** By stem. */
	private readonly rarities = new Map<number, number>();
	/** The texts of the sample, until they are read with the names found in them. */
	private readonly passages = new Map<TopicPaper, readonly Passage[]>();
	/** What was read of the sample, until it is asked for once more or forgotten. */
	private readonly readings = new Map<TopicPaper, Reading>();

	private constructor(
		private readonly ground: Ground,
		readonly book: PhraseBook,
	) {
		this.names = new VectorReader(ground.model, ground.forms);
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
			const passages = passagesOf(paper, lexicon.vocabulary);
			reader.passages.set(paper, passages);
			own.read(paper, passages);
			if (index % papersASlice === 0) {
				yield;
			}
		}
		own.finish(stem => reader.knownRarity(stem), sample.length);
		yield;
		return reader;
	}

	read(paper: TopicPaper): Reading {
		const known = this.readings.get(paper);
		this.readings.delete(paper);
		return known ?? this.readAnew(paper);
	}

	/** Forgets what was read of the sample: much, and only of use for a moment. */
	forget(): void {
		this.readings.clear();
	}

	/** Reads several, with pauses. */
	*readAll(papers: readonly TopicPaper[]): Generator<void, readonly Reading[]> {
		const readings: Reading[] = [];
		for (const [index, paper] of papers.entries()) {
			const reading = this.readAnew(paper);
			readings.push(reading);
			this.readings.set(paper, reading);
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
		const stems = vocabulary.read(name).numbers();
		return stems.filter(stem => !vocabulary.isEmpty(stem)).map(stem => [stem, 1]);
	}

	/** How rare a stem is: the logarithm of one paper in how many has it. */
	rarityOf(stem: number): number {
		let rarity = this.rarities.get(stem);
		if (rarity === undefined) {
			rarity = this.knownRarity(stem) ?? unknownRarity;
			this.rarities.set(stem, rarity);
		}
		return rarity;
	}

	private readAnew(paper: TopicPaper): Reading {
		const { book, passages, ground } = this;
		const read = passages.get(paper) ?? passagesOf(paper, book.vocabulary);
		passages.delete(paper);
		return { paper, profile: profileOf(read, book), place: ground.placeOf(paper) };
	}

	private knownRarity(stem: number): number | undefined {
		const { model } = this.ground;
		const word = model.words.get(this.book.vocabulary.stems.textOf(stem).toLowerCase());
		return word === undefined ? undefined : rarityOf(model, word);
	}
}
