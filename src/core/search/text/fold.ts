import { undivided } from '../../paper/title';

/** Whether a text has nothing but the printable signs of ASCII. */
export const onlyAscii = /^[\x20-\x7e]*$/;

/** Marks of Latin, Greek and Cyrillic letters; those of other scripts are letters in their own right. */
const diacritics = /[\u0300-\u036f]+/g;

const notOfWords = /[^\p{L}\p{N}\p{M}]+/gu;

const undividedLetters = /[ßæœøłđðþı]/g;

const greek: Readonly<Record<string, string>> = {
	α: 'alpha',
	β: 'beta',
	γ: 'gamma',
	δ: 'delta',
	ε: 'epsilon',
	ζ: 'zeta',
	η: 'eta',
	θ: 'theta',
	ι: 'iota',
	κ: 'kappa',
	λ: 'lambda',
	μ: 'mu',
	ν: 'nu',
	ξ: 'xi',
	ο: 'omicron',
	π: 'pi',
	ρ: 'rho',
	σ: 'sigma',
	ς: 'sigma',
	τ: 'tau',
	υ: 'upsilon',
	φ: 'phi',
	χ: 'chi',
	ψ: 'psi',
	ω: 'omega',
};
const symbol = /^([α-ω])(\d*)$/;

/**
 * A word as it is compared: lower case, no diacritics, full width and superscripts made plain, and
 * a Greek symbol by its name, so that `Schrödinger` is `schrodinger` and `π₀` is `pi0`.
 */
export function foldWord(word: string): string {
	if (onlyAscii.test(word)) {
		return word.toLowerCase();
	}
	const folded = word
		.toLowerCase()
		.normalize('NFKD')
		.replace(diacritics, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(undividedLetters, letter => undivided[letter] ?? letter)
		.replace(notOfWords, '');
	const [, letter, digits] = symbol.exec(folded) ?? [];
	return letter === undefined ? folded : `${greek[letter] ?? letter}${digits ?? ''}`;
}
