import { foldLetters, properTitle, shortTitle } from './title';

/** Words that say nothing about any paper. */
const stopWords = new Set(
	(
		'a an the of on in for to from by with without via and or not is are be can do does how why what ' +
		'when where which who at as into its it their they we you your our this that these those than ' +
		'then more most one two all any some through toward towards using use under over between across ' +
		'beyond vs versus et al s t v up out off about new self cross multi non pre co inter intra'
	).split(' '),
);

/** Words that say little, since every second paper of this field has them. */
const weakWords = new Set(
	(
		'rethinking revisiting revealing understanding exploring improving enhancing unlocking unveiling ' +
		'towards emergent efficient effective reliable robust scalable simple general generalizable ' +
		'adaptive aware based driven guided enabled augmented free deep large small language vision ' +
		'visual model models llm llms vlm vlms mllm mllms lm lms rl ai ml neural network networks ' +
		'learning reinforcement machine training trained pretrained tuning reasoning alignment ' +
		'optimization policy agent agents agentic framework approach method methods technique ' +
		'techniques technical analysis study case perspective system systems task tasks data dataset ' +
		'problem problems performance instruction instructions capabilities enough via end'
	).split(' '),
);

/** The longest word a key is made of, in letters. */
const longestWord = 24;

/** How far a title is read: keys are made of its beginning, and titles may be of any length. */
const farEnough = 400;

/** A word in plain letters and digits; what a number is joined to by a hyphen is one word: `gpt-4`. */
const plainWord = /[a-z0-9]+(?:-[a-z]?\d+[a-z]?(?![a-z0-9]))*/g;

/**
 * The words by which people tell a title from others, in its order: first all that say something,
 * then those that say little. In plain letters and digits; empty for other scripts.
 */
export function tellingWords(title: string): readonly string[] {
	return sortOut(plainWords(properTitle(title)));
}

/**
 * The name that the authors gave their method, as it goes into a key: `earl`, `searchr2`,
 * `selectless`. It stands before the colon, or before the comma there, and is of one or two words.
 */
export function methodName(title: string): string | undefined {
	const head = shortTitle(title);
	const isWhole = head === properTitle(title);
	const words = (head.split(',')[0] ?? '')
		.replace(/^(?:the|an?)\s+/i, '')
		.split(/\s+/)
		.filter(word => word !== '');
	const [first = ''] = plainWords(words[0] ?? '');
	if (words.length > 2 || isWhole || stopWords.has(first) || weakWords.has(first)) {
		return undefined;
	}
	const name = plain(words.join(''));
	return name.length > 1 && name.length <= longestWord && /[a-z]/.test(name) ? name : undefined;
}

/**
 * The telling words that do not repeat what the method's name stands for: of `EARL: Entropy-Aware
 * RL Alignment of LLMs for Reliable RTL Code Generation`, `rtl` and what follows it.
 */
export function wordsBesides(name: string, title: string): readonly string[] {
	const words = plainWords(properTitle(title).slice(shortTitle(title).length));
	return sortOut(words.slice(wordsSpelling(name, words))).filter(word => word !== name);
}

/** Whether a title in the form of `titleKey` is made of words that say little or nothing. */
export function saysLittle(title: string): boolean {
	const reached = [true];
	for (let end = 1; end <= title.length; end++) {
		reached[end] = reached.some((isReached, start) => {
			const word = isReached && start < end ? title.slice(start, end) : '';
			return stopWords.has(word) || weakWords.has(word);
		});
	}
	return reached[title.length] === true;
}

/** Letters and digits alone, folded: `Search-R2` becomes `searchr2`. */
export function plain(text: string): string {
	return foldLetters(text).replace(/[^a-z0-9]+/g, '');
}

function plainWords(text: string): readonly string[] {
	const words = foldLetters(text.slice(0, farEnough)).match(plainWord) ?? [];
	return words.map(word => word.replaceAll('-', '').slice(0, longestWord));
}

function sortOut(words: readonly string[]): readonly string[] {
	const meaningful = words.filter(word => !stopWords.has(word) && /[a-z]{2}|[a-z]\d/.test(word));
	const isWeak = (word: string) => weakWords.has(word);
	return [...new Set([...meaningful.filter(word => !isWeak(word)), ...meaningful.filter(isWeak)])];
}

/** How many of the first words the letters of an acronym stand for; 0 where it is none of them. */
function wordsSpelling(name: string, words: readonly string[]): number {
	const failed = new Set<string>();
	const spell = (letter: number, index: number): number => {
		const word = words[index];
		const place = `${letter} ${index}`;
		if (letter === name.length) {
			return index;
		}
		if (word === undefined || failed.has(place)) {
			return 0;
		}
		for (let taken = Math.min(4, word.length, name.length - letter); taken > 0; taken--) {
			const fits = word.startsWith(name.slice(letter, letter + taken));
			const end = fits ? spell(letter + taken, index + 1) : 0;
			if (end > 0) {
				return end;
			}
		}
		const end = stopWords.has(word) ? spell(letter, index + 1) : 0;
		if (end === 0) {
			failed.add(place);
		}
		return end;
	};
	return spell(0, 0);
}
