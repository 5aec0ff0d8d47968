import type { Author } from '../../paper/paper';
import { parseName } from '../names';
import { cleanLine } from '../text/clean';

/**
 * A name as indexes of journals write it, the initials last and no comma: `Griffin DK`,
 * `de la Fuente R.`, `Brownstein C D`, `Smith J Jr`.
 */
const inverted =
	/^((?!(?:\p{Lu}\.?[\s-]?)+\s)\p{L}[\p{L}\p{M}'’.\s-]*?\p{L}{2}[\p{L}\p{M}'’-]*|\p{Lu}[’']\p{Lu}\p{L}+)\s+((?:\p{Lu}\.?[\s-]?){1,4})(?:\s+(Jr|Sr|2nd|3rd|I{2,3})\.?)?$/u;

/** One name, also in the order of an index. */
export function parseIndexName(text: string): Author | undefined {
	if (text.includes(',')) {
		return parseName(text, { markup: true });
	}
	const name = cleanLine(text, { markup: true });
	const match = name.length > 60 ? null : inverted.exec(name);
	const [, family, initials, suffix] = match ?? [];
	if (family === undefined || initials === undefined) {
		return parseName(name);
	}
	const given = initials.trim() + (suffix === undefined ? '' : ` ${suffix}`);
	return { family, given, literal: name };
}

/** Names that a source gives one by one, without those that are none. */
export function parseIndexNames(names: readonly string[]): readonly Author[] {
	return names.map(parseIndexName).filter(name => name !== undefined);
}
