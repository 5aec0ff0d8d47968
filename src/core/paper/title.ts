/** Letters that Unicode does not take apart into a letter and its mark. */
export const undivided: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
};

/** Font commands and tags that some sources leave in titles and others take out. */
const markup =
	/\\(?:emph|text(?:it|bf|rm|sc|tt|sf)?|math(?:it|bf|rm|sc|tt|sf|cal|bb))(?![A-Za-z])|<\/?(?:i|b|em|strong|sub|sup|tt|span)>/gi;

/** Lower case, without the marks of Latin and Greek letters: `Gödel` becomes `godel`. */
export function foldLetters(text: string): string {
	const lower = text.toLowerCase();
	if (isAscii(lower)) {
		return lower;
	}
	return lower
		.normalize('NFKD')
		.replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
		.replace(/[æœøßđðþłı]/g, letter => undivided[letter] ?? letter)
		.normalize('NFC');
}

/** The words of a title, folded, without punctuation: `['light', 'if', 'enhancing', …]`. */
export function titleWords(title: string): readonly string[] {
	return foldLetters(withoutMarkup(title)).match(word) ?? [];
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * What two titles have in common when they are the same title: letters and digits alone, folded.
 * Spaces do not count, since copied pages glue words together where they highlight a query.
 */
export function titleKey(title: string): string {
	const folded = foldLetters(withoutMarkup(title));
	const key = isAscii(folded)
		? folded.replace(/[^a-z0-9]+/g, '')
		: (folded.match(word)?.join('') ?? '');
	// A title of signs alone still has to name its paper.
	return key === '' ? title.replace(/\s+/g, '') : key;
}

/** The keys of all titles that say anything, each once. */
export function titleKeys(titles: readonly string[]): readonly string[] {
	const keys = titles.map(titleKey).filter(key => key !== '');
	return keys.length > 1 ? [...new Set(keys)] : keys;
}

/** `Part I: …` says nothing: the title proper starts behind it. */
const partNumber = /^(?:part|chapter|volume|section)\s+(?:[ivxlc]+|\d+|one|two|three)\s*[:.]\s+/i;

/** What ends the part of a title that people say: a colon, a dash with spaces, a question mark. */
const headEnd = /:\s|：|\s[–—-]\s|(?<=\?)\s/;

/** The longest title that needs no shortening. */
const shortEnough = 60;

/**
 * What people call the paper: the part of its title before the colon (`Search-R2`), else the
 * whole title.
 */
export function shortTitle(title: string): string {
	const proper = properTitle(title);
	// The end is looked for near the beginning, so that a title of any length costs the same.
	const beginning = proper.slice(0, shortEnough + 2);
	const end = headEnd.exec(beginning)?.index ?? -1;
	return end > 0 ? beginning.slice(0, end).trim() : proper;
}

/** The title without `Part I: ` before it, which says nothing. */
export function properTitle(title: string): string {
	return title.trim().replace(partNumber, '');
}

function withoutMarkup(title: string): string {
	const plain = /[\\<]/.test(title) ? title.replace(markup, '') : title;
	return plain.includes('&') ? plain.replaceAll('&', ' and ') : plain;
}

function isAscii(text: string): boolean {
	return /^[\x00-\x7f]*$/.test(text);
}
