import type { WrittenPhrase } from './titlePhrases';
import type { Words } from '../words/words';

/** A short form that a text explains, and what it stands for. */
export interface ShortForm extends WrittenPhrase {
	/** Stem number of the short form. */
	readonly short: number;
}

const shortForm = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}]{2,8}$/u;
/** Words so short may be passed over: *Reinforcement Learning with Verifiable Rewards (RLVR)*. */
const longestPassed = 4;
const mostPassed = 2;

/** Finds `Group Relative Policy Optimization (GRPO)`: the letters begin the words before it. */
export function findShortForms(text: string, words: Words): readonly ShortForm[] {
	const found: ShortForm[] = [];
	for (let position = 0; position < words.length; position++) {
		const start = words.startAt(position);
		if (text.charAt(start - 1) !== '(') {
			continue;
		}
		const short = text.slice(start, words.endAt(position)).replace(/s$/, '');
		const first = shortForm.test(short)
			? findFirst(short.toLowerCase(), text, words, position)
			: undefined;
		if (first !== undefined) {
			found.push({
				short: words.numberAt(position),
				stems: words.numbers(first, position),
				written: text.slice(words.startAt(first), words.endAt(position - 1)),
			});
		}
	}
	return found;
}

/** The word that begins what the short form before `position` stands for. */
function findFirst(
	short: string,
	text: string,
	words: Words,
	position: number,
): number | undefined {
	let letter = short.length - 1;
	const furthest = Math.max(0, position - short.length - mostPassed);
	for (let at = position - 1; at >= furthest; at--) {
		const start = words.startAt(at);
		if (text.charAt(start).toLowerCase() === short.charAt(letter)) {
			letter--;
			if (letter < 0) {
				return at;
			}
		} else if (words.endAt(at) - start > longestPassed || at === position - 1) {
			return undefined;
		}
	}
	return undefined;
}
