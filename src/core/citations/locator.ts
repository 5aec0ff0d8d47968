const locatorSource =
	'(?:(?:eqn?s?|equations?|secs?|sections?|chap|chapters?|alg|algorithms?|thms?|theorems?|lemmas?|' +
	'props?|propositions?|cor|corollary|defs?|definitions?|figs?|figures?|tabs?|tables?|app|' +
	'appendix|appendices|pp?|pages?|lines?)\\b\\.?|§{1,2})' +
	'[ \\t\\xa0~]?\\(?(?:\\d{1,5}|[A-Z](?![a-z]))(?:\\.\\d{1,4}){0,4}[a-z]?(?![A-Za-z])' +
	'(?:(?:--?|–)\\d{1,5}(?:\\.\\d{1,4}){0,4})?\\)?';

const afterCitation = new RegExp(`[\\])]?[,;:]?[ \\t\\xa0~]{0,2}\\(?(${locatorSource})`, 'iy');
const atStart = new RegExp(`^\\s*(${locatorSource})`, 'i');

/** The place in the paper that is named right behind a citation, e.g. `eq. 7` or `Sec. 3.2`. */
export function findLocator(text: string, end: number): string | undefined {
	afterCitation.lastIndex = end;
	return clean(afterCitation.exec(text)?.[1]);
}

/** The place in the paper that `text` begins with. */
export function locatorAt(text: string): string | undefined {
	return clean(atStart.exec(text)?.[1]);
}

/** The closing bracket is part of `Eq. (7)`, but not of what `(arXiv:…, eq. 7)` says. */
function clean(locator: string | undefined): string | undefined {
	const closed = locator?.endsWith(')') === true && !locator.includes('(');
	return closed ? locator.slice(0, -1) : locator;
}
