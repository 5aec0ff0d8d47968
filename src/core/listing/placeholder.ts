/** What sources write where they know nothing, but for brackets around it and a dot behind it. */
const placeholder =
	/^[[({]?\s*(?:null|none|nil|nan|n\/?a|n\.a|undefined|unknown|untitled|tbd|tba|lorem ipsum|(?:no|not) (?:abstract|doi|keywords?|title|author name|available|provided|specified|in file)s?(?: (?:is )?(?:available|provided|listed|found|supplied))?|abstract (?:not available|unavailable|withheld)|abstract|[-–—.?]*)\s*[\])}]?\.?$/i;

/** What placeholders begin with, so that most texts need no closer look. */
const suspicious = new Set('nNuUaAtTlL[({-–—.?');

/** Longer than any placeholder. */
const longest = 40;

/** Whether a text only fills a place: `null`, `n/a`, `[No abstract available]`, or nothing at all. */
export function isPlaceholder(text: string): boolean {
	if (text.length > longest) {
		return text.trim() === '';
	}
	const trimmed = text.trim();
	return trimmed === '' || (suspicious.has(trimmed.charAt(0)) && placeholder.test(trimmed));
}

/** A text that says something; absent where it is blank or a placeholder. */
export function told(text: string | undefined): string | undefined {
	return text === undefined || isPlaceholder(text) ? undefined : text;
}
