import { isBlankCode } from './scan';

/** Indented deeper than any record that begins on a line of its own. */
const deepest = 40;

/** Longer than the first value of any record. */
const longest = 2_000;

/**
 * Says where the next record begins without reading the one before it, so that a broken record
 * costs only itself and is not read again and again.
 */
export class RecordStarts {
	private sought = '';
	private found = -1;

	constructor(private readonly text: string) {}

	/**
	 * The next line that begins as the one does in which `start` is the first letter: with the same
	 * indent and the same letter. `undefined` where more stands before `start` on its line.
	 */
	onLine(start: number): number | undefined {
		let from = start;
		while (from > 0 && isSpaceOrTab(this.text.charCodeAt(from - 1)) && start - from < deepest) {
			from--;
		}
		const lineEnd = this.text.charAt(from - 1);
		if (lineEnd !== '\n' && lineEnd !== '\r' && from > 0) {
			return undefined;
		}
		const line = `${lineEnd === '\r' ? '\r' : '\n'}${this.text.slice(from, start + 1)}`;
		// What was found for the record before holds until it is passed.
		if (line !== this.sought || this.found <= start) {
			this.sought = line;
			const found = this.text.indexOf(line, start);
			this.found = found < 0 ? Infinity : found + line.length - 1;
		}
		return this.found === Infinity ? undefined : this.found;
	}

	/** The next object up to `end` whose first members are called as those of the one at `start`. */
	alike(start: number, end: number): number | undefined {
		const head = headOf(this.text, start);
		if (head === undefined) {
			return undefined;
		}
		for (
			let at = this.text.indexOf(head.opening, start + 1);
			at >= 0 && at < end;
			at = this.text.indexOf(head.opening, at + 1)
		) {
			// What broke the record may have hidden its second name.
			const isAlike = head.second === undefined || headOf(this.text, at)?.second === head.second;
			if (isAlike && isBehindObject(this.text, at)) {
				return at;
			}
		}
		return undefined;
	}
}

interface Head {
	/** From the brace to the colon behind the first name. */
	readonly opening: string;
	/** The second name, where the first value is a text or a number. */
	readonly second: string | undefined;
}

const opening = /\{\s{0,20}(["'])[\w .:-]{1,60}\1\s{0,5}:/y;
const second =
	/\s{0,5}(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[\w.+-]+)\s{0,5},\s{0,40}(["'])([\w .:-]{1,60})\1\s{0,5}:/y;

function headOf(text: string, at: number): Head | undefined {
	opening.lastIndex = at;
	const found = opening.exec(text)?.[0];
	if (found === undefined) {
		return undefined;
	}
	second.lastIndex = 0;
	const from = at + found.length;
	return { opening: found, second: second.exec(text.slice(from, from + longest))?.[2] };
}

function isBehindObject(text: string, at: number): boolean {
	let before = at - 1;
	while (before > 0 && isBlankCode(text.charCodeAt(before))) {
		before--;
	}
	return text[before] === '}';
}

function isSpaceOrTab(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0xfeff;
}
