import type { SearchField } from '../engine';
import type { AnalysedDocument } from './documentCache';
import type { AnalysedText, Chunk, ChunkWord } from '../text/analysis';
import type { Term } from './needs';
import { stemWeight, weighEnding } from '../rank/forms';
import type { Lookup } from '../rank/lookup';

/** A word of the text that answers a term. */
interface Place {
	/** The number of the word in the text. */
	readonly position: number;
	readonly start: number;
	readonly end: number;
}

interface Found {
	weight: number;
	count: number;
	best: Place;
	readonly places: Place[];
}

/** The terms found in one text. */
export interface FieldMatch {
	readonly text: string;
	/** Words of the text. */
	readonly length: number;
	readonly found: ReadonlyMap<Term, Found>;
	/** Numbers of the words that answer any term. */
	readonly positions: ReadonlySet<number>;
}

/** That a word of a chunk answers a term. */
interface ChunkAnswer {
	readonly term: Term;
	readonly weight: number;
	/** Which part of the chunk it is. */
	readonly part: number;
	readonly from: number;
	readonly to: number;
}

const none: readonly ChunkAnswer[] = [];

type Weights = Map<string, Map<Term, number>>;

const mostPlaces = 64;

/** Finds the terms of one query in texts. */
export class TermMatcher {
	private readonly byText: Weights = new Map();
	private readonly byStem: Weights = new Map();
	private readonly open: Term[] = [];
	/** Papers repeat their words, so each is compared with the query once. */
	private readonly answers = new Map<Chunk, readonly ChunkAnswer[]>();

	constructor(lookup: Lookup) {
		const { sought, query, corrections } = lookup;
		const terms = new Set([
			...sought.flatMap(({ ways }) => ways.flatMap(way => way.terms)),
			...query.phrases.flatMap(phrase => phrase.terms),
			...query.excluded.flatMap(({ needs, phrase }) => [
				...needs.flatMap(({ ways }) => ways.flatMap(way => way.terms)),
				...(phrase?.terms ?? []),
			]),
		]);
		for (const term of terms) {
			put(this.byText, term.text, term, 1);
			put(this.byStem, term.stem, term, stemWeight);
			for (const { text, stem, weight } of corrections.get(term) ?? []) {
				put(this.byText, text, term, weight);
				put(this.byStem, stem, term, weight * stemWeight);
			}
			if (term.open) {
				this.open.push(term);
			}
		}
	}

	/** Matches every field that a paper has. */
	matchAll({ fields }: AnalysedDocument): readonly (readonly [SearchField, FieldMatch])[] {
		return fields.map(({ field, text, analysed }) => [field, this.match(text, analysed)] as const);
	}

	/** @param text what `analysed` was made from */
	match(text: string, analysed: AnalysedText): FieldMatch {
		const found = new Map<Term, Found>();
		const positions = new Set<number>();
		let position = 0;
		const { chunks, starts } = analysed;
		// Plain loops here: they run over each word of each paper that is ranked.
		for (let index = 0; index < chunks.length; index++) {
			const chunk = chunks[index];
			if (!chunk) {
				continue;
			}
			for (const answer of this.answersOf(chunk)) {
				const start = starts[index] ?? 0;
				const at = position + answer.part;
				const place = { position: at, start: start + answer.from, end: start + answer.to };
				enter(found, answer.term, answer.weight, place);
				positions.add(at);
			}
			position += chunk.parts.length;
		}
		return { text, length: position, found, positions };
	}

	private answersOf(chunk: Chunk): readonly ChunkAnswer[] {
		let answers = this.answers.get(chunk);
		if (!answers) {
			answers = this.weighChunk(chunk);
			this.answers.set(chunk, answers);
		}
		return answers;
	}

	private weighChunk({ parts, whole }: Chunk): readonly ChunkAnswer[] {
		const answers: ChunkAnswer[] = [];
		if (whole) {
			this.weigh(whole, 0, answers);
		}
		for (let part = 0; part < parts.length; part++) {
			const word = parts[part];
			if (word) {
				this.weigh(word, part, answers);
			}
		}
		return answers.length === 0 ? none : answers;
	}

	private weigh(word: ChunkWord, part: number, answers: ChunkAnswer[]): void {
		const exact = this.byText.get(word.text);
		const stemmed = this.byStem.get(word.stem);
		const begun = this.open.filter(term => word.text.startsWith(term.text));
		if (!exact && !stemmed && begun.length === 0) {
			return;
		}
		const weights = new Map(stemmed);
		for (const term of begun) {
			raise(weights, term, weighEnding(term.text.length, word.text.length));
		}
		for (const [term, weight] of exact ?? []) {
			raise(weights, term, weight);
		}
		for (const [term, weight] of weights) {
			answers.push({ term, weight, part, from: word.from, to: word.to });
		}
	}
}

function put(weights: Weights, key: string, term: Term, weight: number): void {
	const terms = weights.get(key) ?? new Map<Term, number>();
	raise(terms, term, weight);
	weights.set(key, terms);
}

function raise(weights: Map<Term, number>, term: Term, weight: number): void {
	weights.set(term, Math.max(weights.get(term) ?? 0, weight));
}

function enter(found: Map<Term, Found>, term: Term, weight: number, place: Place): void {
	const known = found.get(term);
	if (!known) {
		found.set(term, { weight, count: 1, best: place, places: [place] });
		return;
	}
	known.count++;
	if (known.places.length < mostPlaces) {
		known.places.push(place);
	}
	if (weight > known.weight) {
		known.weight = weight;
		known.best = place;
	}
}
