import type { PublicId } from '../../paper/ids';
import { type Analysis, type Chunk, isStopWord, toWord, type Word } from '../text/analysis';
import type { SearchField } from '../engine';
import type { Condition } from '../query/filters';
import { parseQuery, type TextPart } from '../query/grammar';

/** A word that is looked for. */
export interface Term extends Word {
	/** It may be the beginning of a longer one: the user is still typing. */
	readonly open: boolean;
}

/** One of several spellings that answer a need, e.g. `fine` and `tuning` for `fine-tuning`. */
export interface Way {
	readonly terms: readonly Term[];
	/** How good an answer it is, up to 1. */
	readonly weight: number;
	/** In a text that is read, the terms count only where they follow each other. */
	readonly adjacent: boolean;
}

/** What a paper must have to answer one word of the query. */
export interface Need {
	/** The word as typed. */
	readonly typed: string;
	readonly ways: readonly Way[];
	/** A word such as `of`, which a good answer may lack. */
	readonly minor: boolean;
	/** The only fields to look into; all where absent. */
	readonly fields?: readonly SearchField[];
}

/** Words that must follow each other. */
export interface Phrase {
	readonly terms: readonly Term[];
	readonly fields?: readonly SearchField[];
}

/** A query as it was understood. */
export interface Query {
	readonly needs: readonly Need[];
	readonly phrases: readonly Phrase[];
	/** What a paper must not have: all needs of one of these. */
	readonly excluded: readonly Excluded[];
	readonly filters: readonly Condition[];
	/** Public ids named in it. */
	readonly ids: readonly PublicId[];
}

/** Words that must not be there; those of a phrase only where they follow each other. */
export interface Excluded {
	readonly needs: readonly Need[];
	readonly phrase?: Phrase;
}

/** Which of them a paper answers is held as the bits of one number. */
const mostNeeds = 30;
/** Two words shorter than this together are hardly ever one: `a b`. */
const shortestJoined = 4;

/** How good an answer another spelling is: two words for one, one for two, `C` for `C++`. */
const [apart, joinedUp, unsigned] = [0.95, 0.9, 0.3];
/** The same words, wherever they stand in the text. */
const scattered = 0.4;

/** Understands whatever is typed. */
export function readQuery(typed: string, analysis: Analysis): Query {
	const { parts, ids } = parseQuery(typed);
	const needs = new Map<string, Need>();
	const phrases: Phrase[] = [];
	const excluded: Excluded[] = [];
	const filters: Condition[] = [];
	for (const part of parts) {
		if (part.type === 'filter') {
			filters.push(part);
			continue;
		}
		// What is excluded changes the whole answer, so a word that is still typed excludes only itself.
		const found = needsOf(part.not ? { ...part, open: false } : part, analysis);
		const phrase = part.exact ? toPhrase(part, analysis) : undefined;
		if (part.not) {
			if (found.length > 0) {
				excluded.push({ needs: found.map(asOneWord), ...(phrase && { phrase }) });
			}
			continue;
		}
		if (phrase) {
			phrases.push(phrase);
		}
		for (const need of found) {
			const name = `${part.fields?.join() ?? ''} ${need.typed}`;
			if (!needs.has(name) && needs.size < mostNeeds) {
				needs.set(name, need);
			}
		}
	}
	const all = [...needs.values()];
	// `to be or not to be` asks for nothing else than its small words.
	const onlyMinor = all.every(need => need.minor);
	return {
		needs: onlyMinor ? all.map(need => ({ ...need, minor: false })) : all,
		...{ phrases, excluded, filters, ids },
	};
}

/** Where a word can be one, its parts are not meant: `-fine-tuning` leaves fine things alone. */
function asOneWord(need: Need): Need {
	const ways = need.ways.filter(({ terms }) => terms.length === 1);
	return ways.length > 0 ? { ...need, ways } : need;
}

function needsOf({ text, open, fields }: TextPart, analysis: Analysis): readonly Need[] {
	const { chunks: plain, starts } = analysis.analyse(text);
	const chunks = plain.map((chunk, index) => ({ ...chunk, start: starts[index] ?? 0 }));
	return chunks
		.map((chunk, index) => {
			const isLast = chunk.start + chunk.surface.length === text.length;
			return toNeed(chunk, open && isLast, joinedWith(text, chunks, index, open), fields);
		})
		.filter(({ ways }) => ways.length > 0);
}

interface ChunkAt extends Chunk {
	readonly start: number;
}

/** Words written apart that may be one: `fine tuning` for `finetuning`. */
interface Joined {
	readonly text: string;
	readonly open: boolean;
}

function joinedWith(
	text: string,
	chunks: readonly ChunkAt[],
	index: number,
	isOpen: boolean,
): readonly Joined[] {
	return [index - 1, index].flatMap(at => {
		const [first, second] = [chunks[at], chunks[at + 1]];
		const [a, b] = [first?.parts[0], second?.parts[0]];
		if (!first || !second || !a || !b || first.parts.length + second.parts.length > 2) {
			return [];
		}
		const between = text.slice(first.start + first.surface.length, second.start);
		const whole = a.text + b.text;
		const open = isOpen && second.start + second.surface.length === text.length;
		return between === ' ' && whole.length >= shortestJoined ? [{ text: whole, open }] : [];
	});
}

function toNeed(
	chunk: Chunk,
	open: boolean,
	joined: readonly Joined[],
	fields: readonly SearchField[] | undefined,
): Need {
	const { parts, whole, signed } = chunk;
	const last = parts.length - 1;
	const ways: Way[] = [];
	if (whole) {
		ways.push({ terms: [{ ...term(whole), open: open && !signed }], weight: 1, adjacent: false });
	}
	if (parts.length > 0) {
		const terms = parts.map((part, index) => ({ ...term(part), open: open && index === last }));
		const weight = signed ? unsigned : whole ? apart : 1;
		ways.push({ terms, weight, adjacent: parts.length > 1 });
		if (parts.length > 1) {
			ways.push({ terms, weight: scattered, adjacent: false });
		}
	}
	for (const { text, open: joinedOpen } of joined) {
		ways.push({
			terms: [{ ...toWord(text), open: joinedOpen }],
			weight: joinedUp,
			adjacent: false,
		});
	}
	const [only] = parts;
	const minor = parts.length === 1 && only !== undefined && isStopWord(only.text);
	const typed = whole?.text ?? parts.map(part => part.text).join(' ');
	return { typed, ways, minor, ...(fields && { fields }) };
}

function term({ text, stem }: Word): Word {
	return { text, stem };
}

function toPhrase({ text, fields }: TextPart, analysis: Analysis): Phrase | undefined {
	const terms = analysis
		.analyse(text)
		.chunks.flatMap(chunk => chunk.parts.map(part => ({ ...term(part), open: false })));
	return terms.length > 1 ? { terms, ...(fields && { fields }) } : undefined;
}
