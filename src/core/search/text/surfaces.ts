import { toChunk, wordsOf } from './analysis';
import { findChunkEnd, isAsciiLetter } from './chunkEnd';
import { onlyAscii } from './fold';

const notLetters = /[^a-z0-9]+/g;

/** A word in its compared form, or the beginning of one. */
export interface Wanted {
	readonly text: string;
	readonly open: boolean;
}

/**
 * How words are written where they first stand in a text, e.g. `RLVR` for `rlvr`; absent where they
 * do not. A word that stands by itself comes before one that is made of several, as `finetuning` of
 * `fine-tuning`: it is found without reading all words before it.
 */
export function findSurfaces(
	text: string,
	wanted: readonly Wanted[],
): readonly (string | undefined)[] {
	const lower = text.toLowerCase();
	const found = wanted.map(one =>
		lower.length === text.length ? findByItself(text, lower, one) : undefined,
	);
	if (found.includes(undefined)) {
		readForRest(text, wanted, found);
	}
	return found;
}

/** Finds a word between signs of ASCII that are no letters; others do not end a word for sure. */
function findByItself(
	text: string,
	lower: string,
	{ text: sought, open }: Wanted,
): string | undefined {
	if (sought === '') {
		return undefined;
	}
	for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
		let end = at + sought.length;
		while (open && isAsciiLetter(lower.charCodeAt(end))) {
			end++;
		}
		const [before, after] = [lower.charCodeAt(at - 1), lower.charCodeAt(end)];
		if (before >= 128 || after >= 128) {
			return undefined;
		}
		if (!isAsciiLetter(before) && !isAsciiLetter(after) && isPlain(text, at, end)) {
			return text.slice(at, end);
		}
	}
	return undefined;
}

/** Reads the text once for what is not found yet, and makes no string of what is not wanted. */
function readForRest(text: string, wanted: readonly Wanted[], found: (string | undefined)[]): void {
	let left = found.reduce((count, one) => (one === undefined ? count + 1 : count), 0);
	const take = (index: number, surface: string): void => {
		found[index] = surface;
		left--;
	};
	for (let at = 0; at < text.length && left > 0;) {
		const end = findChunkEnd(text, at);
		if (end === at) {
			at++;
			continue;
		}
		if (isPlain(text, at, end)) {
			for (let index = 0; index < wanted.length; index++) {
				const one = wanted[index];
				if (one && found[index] === undefined && isAt(one, text, at, end)) {
					take(index, text.slice(at, end));
				}
			}
		} else {
			const surface = text.slice(at, end);
			if (!mayHold(surface, wanted)) {
				at = end;
				continue;
			}
			for (const word of wordsOf(toChunk(surface))) {
				for (const [index, { text: sought, open }] of wanted.entries()) {
					const isSame = open ? word.text.startsWith(sought) : word.text === sought;
					if (isSame && found[index] === undefined) {
						take(index, surface.slice(word.from, word.to));
					}
				}
			}
		}
		at = end;
	}
}

/** Whether a chunk is worth being taken apart, which costs much more than to find that out. */
function mayHold(surface: string, wanted: readonly Wanted[]): boolean {
	if (!onlyAscii.test(surface)) {
		return true;
	}
	const letters = surface.toLowerCase().replace(notLetters, '');
	return wanted.some(({ text }) => letters.includes(text.replace(notLetters, '')));
}

/** Whether `plainWord` holds for a part of a text, which need not be cut out. */
function isPlain(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		if (!isAsciiLetter(text.charCodeAt(at))) {
			return false;
		}
	}
	return true;
}

function isAt({ text: sought, open }: Wanted, text: string, start: number, end: number): boolean {
	const length = end - start;
	if (open ? length < sought.length : length !== sought.length) {
		return false;
	}
	for (let index = 0; index < sought.length; index++) {
		const code = text.charCodeAt(start + index);
		const lower = code >= 65 && code <= 90 ? code + 32 : code;
		if (lower !== sought.charCodeAt(index)) {
			return false;
		}
	}
	return true;
}
