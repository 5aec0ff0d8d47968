import type { Listing } from '../listing';
import type { Source } from '../source';
import { looksLikeNep, parseNep } from './nep';
import { looksLikeOvid, parseOvid } from './ovid';
import { looksLikeWebOfScience, parseWebOfScience } from './webOfScience';

/** The plain-text exports that are one form to the user, each with its own look and parser. */
const exports = [
	{ looksLike: looksLikeWebOfScience, parse: parseWebOfScience },
	{ looksLike: looksLikeOvid, parse: parseOvid },
	{ looksLike: looksLikeNep, parse: parseNep },
];

/** Whether a text looks like one of the plain-text exports. */
export function looksLikeTagged(source: Source): boolean {
	return exports.some(({ looksLike }) => looksLike(source));
}

/** Parses the export that a text looks like; `undefined` where no entry is found. */
export function parseTagged(source: Source): Listing | undefined {
	return exports.find(({ looksLike }) => looksLike(source))?.parse(source);
}
