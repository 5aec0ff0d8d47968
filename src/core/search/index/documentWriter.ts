import { findAcronyms } from '../acronyms';
import { type Analysis, type Chunk, type ChunkWord, wordsOf } from '../analysis';
import type { SearchDocument } from '../engine';
import { acronymField, fieldShape, fieldText, indexedFields } from '../fields';
import type { Segment } from './segment';
import { SegmentBuilder } from './segmentBuilder';
import { hashText } from './digest';

/** A segment of papers' words as written, and which words have the same stem. */
export interface WordSegment extends Segment {
	/** For each word the hash of its stem, or 0 where the word is its own stem. */
	readonly stems: Uint32Array;
}

/** Between the two sides of an explained short form, which makes one term of them. */
export const acronymSign = '\u0001';

/** Writes papers into a segment. */
export class DocumentWriter {
	private readonly builder = new SegmentBuilder(indexedFields.length + 1);
	private readonly stems: number[] = [];
	/** By the serial of a chunk of one word: its number + 1, negative where it says nothing in prose. */
	private single = new Int32Array(4096);
	/** The same for chunks of several words. */
	private readonly several = new Map<number, Int32Array>();
	private epoch = -1;
	private counts = new Uint32Array(4096);

	constructor(private readonly analysis: Analysis) {}

	/** How many papers it has. */
	get size(): number {
		return this.builder.size;
	}

	/** Takes a paper in. @returns about how many characters were read */
	add(document: SearchDocument): number {
		let read = 0;
		this.builder.beginDocument();
		for (const [field, name] of indexedFields.entries()) {
			const text = fieldText(document, name);
			if (text !== '') {
				read += text.length;
				this.addField(field, text, fieldShape[name].long);
			}
		}
		this.addAcronyms(fieldText(document, 'title'));
		this.addAcronyms(fieldText(document, 'abstract'));
		return read;
	}

	/** A segment of all that it has. */
	freeze(): WordSegment {
		const segment = this.builder.freeze();
		const { dictionary } = segment;
		const stems = new Uint32Array(dictionary.size);
		for (let number = 0; number < this.builder.termCount; number++) {
			const stem = this.stems[number] ?? 0;
			if (stem !== 0) {
				stems[dictionary.find(this.builder.termAt(number))] = stem;
			}
		}
		return { ...segment, stems };
	}

	private addField(field: number, text: string, isProse: boolean): void {
		const touched: number[] = [];
		let length = 0;
		const count = (signed: number): void => {
			if (signed < 0 && isProse) {
				return;
			}
			const number = Math.abs(signed) - 1;
			const before = this.counts[number] ?? 0;
			if (before === 0) {
				touched.push(number);
			}
			this.counts[number] = before + 1;
		};
		for (const chunk of this.analysis.analyse(text).chunks) {
			length += chunk.parts.length;
			const signed = this.singleOf(chunk);
			if (signed !== 0) {
				count(signed);
			} else {
				for (const one of this.numbersOf(chunk)) {
					count(one);
				}
			}
		}
		for (const number of touched) {
			this.builder.post(field, number, this.counts[number] ?? 0);
			this.counts[number] = 0;
		}
		this.builder.setLength(field, length);
	}

	/** Enters what the paper says its short forms mean, from both sides. */
	private addAcronyms(text: string): void {
		if (!text.includes('(')) {
			return;
		}
		for (const { short, long } of findAcronyms(text)) {
			const shortWords = this.wordsIn(short);
			const longWords = this.wordsIn(long);
			if (shortWords.length === 1 && longWords.length > 1) {
				const [both] = shortWords;
				const all = longWords.join(' ');
				this.builder.post(acronymField, this.builder.numberOf(`${both}${acronymSign}${all}`), 1);
				this.builder.post(
					acronymField,
					this.builder.numberOf(`${acronymSign}${all}${acronymSign}${both}`),
					1,
				);
			}
		}
	}

	private wordsIn(text: string): readonly string[] {
		return this.analysis
			.analyse(text)
			.chunks.flatMap(({ parts, whole, signed }) =>
				signed && whole ? [whole.text] : parts.map(part => part.text),
			);
	}

	/** The number of a chunk's only word as in `single`, or 0 where it has several or none. */
	private singleOf({ serial, parts, whole }: Chunk): number {
		if (this.epoch !== this.analysis.epoch) {
			this.epoch = this.analysis.epoch;
			this.single.fill(0);
			this.several.clear();
		}
		const known = serial < 0 ? 0 : (this.single[serial] ?? 0);
		const [word] = parts;
		if (known !== 0 || whole || !word || parts.length > 1) {
			return known;
		}
		const number = this.enter(word);
		if (serial >= 0) {
			if (serial >= this.single.length) {
				const single = this.single;
				this.single = new Int32Array(2 * serial);
				this.single.set(single);
			}
			this.single[serial] = number;
		}
		return number;
	}

	private numbersOf(chunk: Chunk): Int32Array {
		let numbers = this.several.get(chunk.serial);
		if (numbers === undefined) {
			numbers = Int32Array.from(wordsOf(chunk), word => this.enter(word));
			if (chunk.serial >= 0) {
				this.several.set(chunk.serial, numbers);
			}
		}
		return numbers;
	}

	private enter({ text, stem, stop }: ChunkWord): number {
		const number = this.builder.numberOf(text);
		this.stems[number] = stem === text ? 0 : hashText(stem);
		if (number >= this.counts.length) {
			const counts = this.counts;
			this.counts = new Uint32Array(2 * number);
			this.counts.set(counts);
		}
		return stop ? -1 - number : number + 1;
	}
}
