import type { PaperId } from '../paper/paper';
import type { Ground } from './ground';
import { Level } from './level';
import type { Belonging } from './members';
import type { PhraseBook } from './phraseBook';
import { PaperReader, type Reading } from './paperReader';
import { foldName } from './foldName';
import type { TopicPaper } from './topic';

/** The name of a topic, and of the one it is a part of. */
export interface TopicName {
	readonly name: string;
	readonly parent?: string;
}

/** That a paper belongs to a topic, how much, and why. */
export interface Placement extends TopicName {
	readonly id: PaperId;
	/** How much, beside the other papers of the topic. */
	readonly score: number;
	/** How much, beside its other topics; about 1 for its main one. */
	readonly strength: number;
	readonly why: readonly string[];
	readonly near?: readonly PaperId[];
}

/** Names are found on at most so many papers, spread evenly. */
const sampleSize = 1_500;
/** In a larger library there are others like nearly any paper. */
const inListing = 120;
/** Up to so many papers one level is looked through at a glance. */
const oneLevel = 300;
const sampleInTopic = 400;
/** A topic smaller than this needs no parts. */
const fewestForParts = 25;
/** In a part stands what surely belongs there; the rest stands in the topic itself. */
const surely = 1.1;
const perRoot = { alone: 1.4, top: 0.9, part: 0.7 };

/** The topics made from some papers, on one level or two: any paper can be placed among them. */
export class Scheme {
	private constructor(
		private readonly reader: PaperReader,
		/** Of very many papers the reasons are told in a word each. */
		private readonly isBrief: boolean,
		private readonly top: Level,
		/** The parts of a topic, by its number. */
		private readonly parts: ReadonlyMap<number, Level>,
	) {}

	/**
	 * Makes topics of papers. The order of the papers does not matter.
	 *
	 * @param lexicon the names that researchers use
	 * @param former the topics there were before: they go first
	 */
	static *make(
		papers: readonly TopicPaper[],
		ground: Ground,
		lexicon: PhraseBook,
		former: readonly TopicName[],
	): Generator<void, Scheme> {
		const sorted = [...papers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
		const sample = evenly(sorted, sampleSize);
		const reader = yield* PaperReader.open(sample, ground, lexicon);
		const readings = yield* reader.readAll(sample);
		const hasParts = papers.length > oneLevel;
		const top = yield* Level.make(readings, reader, {
			former: former.filter(({ parent }) => parent === undefined).map(({ name }) => name),
			taken: new Set(),
			topicsPerRoot: hasParts ? perRoot.top : perRoot.alone,
			hasAreas: papers.length <= inListing,
		});
		const parts = new Map<number, Level>();
		if (hasParts) {
			const taken = new Set(top.names.map(foldName));
			for (const [topic, members] of [...mainMembers(top, readings)].sort(
				([a, one], [b, other]) => other.length - one.length || a - b,
			)) {
				const within = top.names[topic] ?? '';
				if (members.length >= fewestForParts) {
					const level = yield* Level.make(evenly(members, sampleInTopic), reader, {
						former: former.filter(({ parent }) => parent === within).map(({ name }) => name),
						taken,
						topicsPerRoot: perRoot.part,
						hasAreas: false,
					});
					level.names.forEach(name => taken.add(foldName(name)));
					parts.set(topic, level);
				}
			}
		}
		return new Scheme(reader, papers.length > sampleSize, top, parts);
	}

	/** All topics, parts behind the topic that they are parts of. */
	get names(): readonly TopicName[] {
		return this.top.names.flatMap((name, topic) => [
			{ name },
			...(this.parts.get(topic)?.names ?? []).map(part => ({ name: part, parent: name })),
		]);
	}

	/** To be called when the papers that it was made from are placed, or will not be. */
	forget(): void {
		this.reader.forget();
	}

	/** The topics of a paper, the one it belongs to most first; none where it fits none. */
	place(paper: TopicPaper): readonly Placement[] {
		const reading = this.reader.read(paper);
		return this.top.topicsOf(reading).flatMap(belonging => {
			const name = this.top.names[belonging.topic] ?? '';
			const parts = this.parts.get(belonging.topic);
			const inParts = (parts?.topicsOf(reading) ?? []).filter(
				part => part.name !== undefined || part.score >= surely,
			);
			return parts && inParts.length > 0
				? inParts.map(part => ({
						...this.tell(parts, part, reading),
						parent: name,
						strength: belonging.score,
					}))
				: [this.tell(this.top, belonging, reading)];
		});
	}

	private tell(level: Level, belonging: Belonging, reading: Reading): Placement {
		const why = level.whyIn(belonging, reading, this.isBrief);
		return {
			id: reading.paper.id,
			name: level.names[belonging.topic] ?? '',
			score: belonging.score,
			strength: belonging.score,
			why,
			...(why.length === 0 ? { near: level.nearIn(belonging, reading) } : {}),
		};
	}
}

function mainMembers(
	level: Level,
	readings: readonly Reading[],
): ReadonlyMap<number, readonly Reading[]> {
	const members = new Map<number, Reading[]>();
	for (const reading of readings) {
		const [main] = level.topicsOf(reading);
		if (main) {
			members.set(main.topic, [...(members.get(main.topic) ?? []), reading]);
		}
	}
	return members;
}

function evenly<T>(all: readonly T[], size: number): readonly T[] {
	if (all.length <= size) {
		return all;
	}
	const places = Array.from({ length: size }, (_, i) => Math.floor((i * all.length) / size));
	return places.flatMap(place => all.slice(place, place + 1));
}
