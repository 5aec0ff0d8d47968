import type { SearchFacts } from '../engine';

/** How much more likely a paper is looked for than another that answers as well. */
const starred = 1.1;
const kept = 1.08;

/** What is known of a paper before anything is asked: a factor on its score. */
export function priorOf({ star, status }: SearchFacts): number {
	const isKept = status === 'kept' || status === 'reading' || status === 'read';
	return (star ? starred : 1) * (isKept ? kept : 1);
}
