import type { Problem } from '../listing/listing';

/** What the user wants marked, and what dismissed as it comes in. */
export interface Rules {
	readonly watchedAuthors: readonly string[];
	readonly watchedTerms: readonly string[];
	readonly mutedTerms: readonly string[];
}

/** The rules of somebody who made none. */
export const noRules: Rules = { watchedAuthors: [], watchedTerms: [], mutedTerms: [] };

/** What a file of rules holds; a mistake in it costs itself alone. */
export interface ReadRules {
	readonly rules: Rules;
	readonly problems: readonly Problem[];
}

/** Which list of the file a rule stands in. */
export type RuleKind = 'watch/authors' | 'watch/terms' | 'mute/terms';
