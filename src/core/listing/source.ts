import { JsonPeek } from './json/peek';

/** Enough of a text to tell what it is. */
const enough = 65_536;

/** A text that may be a listing, with what the first looks of all forms share. */
export class Source {
	/** The beginning, without byte order mark and white space before it. */
	readonly head: string;
	private peeked: JsonPeek | null | undefined;

	/**
	 * @param text the whole text, decoded, line ends as they came; spans count its UTF-16 units
	 * @param name its file name; empty for the clipboard
	 */
	constructor(
		readonly text: string,
		readonly name: string,
	) {
		this.head = text.slice(0, enough).replace(/^[\s\uFEFF]+/, '');
	}

	/** What the text holds as JSON, JSON lines or Python's way of writing the same. */
	get json(): JsonPeek | undefined {
		if (this.peeked === undefined) {
			this.peeked = /^(?:\{|\[)/.test(this.head) ? new JsonPeek(this.text) : null;
		}
		return this.peeked ?? undefined;
	}

	/** Whether the file's name ends so, e.g. `bib`; case does not matter. */
	isCalled(...ends: readonly string[]): boolean {
		const name = this.name.toLowerCase();
		return ends.some(end => name.endsWith(`.${end}`));
	}
}
