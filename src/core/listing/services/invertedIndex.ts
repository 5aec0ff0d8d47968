import { isObject, type Json } from '../../library/json';

/** Longer than any abstract; a position beyond it is an error. */
const longest = 50_000;

/**
 * The text of an abstract that OpenAlex gives as an index from words to their places:
 * `{"is": [1], "This": [0], "it": [2]}`. Absent where there is none.
 */
export function textOfInverted(index: Json | undefined): string | undefined {
	const inner = isObject(index) && isObject(index.InvertedIndex) ? index.InvertedIndex : index;
	if (!isObject(inner)) {
		return undefined;
	}
	const words: string[] = [];
	for (const [word, places] of Object.entries(inner)) {
		for (const place of Array.isArray(places) ? (places as readonly Json[]) : []) {
			if (Number.isInteger(place) && Number(place) >= 0 && Number(place) < longest) {
				words[Number(place)] = word;
			}
		}
	}
	return words.length === 0 ? undefined : words.filter(word => word !== undefined).join(' ');
}
