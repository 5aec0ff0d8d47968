import { type Profile, strengthOf, type Use } from './profile';
import { isNowhere, nearness } from './places';
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
	const isSomewhere = !isNowhere(place);
	let main: Measured | undefined;
	/** Topics whose name the paper has: few of many, so that these alone are worth a list. */
	const named: Measured[] = [];
	for (const [topic, pattern] of patterns.entries()) {
		const use = profile.concepts.get(pattern.concept);
		const literal = strengthOf(use, pattern.mention);
		const fit = isSomewhere ? fitOf(pattern, place) : 0;
		const score = fit + byName * literal;
		const isBest = !main || score > main.score;
		if (isBest || literal > 0) {
			const one = { topic, pattern, literal, fit, score, use };
			main = isBest ? one : main;
			named.push(...(literal > 0 ? [one] : []));
		}
	}
	named.sort((a, b) => b.score - a.score || a.topic - b.topic);
	const toBelonging = ({ topic, pattern, literal, score, use }: Measured): Belonging => {
		const near = literal > 0 ? 1 : nearness(plain, pattern.anchor);
		return { topic, score, name: use?.written, isPoor: near < poorlyNear, isLost: near < notNear };
	};
	if (!main || (main.literal === 0 && main.fit < leastFit)) {
		return named.slice(0, 1).map(toBelonging);
	}
	const enough = nearlyAsWell * main.score;
	const further = named.filter(
		one => one !== main && (one.literal >= namesIt || one.score >= enough),
	);
	return [
		main,
		...further.slice(0, mostTopics - 1).map(one => ({ ...one, score: one.score - behindMain })),
	].map(toBelonging);
}

/** Those that are there for more than want of something better: else only those that the paper names. */
export function sureOf(belongings: readonly Belonging[]): readonly Belonging[] {
	return belongings[0]?.isPoor === true
		? belongings.filter(({ name }) => name !== undefined)
		: belongings;
}

interface Measured {
	readonly topic: number;
	readonly pattern: Pattern;
	/** How strongly the paper has the topic's name. */
	readonly literal: number;
	/** How well it fits it otherwise. */
	readonly fit: number;
	readonly score: number;
	readonly use: Use | undefined;
}
