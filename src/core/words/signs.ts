/** Languages written without spaces have no words to see: there each sign counts as one. */
export const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
/** What words are made of elsewhere. */
export const letter = '[\\p{L}\\p{N}\\p{M}]';

const isOne = new RegExp(`^${sign}$`, 'u');

/** Whether a word is one sign of a language written without spaces. */
export function isSign(word: string): boolean {
	return isOne.test(word);
}
