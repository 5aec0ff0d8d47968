import { told } from '../placeholder';

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
