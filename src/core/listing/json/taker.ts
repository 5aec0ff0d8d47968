import { isObject } from '../../library/json';
import type { Span } from '../../text';
import type { Problem } from '../listing';
import { parsePython } from './python';
import type { JsonRecord } from './records';
import { isQuote, skipBlank, skipValue } from './scan';
import { RecordStarts } from './starts';
import { parseStrict, parseValue } from './value';

const broken = 'This entry is not well-formed JSON.';
const bare = 'This is a value without fields, so it is not read as a paper.';

/** As long as a long record. */
const near = 65_536;

/**
 * Makes values of records where they begin.
 *
 * A record that is broken, with a brace or a quote too few, seems to go on to the end of the text.
 * Therefore it is read up to where the next one begins, as far as lines tell, and what is lost by
 * reading further is limited for the whole text.
 */
export class RecordTaker {
	readonly problems: Problem[] = [];
	private readonly starts: RecordStarts;
	/** How many units may still be read in vain. */
	private spare: number;

	constructor(
		private readonly text: string,
		private readonly visit: (record: JsonRecord) => boolean | undefined | void,
	) {
		this.starts = new RecordStarts(text);
		this.spare = 4 * text.length;
	}

	/**
	 * Takes the record that begins at `start`.
	 *
	 * @param named its name, where it is a member of an object, and where that begins
	 * @returns where reading goes on; beyond the text to stop
	 */
	take(start: number, named?: { readonly name: string; readonly at: number }): number {
		if (start >= this.text.length) {
			return start; // The text ends behind a name.
		}
		if (this.text[start] !== '{') {
			return this.takeOther(start);
		}
		const next = this.starts.onLine(named?.at ?? start) ?? this.alikeAhead(start);
		let end = skipValue(this.text, start, next);
		const isClosed = this.text[end - 1] === '}';
		let value = isClosed ? parseValue(this.text.slice(start, end)) : undefined;
		if (value === undefined && next !== undefined && end === next && this.spare > 0) {
			// Records that are not indented hold lines that begin as they do.
			const whole = skipValue(this.text, start);
			this.spare -= whole - start;
			value = parseStrict(this.text.slice(start, whole));
			end = value === undefined ? end : whole;
		}
		return isObject(value)
			? this.give({ value, span: { start, end }, ...(named && { name: named.name }) })
			: this.refuseBroken({ start, end }, next);
	}

	/** What is no object may be a text that holds one, or nothing, or a part of a broken record. */
	private takeOther(start: number): number {
		const end = skipValue(this.text, start);
		if (isQuote(this.text, start)) {
			const value = parseValue(this.text.slice(start, end));
			const inner = typeof value === 'string' ? parsePython(value) : undefined;
			if (isObject(inner)) {
				return this.give({ value: inner, span: { start, end } });
			}
		} else if (/^(?:null|None|NaN)$/.test(this.text.slice(start, Math.min(end, start + 5)))) {
			return end;
		}
		const last = this.problems.at(-1);
		if (last && skipBlank(this.text, last.span.end) >= start) {
			const span = { start: last.span.start, end };
			this.problems[this.problems.length - 1] = { message: last.message, span };
		} else {
			this.problems.push({ message: bare, span: { start, end } });
		}
		return end;
	}

	private give(record: JsonRecord): number {
		return this.visit(record) === false ? Infinity : record.span.end;
	}

	/** Only where too much was read in vain: it is not quite sure that a record begins there. */
	private alikeAhead(start: number): number | undefined {
		return this.spare > 0 ? undefined : this.starts.alike(start, start + near);
	}

	/** @returns where the next record begins, as far as that can be told */
	private refuseBroken({ start, end }: Span, next: number | undefined): number {
		this.spare -= end - start;
		const resume = next ?? this.starts.alike(start, end) ?? end;
		this.problems.push({ message: broken, span: { start, end: this.trimmed(start, resume) } });
		return resume;
	}

	private trimmed(start: number, end: number): number {
		let last = end;
		while (last > start && /[\s,]/.test(this.text.charAt(last - 1))) {
			last--;
		}
		return last;
	}
}
