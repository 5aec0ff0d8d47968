import { findAcronyms } from '../text/acronyms';
import { toChunk } from '../text/analysis';
import { ChunkReader } from '../text/chunkReader';
import type { SearchDocument } from '../engine';
import { acronymField, acronymSign, fieldShape, fieldText, indexedFields } from '../fields';
import { SegmentBuilder } from './segmentBuilder';
import { toLast } from './steps';
import { toWordSegment, type WordSegment } from './wordSegment';
import { hashStem, type WordTable } from './wordTable';

/** Writes papers into a segment. */
export class DocumentWriter {
	private readonly builder = new SegmentBuilder(indexedFields.length + 1);
	private readonly reader = new ChunkReader();
	private readonly stems: number[] = [];
	/** By entry of a plain word: its number + 1, negative where it is lost in prose. */
	private single = new Int32Array(4096);
	/** The same for all words of other entries. */
	private readonly several = new Map<number, readonly number[]>();
	private epoch = -1;
	/** How often each word stands in the field that is read. */
	private counts = new Uint32Array(4096);

	/** @param words may serve other writers too */
	constructor(private readonly words: WordTable) {}

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
		const explained = new Set<string>();
		this.addAcronyms(fieldText(document, 'title'), explained);
		this.addAcronyms(fieldText(document, 'abstract'), explained);
		return read;
	}

	/** A segment of all that it has. */
	freeze(): WordSegment {
		return toLast(this.freezeInSteps());
	}

	/** The same in steps, between which nothing may be added. */
	*freezeInSteps(): Generator<void, WordSegment> {
		const { segment, ranks } = yield* this.builder.freezeInSteps();
		const stems = new Uint32Array(segment.dictionary.size);
		for (let number = 0; number < ranks.length; number++) {
			stems[ranks[number] ?? 0] = this.stems[number] ?? 0;
		}
		return toWordSegment(segment, stems);
	}

	private addField(field: number, text: string, isProse: boolean): void {
		const { reader } = this;
		const touched: number[] = [];
		let length = 0;
		for (let at = 0; at < text.length;) {
			reader.read(text, at);
			const { end } = reader;
			if (end === at) {
				at++;
				continue;
			}
			const entry = this.words.enter(text, at, end, reader.hash);
			const number = this.singleOf(entry);
			if (number !== 0) {
				length++;
				this.count(number, isProse, touched);
			} else {
				length += this.words.partsOf(entry);
				for (const one of this.numbersOf(entry)) {
					this.count(one, isProse, touched);
				}
			}
			at = end;
		}
		for (const number of touched) {
			this.builder.post(field, number, this.counts[number] ?? 0);
			this.counts[number] = 0;
		}
		this.builder.setLength(field, length);
	}

	/** Counts a word of a field. @param signed its number + 1, negative where it is lost in prose */
	private count(signed: number, isProse: boolean, touched: number[]): void {
		if (signed < 0 && isProse) {
			return;
		}
		const number = Math.abs(signed) - 1;
		const before = this.counts[number] ?? 0;
		if (before === 0) {
			touched.push(number);
		}
		this.counts[number] = before + 1;
	}

	/**
	 * Enters what the paper says its short forms mean, from both sides.
	 *
	 * @param explained what it has said before: a paper counts once, however often it says so
	 */
	private addAcronyms(text: string, explained: Set<string>): void {
		if (!text.includes('(')) {
			return;
		}
		for (const { short, long } of findAcronyms(text)) {
			const shortWords = this.wordsIn(short);
			const longWords = this.wordsIn(long);
			if (shortWords.length === 1 && longWords.length > 1) {
				const [both] = shortWords;
				const all = longWords.join(' ');
				const term = `${both}${acronymSign}${all}`;
				if (!explained.has(term)) {
					explained.add(term);
					this.builder.post(acronymField, this.builder.numberOf(term), 1);
					this.builder.post(
						acronymField,
						this.builder.numberOf(`${acronymSign}${all}${acronymSign}${both}`),
						1,
					);
				}
			}
		}
	}

	private wordsIn(text: string): readonly string[] {
		const { reader } = this;
		const words: string[] = [];
		for (let at = 0; at < text.length;) {
			reader.read(text, at);
			const { end } = reader;
			if (end === at) {
				at++;
				continue;
			}
			const surface = text.slice(at, end);
			if (this.words.isPlain(this.words.enter(text, at, end, reader.hash))) {
				words.push(surface.toLowerCase());
			} else {
				const { parts, whole, signed } = toChunk(surface);
				words.push(...(signed && whole ? [whole.text] : parts.map(part => part.text)));
			}
			at = end;
		}
		return words;
	}

	/** The signed number of an entry that is one plain word, or 0 where it is anything else. */
	private singleOf(entry: number): number {
		if (this.epoch !== this.words.epoch) {
			this.epoch = this.words.epoch;
			this.single.fill(0);
			this.several.clear();
		}
		const known = this.single[entry] ?? 0;
		if (known !== 0 || !this.words.isPlain(entry)) {
			return known;
		}
		if (entry >= this.single.length) {
			const single = this.single;
			this.single = new Int32Array(2 * entry);
			this.single.set(single);
		}
		const word = this.words.textAt(entry).toLowerCase();
		const number = this.enter(word, this.words.stemOf(entry), this.words.isLostInProse(entry));
		this.single[entry] = number;
		return number;
	}

	private numbersOf(entry: number): readonly number[] {
		let numbers = this.several.get(entry);
		if (numbers === undefined) {
			const joined = this.words.joinedOf(entry);
			numbers = joined
				? joined.map(one => (one >= 0 ? this.singleOf(one) : Math.abs(this.singleOf(-1 - one))))
				: this.words
						.wordsOf(entry)
						.map(({ text, stem, lostInProse }) =>
							this.enter(text, hashStem(text, stem), lostInProse),
						);
			this.several.set(entry, numbers);
		}
		return numbers;
	}

	private enter(text: string, stem: number, lostInProse: boolean): number {
		const number = this.builder.numberOf(text);
		this.stems[number] = stem;
		if (number >= this.counts.length) {
			const counts = this.counts;
			this.counts = new Uint32Array(2 * number);
			this.counts.set(counts);
		}
		return lostInProse ? -1 - number : number + 1;
	}
}
