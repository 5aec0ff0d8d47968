/** What tools write where they know nothing. */
const nothing =
	/^[[(]?(?:null|none|nil|nan|n\/?a|undefined|unknown|-+|no (?:abstract|title)(?: (?:is )?(?:available|provided))?|(?:abstract )?not available|untitled)[\])]?\.?$/i;

/** A text unless it only says that nothing is known: `None`, `n/a`, `No abstract available.` */
export function told(text: string): string | undefined {
	const isNothing = text === '' || (text.length < 40 && nothing.test(text.trim()));
	return isNothing ? undefined : text;
}
