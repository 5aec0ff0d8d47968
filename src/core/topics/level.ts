import { areas } from './areas';
import { findCandidates } from './candidates';
import { chooseNames, mostInListing } from './choose';
import { foldName } from './foldName';
import { HashedTerms } from './hashedTerms';
import { type Belonging, belongingsOf, sureOf } from './members';
import { nameOf } from './naming';
import type { PaperReader, Reading } from './paperReader';
import { nearness, Places } from './places';
import { Reasons } from './reasons';
import { type Pattern, settle } from './settle';
import { smooth } from './smooth';
import { weighTerms } from './termWeights';
import { BroadAreas } from './broadAreas';
import type { PaperId } from '../paper/paper';

/** What topics of one level are made under. */
export interface LevelTask {
	/** Names that topics had before: they go first, so that a library that grows keeps them. */
	readonly former: readonly string[];
	/** Names that are taken elsewhere, folded. */
	readonly taken: ReadonlySet<string>;
	/** How many topics there are to be for the root of the number of papers. */
	readonly topicsPerRoot: number;
	/** Whether papers that fit no topic go to broad areas, as in a day's listing. */
	readonly hasAreas: boolean;
}

/** How much single terms count beside what is learnt, where there are few papers. */
const termShare = 0.8;
const mostWithTerms = 400;
const mostNear = 2;
const mostExamples = 100;

/** A paper that has a topic's name, to show to those that are there without it. */
interface Example {
	readonly id: PaperId;
	readonly place: Float32Array;
}

/** The topics of one level: made from some papers, any paper can be placed among them. */
export class Level {
	private constructor(
		/** In the order in which they were chosen. */
		readonly names: readonly string[],
		private readonly patterns: readonly Pattern[],
		private readonly places: Places,
		/** Smoothed places of the papers that the level was made from, surer than those of others. */
		private readonly known: ReadonlyMap<PaperId, Float32Array | undefined>,
		/** For papers that fit no topic. */
		private readonly broad: BroadAreas | undefined,
		private readonly reasons: Reasons,
		private readonly examples: readonly (readonly Example[])[],
	) {}

	/** Chooses names for the papers and settles the papers around them. */
	static *make(
		readings: readonly Reading[],
		reader: PaperReader,
		task: LevelTask,
	): Generator<void, Level> {
		const profiles = readings.map(({ profile }) => profile);
		const places = new Places(readings.map(({ place }) => place));
		const candidates = findCandidates(profiles, reader.book).filter(
			({ concept }) => !task.taken.has(foldName(concept.name)),
		);
		yield;
		const seen = (name: string): Float32Array => places.see(reader.placeOfName(name));
		const weights = weighTerms(profiles, stem => reader.rarityOf(stem));
		const hashed = new HashedTerms(weights, reader.book.vocabulary.stems, termShare);
		yield;
		const isSmall = readings.length <= mostWithTerms;
		const told = isSmall
			? new Places(
					places.all.map((place, i) =>
						hashed.extend(
							place,
							[...(profiles[i]?.terms ?? [])].map(([term, { times }]) => [term, times] as const),
						),
					),
				)
			: places;
		const chosen = yield* chooseNames(
			candidates,
			told.all,
			name => ({
				place: isSmall ? told.see(hashed.extend(seen(name), reader.termsOfName(name))) : seen(name),
				subject: places.nearnessToAll(reader.placeOfName(name)),
			}),
			task,
		);
		const smoothed = yield* smooth(places.all);
		const { seeds, patterns } = yield* settle(chosen, smoothed, seen);
		const names = seeds.map(({ candidate }) => nameOf(candidate, candidates));
		const known = new Map(readings.map(({ paper }, i) => [paper.id, smoothed[i]]));
		const broad = task.hasAreas
			? new BroadAreas(
					areas.map(area => ({ ...area, direction: seen(area.words) })),
					readings.flatMap(({ paper, profile }, i) => {
						const plain = places.all[i] ?? new Float32Array(places.width);
						const all = belongingsOf(profile, known.get(paper.id) ?? plain, plain, patterns);
						const { categories = [] } = paper;
						return sureOf(all).length === 0 ? [{ place: plain, categories }] : [];
					}),
					Math.max(1, mostInListing - names.length),
				)
			: undefined;
		const named = new Set(names.map(foldName));
		names.push(...(broad?.names ?? []).filter(name => !named.has(foldName(name))));
		const reasons = new Reasons(weights, names.length);
		const examples: Example[][] = names.map(() => []);
		const level = new Level(names, patterns, places, known, broad, reasons, examples);
		for (const reading of readings) {
			const { id } = reading.paper;
			const place = known.get(id);
			for (const { topic, name } of level.topicsOf(reading)) {
				reasons.learn(topic, reading.profile);
				const shown = examples[topic];
				if (name !== undefined && place && shown && shown.length < mostExamples) {
					shown.push({ id, place });
				}
			}
		}
		reasons.finish();
		yield;
		return level;
	}

	/** The topics of a paper, the one it belongs to most first; none where it fits none. */
	topicsOf({ paper, profile, place }: Reading): readonly Belonging[] {
		const plain = this.places.see(place);
		const belongings = belongingsOf(
			profile,
			this.known.get(paper.id) ?? plain,
			plain,
			this.patterns,
		);
		if (!this.broad) {
			return belongings;
		}
		const sure = sureOf(belongings);
		if (sure.length > 0) {
			return sure;
		}
		const area = this.broad.areaOf({ place: plain, categories: paper.categories ?? [] });
		if (!area) {
			return belongings.filter(({ isLost }) => !isLost);
		}
		const topic = this.names.findIndex(name => foldName(name) === foldName(area.name));
		return [{ topic, score: area.near, isPoor: true, isLost: false, name: undefined }];
	}

	/**
	 * Words of a paper that say why it is in a topic, the most telling first.
	 *
	 * @param isBrief whether the name of the topic is enough, where the paper has it
	 */
	whyIn({ topic, name }: Belonging, { profile }: Reading, isBrief: boolean): readonly string[] {
		return isBrief && name !== undefined ? [name] : this.reasons.find(topic, profile, name);
	}

	/** The papers with a topic's name that are nearest to one without it. */
	nearIn({ topic }: Belonging, { paper, place }: Reading): readonly PaperId[] {
		const seen = this.places.see(place);
		return (this.examples[topic] ?? [])
			.filter(({ id }) => id !== paper.id)
			.map(example => ({ id: example.id, near: nearness(example.place, seen) }))
			.sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
			.slice(0, mostNear)
			.map(({ id }) => id);
	}
}
