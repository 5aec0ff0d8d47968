import { type PublicId, parsePublicId } from '../paper/ids';
import { type Analysis, type Chunk, isStopWord, toWord, type Word } from './analysis';

/** A word that is looked for. */
export interface Term extends Word {
	/** It may be the beginning of a longer one: the user is still typing. */
	readonly open: boolean;
}

/** One of several spellings that answer a need, e.g. `fine` and `tuning` next to each other. */
export interface Way {
	readonly terms: readonly Term[];
	/** How good an answer it is, up to 1. */
	readonly weight: number;
	/** The terms count only where they follow each other. */
	readonly adjacent: boolean;
}

/** What a paper must have to answer one word of the query. */
export interface Need {
	/** The word as typed. */
	readonly typed: string;
	readonly ways: readonly Way[];
	/** A word such as `of`, which a good answer may lack. */
	readonly minor: boolean;
}

/** A query as it was understood. */
export interface Query {
	readonly needs: readonly Need[];
	/** Words between quotation marks: they must follow each other. */
	readonly phrases: readonly (readonly Term[])[];
	/** Public ids named in it. */
	readonly ids: readonly PublicId[];
}

/** Every public id has a digit or names its kind or site. */
const mayBeId = /[\d:=]/;
const mostIds = 8;

const longestQuery = 1_000;
const mostNeeds = 20;
const quoted = /["“”]([^"“”]+)["“”]/g;

/** Understands whatever is typed. There is no syntax that could be wrong: all signs are optional. */
export function readQuery(typed: string, analysis: Analysis): Query {
	const text = typed.slice(0, longestQuery);
	const { chunks: plain, starts } = analysis.analyse(text);
	const chunks = plain.map((chunk, index) => ({ ...chunk, start: starts[index] ?? 0 }));
	const needs = new Map<string, Need>();
	for (const [index, chunk] of chunks.entries()) {
		const open = chunk.start + chunk.surface.length === text.length;
		const need = toNeed(chunk, open, neighbours(text, chunks, index));
		if (need.ways.length > 0 && !needs.has(need.typed) && needs.size < mostNeeds) {
			needs.set(need.typed, need);
		}
	}
	const all = [...needs.values()];
	// `to be or not to be` asks for nothing else than its small words.
	const onlyMinor = all.every(need => need.minor);
	return {
		needs: onlyMinor ? all.map(need => ({ ...need, minor: false })) : all,
		phrases: findPhrases(text, analysis),
		ids: findIds(text),
	};
}

interface ChunkAt extends Chunk {
	readonly start: number;
}

/** Words written apart that may be one: `fine tuning` for `finetuning`. */
interface Neighbours {
	readonly joined: readonly { readonly text: string; readonly open: boolean }[];
}

function neighbours(text: string, chunks: readonly ChunkAt[], index: number): Neighbours {
	const joined = [index - 1, index].flatMap(at => {
		const [first, second] = [chunks[at], chunks[at + 1]];
		const [a, b] = [first?.parts[0], second?.parts[0]];
		if (!first || !second || !a || !b || first.parts.length + second.parts.length > 2) {
			return [];
		}
		const between = text.slice(first.start + first.surface.length, second.start);
		const whole = a.text + b.text;
		const open = second.start + second.surface.length === text.length;
		return between === ' ' && whole.length >= 4 ? [{ text: whole, open }] : [];
	});
	return { joined };
}

function toNeed(chunk: Chunk, open: boolean, near: Neighbours): Need {
	const { parts, whole, signed } = chunk;
	const last = parts.length - 1;
	const ways: Way[] = [];
	if (whole) {
		ways.push({ terms: [{ ...term(whole), open: open && !signed }], weight: 1, adjacent: false });
	}
	if (parts.length > 0) {
		const terms = parts.map((part, index) => ({ ...term(part), open: open && index === last }));
		const weight = signed ? 0.3 : whole ? 0.95 : 1;
		ways.push({ terms, weight, adjacent: parts.length > 1 });
		if (parts.length > 1) {
			ways.push({ terms, weight: 0.4, adjacent: false });
		}
	}
	for (const { text, open: joinedOpen } of near.joined) {
		ways.push({ terms: [{ ...toWord(text), open: joinedOpen }], weight: 0.9, adjacent: false });
	}
	const [only] = parts;
	const minor = parts.length === 1 && only !== undefined && isStopWord(only.text);
	return { typed: whole?.text ?? parts.map(part => part.text).join(' '), ways, minor };
}

function term(word: Word): Word {
	return { text: word.text, stem: word.stem };
}

function findPhrases(text: string, analysis: Analysis): readonly (readonly Term[])[] {
	return [...text.matchAll(quoted)]
		.map(([, inside]) =>
			analysis
				.analyse(inside ?? '')
				.chunks.flatMap(chunk => chunk.parts.map(part => ({ ...term(part), open: false }))),
		)
		.filter(terms => terms.length > 1);
}

/** Ids anywhere in the text; the whole is tried first because some are written with a space. */
function findIds(text: string): readonly PublicId[] {
	const pieces = [text, ...text.split(/\s+/)].map(piece =>
		piece.replace(/^[("'<[]+|[)"'>\],;]+$/g, ''),
	);
	const ids = pieces
		.filter(piece => mayBeId.test(piece))
		.slice(0, mostIds)
		.map(parsePublicId)
		.filter(id => id !== undefined);
	return [...new Set(ids)];
}
