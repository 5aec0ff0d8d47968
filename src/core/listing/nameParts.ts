import type { Author } from '../paper/paper';
import { cleanLine } from './text/clean';

/** A name as sources give it in parts. */
export interface NameParts {
	readonly family?: string | undefined;
	readonly given?: string | undefined;
	/** `van`, `de la`: what stands before the family name. */
	readonly particle?: string | undefined;
	/** `Jr.`, `III`. */
	readonly suffix?: string | undefined;
	/** The name of an organisation, or one that has no parts. */
	readonly literal?: string | undefined;
}

/**
 * The author whose name comes in parts. Particles belong to the family name, suffixes to the given
 * one, as `parseName` has it.
 *
 * @returns `undefined` where no part says anything
 */
export function authorOf(parts: NameParts): Author | undefined {
	// Quotes around a family name tell other programs not to look for particles in it.
	const last = clean(parts.family).replace(/^"(.*)"$/, '$1');
	const first = clean(parts.given).replace(/,!? ?/g, ' ').trim();
	const particles = last === '' ? '' : (particlesAtEnd.exec(first)?.[1] ?? '');
	const family = joined(joined(particles, clean(parts.particle)), last);
	const given = joined(
		first.slice(0, first.length - particles.length).trimEnd(),
		clean(parts.suffix),
	);
	if (last === '') {
		const literal = clean(parts.literal) || joined(given, family);
		return literal === '' ? undefined : { literal };
	}
	return given === '' ? { family } : { family, given };
}

/** Some catalogues have `Alexander von` for the given name. */
const particlesAtEnd =
	/ ((?:(?:von|van|vom|de|der|den|del|della|di|da|dos|das|du|la|le|ten|ter|zu|zur|af|av|in|'t|d['’])\s?){1,3})$/;

function clean(text: string | undefined): string {
	return text === undefined ? '' : cleanLine(text);
}

function joined(first: string, second: string): string {
	if (first === '' || second === '') {
		return first + second;
	}
	return /['’]$/.test(first) ? first + second : `${first} ${second}`;
}
