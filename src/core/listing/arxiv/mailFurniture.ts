/** Lines of a mailing's banner and footer, of mail itself, and of the listings of the nineties. */
const furniture: readonly RegExp[] = [
	/^\s*(?:send any comments regarding|archives? at\b|to unsubscribe|to subscribe|submissions to:|received from\b)/i,
	/^\s*(?:papers received|\(?abstracts alone|get \d|paper[s:]? )/i,
	/^\s*(?:for subscribe options|e-mail to:|for help on|for general information|see https?:)/i,
	/^\s*\d+ (?:new|crosses|replacements)\b/i,
	/^(?:date|subject|from|to|cc|reply-to|message-id|received|mime-version|return-path|list-[a-z-]+|precedence|sender|x-[\w-]+|content-[a-z-]+):/i,
	/^--\S{6,100}$/,
	/^(?:this is a multi-?part message|begin forwarded message|-+ ?(?:original|forwarded) message)/i,
];

/** Whether a line between papers is a known part of a mailing. */
export function isMailFurniture(line: string): boolean {
	return line.length < 500 && furniture.some(pattern => pattern.test(line));
}
