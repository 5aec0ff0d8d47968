import type { Author } from './paper';
import { foldLetters } from './title';

/**
 * The words by which authors are compared, folded: those of family names, of whole names where
 * they are not split. Initials say too little.
 */
export function nameWords(authors: readonly Author[]): readonly string[] {
	return authors.flatMap(
		({ family, literal }) => foldLetters(family ?? literal ?? '').match(/[\p{L}\p{M}]{2,}/gu) ?? [],
	);
}

/** Whether two sets of names may be of one paper: nothing speaks against it where one is empty. */
export function mayAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === 0 || b.size === 0 || [...a].some(name => b.has(name));
}
