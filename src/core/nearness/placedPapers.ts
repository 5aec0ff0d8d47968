import type { Model } from '../model/model';
import type { PaperId } from '../paper/paper';
import type { WordForms } from '../words/wordForms';
import { PaperSpace } from './paperSpace';
import type { PaperText } from './sharedWords';
import { TraitReader } from './traits';

/** Some fifteen milliseconds. */
const papersAtOnce = 100;

/** The space of the papers of a library, kept up while papers come, change and go. */
export class PlacedPapers {
	readonly space: PaperSpace;
	private readonly reader: TraitReader;
	/** What was read of each. */
	private readonly read = new Map<PaperId, PaperText>();
	private readonly waiting = new Map<PaperId, PaperText>();

	/** @param forms others may read the same texts */
	constructor(model: Model, forms?: WordForms) {
		this.space = new PaperSpace(model.width);
		this.reader = new TraitReader(model, forms);
	}

	/** Takes the present papers: what is new or changed waits for `work`. */
	update(papers: ReadonlyMap<PaperId, PaperText>): void {
		for (const id of this.read.keys()) {
			if (!papers.has(id)) {
				this.read.delete(id);
				this.space.remove(id);
			}
		}
		this.waiting.clear();
		for (const [id, { title, abstract = '' }] of papers) {
			const known = this.read.get(id);
			if (known?.title !== title || known.abstract !== abstract) {
				this.waiting.set(id, { title, abstract });
			}
		}
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.waiting.size > 0;
	}

	/** Reads for a moment. */
	work(): void {
		let left = papersAtOnce;
		for (const id of this.waiting.keys()) {
			this.readNow(id);
			if (--left === 0) {
				return;
			}
		}
	}

	/** The row of a paper in the space, which is read at once if it still waits. */
	rowOf(id: PaperId): number | undefined {
		this.readNow(id);
		return this.space.rowOf.get(id);
	}

	/** Where a paper lies among all papers of the field: of length 1, or 0. */
	placeOf(id: PaperId): Float32Array {
		const row = this.rowOf(id);
		return row === undefined ? new Float32Array(this.space.width) : this.space.placeAt(row);
	}

	/** What some words are about. */
	aimAtWords(words: string): ReturnType<PaperSpace['aimAtTraits']> {
		return this.space.aimAtTraits(this.reader.read(words, ''));
	}

	private readNow(id: PaperId): void {
		const text = this.waiting.get(id);
		if (text) {
			this.waiting.delete(id);
			this.read.set(id, text);
			this.space.put(id, this.reader.read(text.title, text.abstract ?? ''));
		}
	}
}
