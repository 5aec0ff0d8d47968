/**
 * What an XML text has from its first element on: behind the declaration, comments, style sheets
 * and document type. Empty where it is no XML.
 *
 * @param head the beginning of the text, without white space before it
 */
export function afterProlog(head: string): string {
	let at = 0;
	while (head[at] === '<' && (head[at + 1] === '?' || head[at + 1] === '!')) {
		const end = endOfPart(head, at);
		if (end === 0) {
			return '';
		}
		at = end;
		while (at < head.length && head.charCodeAt(at) <= 0x20) {
			at++;
		}
	}
	return head[at] === '<' ? head.slice(at, at + enough) : '';
}

/** Enough to tell a root and the first elements in it. */
const enough = 2_000;

/** The unit behind the part that begins at `at`; 0 where it is not closed. */
function endOfPart(head: string, at: number): number {
	if (head.startsWith('<?', at)) {
		return endOf(head, '?>', at);
	}
	if (head.startsWith('<!--', at)) {
		return endOf(head, '-->', at);
	}
	const end = endOf(head, '>', at);
	// A document type may hold declarations in brackets.
	const bracket = head.indexOf('[', at);
	return bracket >= 0 && bracket < end ? endOfSubset(head, bracket) : end;
}

function endOfSubset(head: string, bracket: number): number {
	const match = /\]\s*>/g;
	match.lastIndex = bracket;
	return match.test(head) ? match.lastIndex : 0;
}

function endOf(head: string, mark: string, at: number): number {
	const found = head.indexOf(mark, at);
	return found < 0 ? 0 : found + mark.length;
}
