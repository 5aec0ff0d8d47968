import lunr from 'lunr';
import { mostInSegment } from '../index/segment';
import { SegmentBuilder } from '../index/segmentBuilder';
import { IndexPart } from './indexPart';
import type { FieldAttributes, FullPipeline } from './lunrInternals';
import { PackedIndex } from './packedIndex';
import { TermReader } from './termReader';

/** What can be set where the defaults do not fit. */
export interface PackedBuilderOptions {
	/** Documents of one segment at most; no more than `mostInSegment`. */
	readonly segmentSize?: number;
	/**
	 * Functions of the pipeline, besides lunr's own, that look at nothing but the text of a token:
	 * where all do, each different word goes through the pipeline once.
	 */
	readonly pure?: readonly lunr.PipelineFunction[];
}

/**
 * A `lunr.Builder` whose index holds its postings in typed arrays. Fields, boosts, tokenizer and
 * pipelines are set as with any other; all fields are named before the first document. Metadata of
 * terms is not kept, whatever `metadataWhitelist` says, and a reference that is added twice is two
 * documents.
 */
export class PackedBuilder extends lunr.Builder {
	private readonly segmentSize: number;
	private readonly reader: TermReader;
	private readonly parts: IndexPart[] = [];
	private segment: SegmentBuilder | undefined;
	private references: string[] = [];
	private boosts: number[] = [];
	/** How often each term stands in the field that is read, by its number in the segment. */
	private counts = new Uint32Array(1024);

	constructor({ segmentSize = mostInSegment, pure = [] }: PackedBuilderOptions = {}) {
		super();
		this.segmentSize = Math.min(Math.max(segmentSize, 1), mostInSegment);
		this.reader = new TermReader(pure);
	}

	override field(name: string, attributes?: Parameters<lunr.Builder['field']>[1]): void {
		if (this.documentCount > 0 && !(name in this._fields)) {
			throw new RangeError(`Field '${name}' is named after the first document`);
		}
		super.field(name, attributes);
	}

	override add(document: object, { boost }: { boost?: number | undefined } = {}): void {
		const fields = this.attributes();
		this.segment ??= new SegmentBuilder(fields.length);
		const { segment } = this;
		segment.beginDocument();
		this.documentCount++;
		this.references.push(String((document as Record<string, unknown>)[this._ref]));
		this.boosts.push(boost || 1);
		fields.forEach(([name, { extractor }], field) => {
			const text = extractor ? extractor(document) : (document as Record<string, unknown>)[name];
			const terms = this.reader.read(text, name, segment, {
				tokenizer: this.tokenizer,
				pipeline: this.pipeline as FullPipeline,
			});
			segment.setLength(field, terms.length);
			this.post(segment, field, terms);
		});
		if (segment.size >= this.segmentSize) {
			this.cut();
		}
	}

	/** The index of the documents so far. More can be added, and an index be built again. */
	override build(): PackedIndex {
		const rest = this.segment ? [this.toPart(this.segment)] : [];
		return new PackedIndex({
			fields: this.attributes().map(([name, { boost }]) => ({ name, boost: boost || 1 })),
			parts: [...this.parts, ...rest],
			pipeline: this.searchPipeline,
			k1: this._k1,
			b: this._b,
		});
	}

	private post(segment: SegmentBuilder, field: number, terms: readonly number[]): void {
		if (this.counts.length < segment.termCount) {
			this.counts = new Uint32Array(2 * segment.termCount);
		}
		const { counts } = this;
		for (const term of terms) {
			counts[term] = (counts[term] ?? 0) + 1;
		}
		for (const term of terms) {
			const count = counts[term] ?? 0;
			if (count > 0) {
				segment.post(field, term, count);
				counts[term] = 0;
			}
		}
	}

	private cut(): void {
		if (this.segment) {
			this.parts.push(this.toPart(this.segment));
		}
		this.segment = undefined;
		this.references = [];
		this.boosts = [];
	}

	private toPart(segment: SegmentBuilder): IndexPart {
		const boosts = this.boosts.some(boost => boost !== 1)
			? Float64Array.from(this.boosts)
			: undefined;
		return new IndexPart(segment.freeze(), [...this.references], boosts);
	}

	private attributes(): readonly (readonly [string, FieldAttributes])[] {
		return Object.entries(this._fields as unknown as Record<string, FieldAttributes>);
	}
}
