/** Of each word its number, where it begins, and twice where it ends, plus one where a phrase runs on. */
const width = 3;

/** The words of a text, in order: numbers in one array, since an object for each is what takes the time. */
export class Words {
	constructor(private readonly cells: Int32Array) {}

	get length(): number {
		return this.cells.length / width;
	}

	/** The number of a word, among whatever the reader of the text numbers. */
	numberAt(index: number): number {
		return this.cells[index * width] ?? -1;
	}

	/** Where a word begins in the text. */
	startAt(index: number): number {
		return this.cells[index * width + 1] ?? 0;
	}

	/** Behind which place of the text a word ends. */
	endAt(index: number): number {
		return (this.cells[index * width + 2] ?? 0) >> 1;
	}

	/** Whether a phrase may run on from the word before: only a space, hyphen or slash lies between. */
	runsOnAt(index: number): boolean {
		return ((this.cells[index * width + 2] ?? 0) & 1) === 1;
	}

	/** The numbers of the words from `first` up to `end`. */
	numbers(first = 0, end = this.length): readonly number[] {
		return Array.from({ length: end - first }, (_, i) => this.numberAt(first + i));
	}

	/** The same words under other numbers. */
	renumbered(numberOf: (number: number) => number): Words {
		const cells = this.cells.slice();
		for (let at = 0; at < cells.length; at += width) {
			cells[at] = numberOf(cells[at] ?? -1);
		}
		return new Words(cells);
	}
}

/** Gathers the words of one text after the other. */
export class WordsBuilder {
	private cells = new Int32Array(width << 8);
	private used = 0;

	add(number: number, start: number, end: number, runsOn: boolean): void {
		if (this.used + width > this.cells.length) {
			const { cells } = this;
			this.cells = new Int32Array(2 * cells.length);
			this.cells.set(cells);
		}
		this.cells[this.used++] = number;
		this.cells[this.used++] = start;
		this.cells[this.used++] = 2 * end + (runsOn ? 1 : 0);
	}

	/** What was added since it was taken last. */
	take(): Words {
		const words = new Words(this.cells.slice(0, this.used));
		this.used = 0;
		return words;
	}
}
