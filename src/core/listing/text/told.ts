/** What sources write where they know nothing. */
const nothing =
	/^(?:null|none|nan|n\/?a\.?|undefined|unknown|untitled|tbd|tba|\?+|-+|–|—|\.+|\[\]|\{\}|\[?(?:no|not) (?:abstract|title|available)(?: (?:is )?(?:available|provided|listed))?\.?\]?|abstract (?:not available|unavailable|withheld)\.?|abstract)$/i;

/** A text that says something; absent where it is blank or a placeholder such as `n/a`. */
export function told(text: string | undefined): string | undefined {
	const trimmed = text?.trim() ?? '';
	return trimmed === '' || (trimmed.length < 40 && nothing.test(trimmed)) ? undefined : text;
}

/** A command of TeX outside of maths is what tells it from plain text. */
const command = /\\(?:["'`^~=.]\s*\{?\\?[A-Za-z]|[&%#_$](?!\d)|[A-Za-z]{2,}\s*\{|[uvHck]\{|[ij]\b)/;

/** Whether a text, which may be plain, is written in TeX. */
export function looksLikeTex(text: string): boolean {
	return text.includes('\\') && command.test(text.replace(/\$[^$]{0,2000}\$/g, ' '));
}

/** The address of a server of preprints, whose name is no venue. */
const preprintServer =
	/^(?:arxiv(?:\.org)?(?:\b.*)?|corr|computing research repository.*|abs\/\d.*|arxiv preprint.*)$/i;
const otherServer =
	/^(?:bioRxiv|medRxiv|chemRxiv|psyarxiv|ssrn\b.*|research square|preprints(?:\.org)?|techrxiv|hal\b.*|osf preprints|openrxiv|authorea\b.*|zenodo.*|cold spring harbor laboratory.*|social science research network)$/i;

/** What OpenReview says of papers that were handed in, and did not appear. */
const handedIn =
	/^submitted to\b|\b(?:withdrawn|rejected|desk[ -]rejected|under review|submission)\b|\breject\b/i;

/**
 * The venue a source names, unless it is arXiv, where papers are before they have a venue, or only
 * says where the paper was handed in.
 */
export function venueOf(name: string | undefined): string | undefined {
	const venue = told(name)?.trim();
	return venue === undefined || preprintServer.test(venue) || handedIn.test(venue)
		? undefined
		: venue;
}

/** Whether what is there has appeared in a venue, and not as a preprint only. */
export function isPublishing(venue: string | undefined): boolean {
	return venueOf(venue) !== undefined && !otherServer.test(venue?.trim() ?? '');
}
