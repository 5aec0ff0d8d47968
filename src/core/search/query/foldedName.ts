import { foldWord } from '../text/fold';

/** A name as it is compared: its words folded, written together, and where each begins. */
export interface FoldedName {
	readonly text: string;
	readonly starts: readonly number[];
}

const onlyAscii = /^[\x00-\x7f]*$/;

/** Signs behind a word belong to it: a tag `c++` is not `c`. */
const wordWithSign = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
const asciiWordWithSign = /[a-z\d]+[+#]*/g;
const signBehind = /[+#]+$/;

/** Scripts that put no space between words: any place may begin one. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}]/u;

/** A name made ready to be compared: `Fine-Tuning` is `finetuning` with words at 0 and 4. */
export function foldName(name: string): FoldedName {
	const words = foldedWords(name);
	let end = 0;
	const starts = words.map(word => {
		end += word.length;
		return end - word.length;
	});
	return { text: words.join(''), starts };
}

function foldedWords(name: string): readonly string[] {
	if (onlyAscii.test(name)) {
		return name.toLowerCase().match(asciiWordWithSign) ?? [];
	}
	return (name.match(wordWithSign) ?? []).flatMap(word => {
		const sign = signBehind.exec(word)?.[0] ?? '';
		const folded = foldWord(word.slice(0, word.length - sign.length));
		return folded === '' ? [] : [folded + sign];
	});
}

/**
 * Whether the words of `wanted` stand in a name one after the other. The last may be the beginning
 * of a longer one, unless `whole` is asked for: `hugging f` is in `Hugging Face`. Spaces between
 * words do not count: `finetuning` is in `Fine tuning`.
 */
export function hasWords(name: FoldedName, wanted: FoldedName, whole = false): boolean {
	if (wanted.text === '' || !name.text.includes(wanted.text)) {
		return false;
	}
	if (unspaced.test(wanted.text)) {
		return true;
	}
	return name.starts.some(start => {
		const end = start + wanted.text.length;
		const endsWord = !whole || end === name.text.length || name.starts.includes(end);
		return endsWord && name.text.startsWith(wanted.text, start);
	});
}
