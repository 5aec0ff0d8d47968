import lunr from 'lunr';
import { stemOf } from '../../../src/core/words/stem';

const porterStems = new Map<string, string>();

/** The words of a text in lower case; a hyphen parts them. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Stems of the project joined by spaces, so that `Search agents` and `search agent` are one. */
export function toStems(phrase: string): string {
	return wordsOf(phrase).map(stemOf).join(' ');
}

/** Porter's stem of a word in lower case. */
export function toPorter(word: string): string {
	const known = porterStems.get(word);
	if (known !== undefined) {
		return known;
	}
	const stem = lunr.stemmer(new lunr.Token(word, {})).toString();
	porterStems.set(word, stem);
	return stem;
}
