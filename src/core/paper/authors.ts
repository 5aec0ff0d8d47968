import type { Author } from './paper';

/**
 * Reads names as the user writes them: `Family, Given; Family, Given`. A name without a comma is
 * kept as it is, since where it would have to be cut differs from people to people.
 */
export function parseAuthors(text: string): readonly Author[] {
	return text
		.split(';')
		.map(name => name.trim())
		.filter(name => name !== '')
		.map(name => {
			const comma = name.indexOf(',');
			const family = name.slice(0, comma).trim();
			const given = name.slice(comma + 1).trim();
			if (comma < 0 || family === '') {
				return { literal: name.replace(/^,\s*/, '') };
			}
			return given === '' ? { family } : { family, given };
		});
}

/** Writes names as `parseAuthors` reads them. */
export function formatAuthors(authors: readonly Author[]): string {
	return authors
		.map(
			({ family, given, literal }) =>
				literal ?? [family, given].filter(part => part !== undefined).join(', '),
		)
		.join('; ');
}

/** A name as it is said: `Ada Lovelace`. */
export function fullName({ family, given, literal }: Author): string {
	return literal ?? [given, family].filter(part => part !== undefined).join(' ');
}

/** The name a paper is called by: `Lovelace`. */
export function familyName({ family, literal }: Author): string {
	return family ?? literal?.split(/\s+/).at(-1) ?? '';
}
