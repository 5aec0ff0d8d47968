import { type Profile, strengthOf } from './profile';
import { nearness } from './places';
import { byName, fitOf, type Pattern } from './settle';

/** That a paper belongs to a topic, and how much. */
export interface Belonging {
	readonly topic: number;
	readonly score: number;
	/** Whether it is there for want of something better. */
	readonly isPoor: boolean;
	/** Whether nothing at all ties it to the topic. */
	readonly isLost: boolean;
	/** How the paper writes the topic's name, where it does. */
	readonly name: string | undefined;
}

/** A paper that has a name so strongly is in its topic as well. */
const namesIt = 0.45;
/** One that has it at all is, where it fits the topic nearly as well as its main one. */
const nearlyAsWell = 0.97;
const mostTopics = 4;
/** What fits nothing better than this is in *Other*, unless it names a topic. */
const leastFit = 0.15;
/** A further topic stands so far below the main one. */
const behindMain = 0.3;
/** What is not so near to the papers with a topic's name is there for want of something better. */
const poorlyNear = 0.35;
const notNear = 0.1;

/**
 * The topics of a paper, the one it belongs to most first; none where it fits none.
 *
 * @param place where it lies, smoothed where its neighbours are known
 * @param plain the same, not smoothed
 */
export function belongingsOf(
	profile: Profile,
	place: Float32Array,
	plain: Float32Array,
	patterns: readonly Pattern[],
): readonly Belonging[] {
	const isSomewhere = place.some(value => value !== 0);
	const measured = patterns.map((pattern, topic) => {
		const use = profile.concepts.get(pattern.concept);
		const literal = strengthOf(use, pattern.mention);
		const fit = isSomewhere ? fitOf(pattern, place) : 0;
		const near = nearness(plain, pattern.anchor);
		return {
			topic,
			literal,
			fit,
			near,
			score: fit + byName * literal,
			name: use?.written,
		};
	});
	measured.sort((a, b) => b.score - a.score || a.topic - b.topic);
	const [main, ...rest] = measured;
	if (!main || (main.literal === 0 && main.fit < leastFit)) {
		return measured
			.filter(({ literal }) => literal > 0)
			.slice(0, 1)
			.map(toBelonging);
	}
	const further = rest.filter(
		({ literal, score }) =>
			literal >= namesIt || (literal > 0 && score >= nearlyAsWell * main.score),
	);
	return [
		main,
		...further.slice(0, mostTopics - 1).map(one => ({ ...one, score: one.score - behindMain })),
	].map(toBelonging);
}

function toBelonging({
	topic,
	score,
	name,
	literal,
	near,
}: Omit<Belonging, 'isPoor' | 'isLost'> & {
	readonly literal: number;
	readonly near: number;
}): Belonging {
	const isNamed = literal > 0;
	return {
		topic,
		score,
		name,
		isPoor: !isNamed && near < poorlyNear,
		isLost: !isNamed && near < notNear,
	};
}
