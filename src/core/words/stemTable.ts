/** Numbers stems from 0. */
export class StemTable {
	private readonly numbers = new Map<string, number>();
	private readonly texts: string[] = [];

	constructor(stems: Iterable<string> = []) {
		for (const stem of stems) {
			this.add(stem);
		}
	}

	get size(): number {
		return this.texts.length;
	}

	/** The number of a stem. */
	get(stem: string): number | undefined {
		return this.numbers.get(stem);
	}

	/** The number of a stem, which gets the next one if it has none. */
	add(stem: string): number {
		let number = this.numbers.get(stem);
		if (number === undefined) {
			number = this.texts.length;
			this.numbers.set(stem, number);
			this.texts.push(stem);
		}
		return number;
	}

	/** The stem of a number; empty where there is none. */
	textOf(number: number): string {
		return this.texts[number] ?? '';
	}

	/** All of them, in the order of their numbers. */
	[Symbol.iterator](): Iterator<string> {
		return this.texts[Symbol.iterator]();
	}
}
