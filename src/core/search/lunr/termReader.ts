import lunr from 'lunr';
import type { SegmentBuilder } from '../index/segmentBuilder';
import { type FullPipeline, internals } from './lunrInternals';

/** How a builder of lunr makes terms of a text. */
export interface TextAnalysis {
	readonly tokenizer: typeof lunr.tokenizer;
	readonly pipeline: FullPipeline;
}

/** Reads the terms of texts as lunr does, each different word once where that gives the same. */
export class TermReader {
	private readonly pure: ReadonlySet<lunr.PipelineFunction>;
	/** What the pipeline makes of a word, for the functions of `stack`. */
	private readonly terms = new Map<string, readonly string[]>();
	/** The same as numbers of `segment`. Most words are one term. */
	private readonly numbers = new Map<string, number | readonly number[]>();
	private stack: readonly lunr.PipelineFunction[] = [];
	private segment: SegmentBuilder | undefined;
	/** By code unit, whether it separates: 1 if not, 2 if so, 0 where `separator` was not asked. */
	private readonly separates = new Uint8Array(65_536);
	private separator: RegExp | undefined;

	/** @param pure functions that look at nothing but the text of a token, besides lunr's own */
	constructor(pure: readonly lunr.PipelineFunction[]) {
		this.pure = new Set([...pure, lunr.trimmer, lunr.stopWordFilter, lunr.stemmer]);
	}

	/** The terms of a text as numbers of the segment that is being built, repeated ones too. */
	read(
		text: unknown,
		field: string,
		segment: SegmentBuilder,
		{ tokenizer, pipeline }: TextAnalysis,
	): readonly number[] {
		const isPure = this.prepare(segment, pipeline);
		if (isPure && tokenizer === lunr.tokenizer && typeof text === 'string') {
			return this.split(text, pipeline);
		}
		const tokenize = tokenizer as (text: unknown, metadata: object) => lunr.Token[];
		const tokens = tokenize(text, { fields: [field] });
		if (!isPure) {
			return pipeline.run(tokens).map(term => segment.numberOf(String(term)));
		}
		const numbers: number[] = [];
		for (const token of tokens) {
			this.addWord(String(token), pipeline, numbers);
		}
		return numbers;
	}

	/** Forgets what does not hold any more. @returns whether words can be remembered */
	private prepare(segment: SegmentBuilder, { _stack: stack }: FullPipeline): boolean {
		const isKnown =
			stack.length === this.stack.length &&
			stack.every((step, index) => step === this.stack[index]);
		if (!isKnown) {
			this.stack = [...stack];
			this.terms.clear();
		}
		if (!isKnown || segment !== this.segment) {
			this.segment = segment;
			this.numbers.clear();
		}
		return stack.every(step => this.pure.has(step));
	}

	/** What `lunr.tokenizer` does with a string, without a token for each word. */
	private split(text: string, pipeline: FullPipeline): readonly number[] {
		if (this.separator !== lunr.tokenizer.separator) {
			this.separator = lunr.tokenizer.separator;
			this.separates.fill(0);
		}
		const lower = text.toLowerCase();
		const numbers: number[] = [];
		let start = 0;
		for (let end = 0; end <= lower.length; end++) {
			if (end < lower.length && !this.isSeparator(lower.charCodeAt(end))) {
				continue;
			}
			if (end > start) {
				this.addWord(lower.slice(start, end), pipeline, numbers);
			}
			start = end + 1;
		}
		return numbers;
	}

	private isSeparator(unit: number): boolean {
		let known = this.separates[unit];
		if (!known) {
			// Lunr asks for each code unit on its own, too.
			known = lunr.tokenizer.separator.exec(String.fromCharCode(unit)) ? 2 : 1;
			this.separates[unit] = known;
		}
		return known === 2;
	}

	private addWord(word: string, pipeline: FullPipeline, numbers: number[]): void {
		let known = this.numbers.get(word);
		if (known === undefined) {
			known = this.numberOf(word, pipeline);
			this.numbers.set(word, known);
		}
		if (typeof known === 'number') {
			numbers.push(known);
		} else {
			numbers.push(...known);
		}
	}

	private numberOf(word: string, pipeline: FullPipeline): number | readonly number[] {
		let terms = this.terms.get(word);
		if (!terms) {
			terms = pipeline.run([new internals.Token(word, {})]).map(String);
			this.terms.set(word, terms);
		}
		const numbers = terms.map(term => this.segment?.numberOf(term) ?? 0);
		return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
	}
}
