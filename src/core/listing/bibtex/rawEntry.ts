import { isUsed } from './fieldNames';
import { isNameUnit, markBefore } from './marks';
import { isNextEntry, type Start } from './starts';
import { endOfBraced, readValue, type Value } from './value';
import type { Span } from '../../text';

/** A field as it stands in an entry; its name is in lower case. */
export interface RawField {
	readonly name: string;
	readonly value: Value;
}

/** What is wrong with an entry that was read all the same. */
export type Fault = 'unclosed' | 'unbalanced' | 'stray';

/** An entry as it stands in the text, before macros are put in and TeX is resolved. */
export interface RawEntry {
	readonly type: string;
	/** As written; empty where there is none. */
	readonly key: string;
	/** Those that are used. */
	readonly fields: readonly RawField[];
	/** How many there are. */
	readonly fieldCount: number;
	readonly span: Span;
	readonly fault: Fault | undefined;
	/** What each of its lines begins with where it stands in a comment of code: `//`. */
	readonly mark: string;
}

/**
 * Reads the entry whose start was found at `from`. Forgives a missing key, comma or `=`, commas
 * before fields, comments behind `%`, and a closing bracket of the wrong kind. Of an entry that is
 * not closed, or whose braces do not match, as many fields are read as lines tell apart.
 *
 * ```bibtex
 * @article{earl2025,
 *   title = {Earl: Rewards from Evidence}, year = 2025 }
 * ```
 */
export function readRawEntry(text: string, from: number, start: Start): RawEntry {
	const mark = markBefore(text, from);
	const isString = start.type === 'string';
	const reader = new EntryReader(text, start.closer, start.end, mark, isString);
	const key = isString ? '' : reader.readKey();
	reader.readFields();
	const { fields, fieldCount, at, fault } = reader;
	const span = { start: from, end: at };
	return { type: start.type, key, fields, fieldCount, span, mark, fault };
}

/** A line that begins a field, which ends a value that is not closed. */
const fieldLine =
	/[\r\n][^\S\r\n]{0,80}(?:[%/#*>]{1,3}[^\S\r\n]{0,80}|,[^\S\r\n]{0,80})?[A-Za-z][\w:.+-]{0,60}[^\S\r\n]{0,80}=[^\S\r\n]{0,80}["{\w]/;

/** A field behind a closing bracket, so that the bracket was one too many. */
const fieldAfter = /[})]\s{0,200},\s{0,200}[A-Za-z][\w:.+-]{0,60}\s{0,80}=\s{0,80}["{\w]/y;

class EntryReader {
	readonly fields: RawField[] = [];
	fault: Fault | undefined;
	/** From the first broken value on, none goes beyond the next line that begins a field. */
	private isCareful = false;
	fieldCount = 0;
	private lastName = '';
	private lastValueAt = -1;
	private nextEntryAt = -1;

	constructor(
		private readonly text: string,
		private readonly closer: '}' | ')',
		public at: number,
		private readonly mark: string,
		private readonly keepsAll: boolean,
	) {}

	/** The citation key, with the comma behind it. Stays where there is none. */
	readKey(): string {
		const { text, closer } = this;
		const from = this.at;
		const latest = Math.min(text.length, from + 1000);
		for (let i = from; i < latest; i++) {
			const character = text.charAt(i);
			if (character === ',') {
				this.at = i + 1;
				return firstWord(text.slice(from, i));
			}
			if (character === '=') {
				// No comma: the word before `=` is the name of a field, what stands before it the key.
				const words = text.slice(from, i).trimEnd();
				const name = words.length - (/\S*$/.exec(words)?.[0].length ?? 0);
				this.at = from + name;
				return firstWord(words.slice(0, name));
			}
			if (character === closer || character === '}') {
				this.at = i;
				return firstWord(text.slice(from, i));
			}
			if (character === '{' || character === '"' || (character === '@' && isNextEntry(text, i))) {
				this.at = i;
				return firstWord(text.slice(from, i));
			}
		}
		return '';
	}

	readFields(): void {
		const { text } = this;
		for (;;) {
			this.skipBetween();
			if (
				this.at >= text.length ||
				(text.charCodeAt(this.at) === 0x40 && isNextEntry(text, this.at))
			) {
				if (!this.readsLastAgain()) {
					this.end();
					return;
				}
				continue;
			}
			const code = text.charCodeAt(this.at);
			if (code === 0x7d || code === 0x29) {
				if (this.isEnd(text.charAt(this.at))) {
					this.at++;
					return;
				}
				this.at++;
			} else if (!this.readField()) {
				this.skipStray();
			}
		}
	}

	/** @returns whether something that may be a field's name stood here */
	private readField(): boolean {
		const { text } = this;
		const from = this.at;
		let i = from;
		let isLower = true;
		for (let code = text.charCodeAt(i); isNameUnit(code); code = text.charCodeAt(++i)) {
			isLower &&= code > 0x5a && code < 0x80;
		}
		if (i === from) {
			return false;
		}
		const name = text.slice(from, i);
		this.at = i;
		this.skipSpace();
		const next = text.charCodeAt(this.at);
		if (next === 0x3d) {
			this.at++;
		} else if (next !== 0x7b && next !== 0x22) {
			return true;
		}
		this.addField(isLower ? name : name.toLowerCase());
		return true;
	}

	private addField(name: string): void {
		const { text } = this;
		this.lastName = name;
		this.lastValueAt = this.at;
		const limit = this.isCareful ? this.nextFieldLine(this.at) : text.length;
		let read = readValue(text, this.at, limit);
		if (read.isBroken) {
			this.fault ??= 'unbalanced';
			if (!this.isCareful) {
				this.isCareful = true;
				read = readValue(text, this.at, this.nextFieldLine(this.at));
			}
		}
		this.at = read.end;
		this.fieldCount++;
		if (this.keepsAll || isUsed(name)) {
			this.fields.push({ name, value: read.value });
		}
	}

	/**
	 * An entry that is not closed may have a value that took the fields behind it, as in
	 * `title = {A {B}, year = …`. It is read again, up to the next line that begins a field.
	 */
	private readsLastAgain(): boolean {
		if (this.isCareful || this.lastValueAt < 0 || this.nextFieldLine(this.lastValueAt) >= this.at) {
			return false;
		}
		if (this.keepsAll || isUsed(this.lastName)) {
			this.fields.pop();
		}
		this.fieldCount--;
		this.isCareful = true;
		this.fault = 'unbalanced';
		this.at = this.lastValueAt;
		this.addField(this.lastName);
		return true;
	}

	/** The next line that begins a field or an entry. */
	private nextFieldLine(from: number): number {
		// No further than the entry, so that many broken ones do not look through all the rest.
		const entry = this.nextEntry(from);
		const line = this.text.slice(from, entry).search(fieldLine);
		return line < 0 ? entry : from + line;
	}

	/** Looked for once, since an entry may have many values that are not closed. */
	private nextEntry(from: number): number {
		const { text } = this;
		if (this.nextEntryAt < from) {
			let at = text.indexOf('@', from);
			while (at >= 0 && !isNextEntry(text, at)) {
				at = text.indexOf('@', at + 1);
			}
			this.nextEntryAt = at < 0 ? text.length : at;
		}
		return this.nextEntryAt;
	}

	private isEnd(character: string): boolean {
		const { text, at } = this;
		fieldAfter.lastIndex = at;
		if (fieldAfter.test(text)) {
			this.fault ??= 'unbalanced';
			return false;
		}
		if (character === this.closer || character === '}') {
			return true;
		}
		const isAlone = /^\s*(?:@|$)/.test(text.slice(at + 1, at + 40));
		this.fault ??= isAlone ? undefined : 'stray';
		return isAlone;
	}

	/** Ends an entry that nothing closes, without the white space behind it. */
	private end(): void {
		this.fault ??= 'unclosed';
		while (this.at > 0 && /[\s%]/.test(this.text.charAt(this.at - 1))) {
			this.at--;
		}
	}

	/** Steps over what is no field: a group in braces as a whole. */
	private skipStray(): void {
		this.fault ??= 'stray';
		const end =
			this.text[this.at] === '{' && !this.isCareful
				? endOfBraced(this.text, this.at, this.text.length)
				: this.at;
		this.isCareful ||= end < 0;
		this.at = Math.max(this.at, end) + 1;
	}

	/** White space, commas, comments, and the marks of the comment that the whole entry stands in. */
	private skipBetween(): void {
		const { text, mark } = this;
		for (; this.at < text.length; this.at++) {
			const code = text.charCodeAt(this.at);
			if (code <= 0x20 || code === 0x2c || code === 0xa0) {
				continue;
			}
			if (mark !== '' && text.startsWith(mark, this.at)) {
				this.at += mark.length - 1;
			} else if (code === 0x25 || (code === 0x2f && text.startsWith('//', this.at))) {
				this.skipLine();
			} else {
				return;
			}
		}
	}

	/** To the last character of the line. */
	private skipLine(): void {
		const { text } = this;
		while (this.at + 1 < text.length && !/[\r\n]/.test(text.charAt(this.at + 1))) {
			this.at++;
		}
	}

	private skipSpace(): void {
		while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 0x20) {
			this.at++;
		}
	}
}

function firstWord(text: string): string {
	return /\S+/.exec(text)?.[0] ?? '';
}
