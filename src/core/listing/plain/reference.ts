import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts } from '../dates';
import { parseNamesOnly, parseVenue } from '../markdown/meta';
import { parseNames, splitNames } from '../names';
import { cleanLine } from '../text/clean';

/** What an item of a list of references tells. */
export interface Reference {
	readonly title: string;
	readonly authors?: readonly Author[];
	readonly venue?: string;
	readonly date?: PaperDate;
	/** What LaTeX cites it by. */
	readonly key?: string;
}

/**
 * Reads an item of a list of references as styles write it: authors, then perhaps the year, then
 * the title, then where it appeared.
 *
 * ```text
 * [3] A. Lovelace and A. Turing. Notes on the engine. In NeurIPS, 2019. arXiv:1901.00001.
 * Lovelace, A., & Turing, A. (2019). Notes on the engine. Journal of Engines, 3, 1-9.
 * A. Lovelace, "Notes on the engine," Journal of Engines, vol. 3, 2019.
 * \bibitem{ada} A. Lovelace. \newblock Notes on the engine. \newblock {\em Engines}, 2019.
 * ```
 */
export function parseReference(written: string): Reference | undefined {
	const found = readReference(withoutMark(written));
	const key = found && /^\s*\\bibitem(?:\[[^\]]{0,80}\])?\{([^{}\s]{1,120})\}/.exec(written)?.[1];
	return found && key !== undefined ? { ...found, key } : found;
}

function readReference(text: string): Reference | undefined {
	if (text.length > 3_000) {
		return undefined;
	}
	const quoted = /(?:^|[\s,.(])(?:["“]|``)([^"“”]{10,300}?)(?:["”]|'')/.exec(text);
	if (quoted?.[1] !== undefined) {
		const before = text.slice(0, quoted.index);
		const after = text.slice(quoted.index + quoted[0].length);
		return make(quoted[1], before, after);
	}
	if (text.includes('\\newblock')) {
		const [before = '', title = '', ...after] = text.split(/\\newblock\s*/);
		return make(title, before, after.join(' '));
	}
	const year =
		/^([^()]{3,1500}?)[\s,]*\(((?:19|20)\d\d)[a-z]?(?:, [^()]{1,20})?\)[.,:]?\s+(.+)$/s.exec(text);
	if (year?.[2] !== undefined && year[3] !== undefined) {
		const [title, after] = firstSentence(year[3]);
		const found = make(title, year[1] ?? '', after);
		return found && { ...found, ...toDate(year[2]) };
	}
	const others = /^(.{3,400}?),?\s+(?:et al|and others)\.?[\s,.:]+(?=\p{Lu}|\()/u.exec(text);
	if (others?.[1] !== undefined && toNames(others[1])) {
		// What ends the names of the first authors is no part of the title, nor does it end one.
		const [title, after] = firstSentence(
			text.slice(others[0].length).replace(/^\([^()]*\)\W*/, ''),
		);
		return make(title, others[1], after);
	}
	return (
		bySentences(sentencesOf(text, isAbbreviation), text) ??
		bySentences(sentencesOf(text, isWord), text)
	);
}

/** Sentences in turn: names, the title, the rest. */
function bySentences(pieces: readonly string[], text: string): Reference | undefined {
	for (let i = 0; i < Math.min(pieces.length - 1, 4); i++) {
		const names = toNames(pieces.slice(0, i + 1).join('. '));
		const next = pieces[i + 1] ?? '';
		if (names && !toNames(next) && next.split(/\s+/).length >= 2) {
			return make(next, pieces.slice(0, i + 1).join('. '), pieces.slice(i + 2).join('. '));
		}
	}
	const colon = /^([^:]{5,400}):\s+(\p{Lu}.{10,})$/su.exec(text);
	if (colon?.[1] !== undefined && toNames(colon[1])) {
		const [title, after] = firstSentence(colon[2] ?? '');
		return make(title, colon[1], after);
	}
	return undefined;
}

function make(title: string, before: string, after: string): Reference | undefined {
	const clean = toPlain(title).replace(/^["“'‘]|[\s,.;:"”'’]+$/g, '');
	if (clean.length < 4 || clean.length > 400 || !/\p{L}{2}/u.test(clean)) {
		return undefined;
	}
	const authors = toNames(
		toPlain(before).replace(/[\s,.:(]*(?:\(?(?:19|20)\d\d\)?)?[\s,.:(]*$/, ''),
	);
	const rest = toPlain(after);
	const year = /(?<![\d.:/-])((?:19|20)\d\d)[a-z]?(?![\d/-]|\.\d)/.exec(rest)?.[1];
	const venue = venueOf(rest);
	return {
		title: clean,
		...(authors && { authors }),
		...(venue !== undefined && { venue }),
		...(year !== undefined && toDate(year)),
	};
}

function toDate(year: string): { date?: PaperDate } {
	const date = dateOfParts(year);
	return date === undefined ? {} : { date };
}

/** The part before the first number, page or address behind the title. */
function venueOf(rest: string): string | undefined {
	const part = rest
		.replace(/^[\s.,;:]*(?:In:?\s+|in\s+(?=Proc|\p{Lu}))?/u, '')
		.split(
			/,\s*(?:vol|pp|no|pages|volume|\d|abs)|\.\s|\s\(|;|https?:|\b(?:arXiv|doi)\b|,?\s(?:19|20)\d\d/i,
		)[0]
		?.replace(/[\s,.:]+$/, '');
	const isName =
		part !== undefined &&
		part.length >= 3 &&
		part.length <= 160 &&
		/^\p{Lu}/u.test(part) &&
		!/^(?:arXiv|CoRR|Preprint|URL|Available|Accessed|DOI|Tech)/i.test(part);
	return isName ? (parseVenue(part)?.venue ?? part) : undefined;
}

function firstSentence(text: string): readonly [string, string] {
	const end = /[.?!]["”]?(?=\s|$)/g;
	for (const match of text.matchAll(end)) {
		if (match.index > 8 && !isAbbreviation(text.slice(0, match.index))) {
			const cut = match[0].startsWith('.') ? match.index : match.index + 1;
			return [text.slice(0, cut), text.slice(match.index + match[0].length)];
		}
	}
	return [text, ''];
}

function sentencesOf(text: string, goesOn: (before: string) => boolean): readonly string[] {
	const pieces: string[] = [];
	let rest = text.replace(/\s+/g, ' ').trim();
	while (rest !== '' && pieces.length < 12) {
		let cut = rest.length;
		for (const { index } of rest.matchAll(/[.?!]\s/g)) {
			if (!goesOn(rest.slice(0, index))) {
				cut = index;
				break;
			}
		}
		pieces.push(rest.slice(0, rest[cut] === '?' ? cut + 1 : cut));
		rest = rest.slice(cut + 1).trim();
	}
	return pieces.filter(piece => piece.trim() !== '');
}

/** Whether a full stop behind this ends no sentence: initials, `et al.`, `vs.`. */
function isAbbreviation(before: string): boolean {
	return /(?:^|[\s.(-])(?:\p{Lu}|vs|al|Jr|Sr|St|Dr|eds?|e\.g|i\.e|cf|Proc|Conf|Int|Trans|J|no|vol|pp)$/u.test(
		before.slice(-12),
	);
}

/** The same for `Lovelace A, Turing A.`, where an initial does end a sentence. */
function isWord(before: string): boolean {
	return /(?:^|[\s.(-])(?:vs|al|Jr|Sr|St|Dr|eds?|e\.g|i\.e|cf)$|[.-]\p{Lu}$/u.test(
		before.slice(-12),
	);
}

const inverted = /^(?:\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+)?),\s(?:\p{Lu}\.?[\s-]?)+$/u;
const initials =
	/^(?:\p{Lu}\.[\s-]?)+\s?\p{L}[\p{L}'’ -]+$|^\p{Lu}[\p{L}'’ -]+\s(?:\p{Lu}\.?[\s-]?)+$/u;

/** The names that a piece of a reference consists of. */
function toNames(text: string): readonly Author[] | undefined {
	const bare = text
		.trim()
		.replace(/,?\s*(?:&|and)\s+/g, ' and ')
		.replace(/[\s,;:]+$/, '');
	if (bare.length < 4 || bare.length > 3_000 || /\d{3}|https?:/.test(bare)) {
		return undefined;
	}
	const plain = parseNamesOnly(bare);
	if (plain) {
		return plain;
	}
	const withoutMore = bare.replace(/,?\s*(?:et al|and others|…|\.\.\.)\.?$/, '');
	const names = splitNames(withoutMore.replace(/ and /g, ', and ').replace(/,\s*,/g, ','));
	const likely = names.filter(name => inverted.test(name) || initials.test(name)).length;
	return likely > 0 && likely >= names.length * 0.7 ? parseNames(names) : undefined;
}

function withoutMark(text: string): string {
	return text
		.replace(
			/^\s*(?:\\bibitem(?:\[[^\]]{0,80}\])?\{[^{}]{0,120}\}|\[[\w+-]{1,12}\]|\(?\d{1,3}[.)]|[-*+•●])\s*/,
			'',
		)
		.replace(/\s+/g, ' ')
		.trim();
}

function toPlain(text: string): string {
	return cleanLine(text, {
		tex: text.includes('\\') || /[{}]/.test(text),
		markup: text.includes('<'),
	});
}
