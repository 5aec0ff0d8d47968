/** What may be a DOI, as a source for larger expressions: more than is needed, see `trimDoi`. */
export const doiBodySource = '10\\.\\d{4,9}\\/[!#-&(-;=?-\\[\\]_a-z~]{1,200}';

/** A DOI without what follows it in running text: punctuation, a closing bracket, the next one. */
export function trimDoi(body: string): string {
	const next = body.search(/[,;](?=doi\b|https?:|10\.)|\*\/|\]\(/i);
	const one = next < 0 ? body : body.slice(0, next);
	return one.slice(0, unmatchedBracket(one)).replace(/(?:[.,;:!?*_…]|--)+$/, '');
}

/** Where the first bracket is closed that was not opened, or the end. */
function unmatchedBracket(text: string): number {
	const open: string[] = [];
	for (let i = 0; i < text.length; i++) {
		const letter = text.charAt(i);
		if (letter === '(' || letter === '[') {
			open.push(letter);
		} else if (letter === ')' || letter === ']') {
			const opener = open.pop();
			if (opener !== (letter === ')' ? '(' : '[')) {
				return i;
			}
		}
	}
	return text.length;
}
