import { findAddresses } from '../addresses';

/**
 * A value that is no prose: an address, a DOI, a file name. Only what TeX forces people to write is
 * taken back: `\_`, `\%`, `\&`, `\#`, `{\_}`, `\textasciitilde`, `\url{…}`, braces around all.
 */
export function verbatim(text: string): string {
	const trimmed = text.trim();
	if (!/[\\{}$]/.test(trimmed)) {
		return trimmed;
	}
	return trimmed
		.replace(/\\(?:url|path|nolinkurl)\s*(?=\{)|\\href\s*\{([^{}]*)\}\s*\{[^{}]*\}/g, '$1')
		.replace(/\\textasciitilde(?:\s|\{\})?|\\~(?:\{\})?|\$\\sim\$|\{\\tilde\}/g, '~')
		.replace(/\\textunderscore(?:\s|\{\})?/g, '_')
		.replace(/\\textless(?:\s|\{\})?|\$<\$/g, '<')
		.replace(/\\textgreater(?:\s|\{\})?|\$>\$/g, '>')
		.replace(/\\([_%&#{}$])/g, '$1')
		.replace(/[{}]/g, '')
		.trim();
}

/** The web addresses in a value, which may stand in `\url{…}` and among words. */
export function addressesIn(text: string): readonly string[] {
	if (!text.includes('://')) {
		return [];
	}
	// In running text, letters of other scripts end an address: they stand around it without a space.
	if (/^https?:\/\/[^\s\\{}<>"]*[\u0370-\uffff][^\s\\{}<>"]*$/.test(text.trim())) {
		return [text.trim()];
	}
	return findAddresses(/[\\{}]/.test(text) ? text.replace(/\\url|[{}]/g, ' ') : text).map(
		({ url }) => url,
	);
}
