import { findChunkEnd, toChunk, wordsOf } from './analysis';
import { onlyAscii } from './fold';

const notLetters = /[^a-z0-9]+/g;

/** A word in its compared form, or the beginning of one. */
export interface Wanted {
	readonly text: string;
	readonly open: boolean;
}

/**
 * How words are written where they first stand in a text, e.g. `RLVR` for `rlvr`; absent where they
 * do not. Reads the text once and makes no string of what is not wanted.
 */
export function findSurfaces(
	text: string,
	wanted: readonly Wanted[],
): readonly (string | undefined)[] {
	const found = new Array<string | undefined>(wanted.length).fill(undefined);
	let left = wanted.length;
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
	return found;
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
		const code = text.charCodeAt(at);
		const isLetter = (code | 0x20) >= 97 && (code | 0x20) <= 122;
		if (!isLetter && !(code >= 48 && code <= 57)) {
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
