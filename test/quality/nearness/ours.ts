import type { Finder, Ranker } from './contender';

/** How the extension finds related papers; none as long as it does not. */
export const ourFinder: Finder | undefined = undefined;

/** How the extension orders the inbox; none as long as it does not. */
export const ourRanker: Ranker | undefined = undefined;
