/** Text on one line of which Markdown and HTML take nothing for theirs. */
export function plainMarkdown(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
