import type { WrittenPhrase } from './titlePhrases';
import type { Word } from './words';

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
export function findShortForms(text: string, words: readonly Word[]): readonly ShortForm[] {
	const found: ShortForm[] = [];
	for (const [position, word] of words.entries()) {
		const short = text.slice(word.start, word.end).replace(/s$/, '');
		if (text.charAt(word.start - 1) !== '(' || !shortForm.test(short)) {
			continue;
		}
		const first = findFirst(short.toLowerCase(), text, words, position);
		const start = first === undefined ? undefined : words[first];
		const end = words[position - 1];
		if (start && end) {
			found.push({
				short: word.stem,
				stems: words.slice(first, position).map(({ stem }) => stem),
				written: text.slice(start.start, end.end),
			});
		}
	}
	return found;
}

/** The word that begins what the short form before `position` stands for. */
function findFirst(
	short: string,
	text: string,
	words: readonly Word[],
	position: number,
): number | undefined {
	let letter = short.length - 1;
	const furthest = Math.max(0, position - short.length - mostPassed);
	for (let at = position - 1; at >= furthest; at--) {
		const word = words[at];
		if (!word) {
			return undefined;
		}
		if (text.charAt(word.start).toLowerCase() === short.charAt(letter)) {
			letter--;
			if (letter < 0) {
				return at;
			}
		} else if (word.end - word.start > longestPassed || at === position - 1) {
			return undefined;
		}
	}
	return undefined;
}
