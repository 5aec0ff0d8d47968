/**
 * A text on one line that ends no comment and starts none, in any language: `*` + `/` becomes
 * `* /`, line ends become spaces.
 */
export function commentSafe(text: string): string {
	return (
		text
			.replace(/[\s\p{Cc}]+/gu, ' ')
			// A backslash goes on to the next line in C, and begins a letter in Java even in comments.
			.replace(/[\\\p{Cs}]/gu, '')
			// They show a line in another order than the compiler reads it.
			.replace(/\p{Bidi_Control}/gu, '')
			// XML forbids it, and it is how TeX writes a dash.
			.replace(/-{2,}/g, '–')
			.replace(commentEdge, '$& ')
			.trim()
	);
}

/** The first letter of every pair that opens or closes a comment, string or script somewhere. */
const commentEdge =
	/\*(?=[/)])|[/(](?=\*)|[-!#?%](?=>)|-(?=\})|\{(?=-)|<(?=[/!#%?])|\](?=\])|[=|](?=#)|#(?=[=|}])|[%#](?=\})|\{(?=[%#])|(["'`])(?=\1\1)/g;

/**
 * A snippet that writes each text as a comment on a line of its own, in the language at the place
 * where it is inserted.
 *
 * A line comment is taken where the language has one, else a block comment, else the bare text:
 * `$LINE_COMMENT` has the two others as its default value, and what belongs to a line comment alone
 * is a transformation of the same variable, which is empty where the variable is.
 */
export function commentSnippet(texts: readonly string[]): string {
	return texts
		.map(text => {
			const block =
				'${BLOCK_COMMENT_START/(.+)/$1 /}' +
				text.replace(/[\\$}]/g, '\\$&') +
				'${BLOCK_COMMENT_END/(.+)/ $1/}';
			return `\${LINE_COMMENT:${block}}${behindLineComment(` ${text}`)}`;
		})
		.join('\n');
}

/** A transformation has no escape for `$`, which is plain at its end: so each one ends it. */
function behindLineComment(text: string): string {
	const parts = text.match(/[^$]+\$?|\$/g) ?? [];
	return parts.map(part => `\${LINE_COMMENT/.+/${part.replace(/[\\/]/g, '\\$&')}/}`).join('');
}
