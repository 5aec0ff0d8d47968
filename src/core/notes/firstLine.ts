/** Lines that say nothing: rules, fences, comments and front of tables. */
const silent = /^(?:[-*_=|:\s]*|`{3,}.*|~{3,}.*|<!--.*-->)$/;

/** What Markdown puts before the words of a line: quotes, headings, bullets, numbers, tasks. */
const marks = /^(?:\s|>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\[[ xX]\](?=\s))+/;

/** How much of a line is told. */
const longest = 200;

/**
 * The first line of a note's body that says something, as plain words: `## **Compare** with ours`
 * gives `Compare with ours`. Empty where none does.
 */
export function firstLine(body: string): string {
	let start = 0;
	while (start < body.length) {
		const newline = body.indexOf('\n', start);
		const end = newline < 0 ? body.length : newline;
		// A line of many megabytes is cut before any expression looks at it.
		const line = body.slice(start, Math.min(end, start + 10 * longest)).trim();
		const words = silent.test(line) ? '' : plain(line.replace(marks, ''));
		if (words !== '') {
			return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
		}
		start = end + 1;
	}
	return '';
}

function plain(line: string): string {
	return line
		.replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
		.replace(/(\*\*|__|~~|`+)(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])/g, '$2')
		.trim();
}
