import type { Json } from '../../library/json';

/**
 * The value that a text is as Python's `repr` writes it: `{'a': "it's", 'b': None, 'c': (1, 2)}`.
 * Tuples and sets become lists, `datetime.date(2024, 5, 1)` becomes `2024-05-01`. JSON with `NaN`
 * or with commas at the end of a list is understood as well. `undefined` where it is none, or where
 * anything follows it.
 */
export function parsePython(text: string): Json | undefined {
	const reader = new PythonReader(text);
	const value = reader.value(0);
	return value !== undefined && reader.isAtEnd ? value : undefined;
}

/** Deeper than any listing, and shallow enough for the stack. */
const deepest = 200;

const words: ReadonlyMap<string, Json> = new Map<string, Json>([
	['None', null],
	['True', true],
	['False', false],
	['null', null],
	['true', true],
	['false', false],
	['undefined', null],
	['nan', null],
	['NaN', null],
	['inf', null],
	['-inf', null],
	['Infinity', null],
	['-Infinity', null],
]);

const escapes: ReadonlyMap<string, string> = new Map([
	['n', '\n'],
	['t', '\t'],
	['r', '\r'],
	['b', '\b'],
	['f', '\f'],
	['v', '\v'],
	['a', ''],
	['0', ''],
	['\n', ''],
]);

const escapedDigits: ReadonlyMap<string, number> = new Map([
	['x', 2],
	['u', 4],
	['U', 8],
]);

const prefix = /(?:[uUbBrR]|[bB][rR])?(?=["'])/y;
const word = /[\w.+-]+/y;

class PythonReader {
	private at = 0;

	constructor(private readonly text: string) {}

	get isAtEnd(): boolean {
		this.blank();
		return this.at >= this.text.length;
	}

	value(depth: number): Json | undefined {
		this.blank();
		const first = this.text[this.at] ?? '';
		if (depth > deepest) {
			return undefined;
		}
		if (first === '{') {
			return this.braces(depth);
		}
		if (first === '[' || first === '(') {
			return this.list(first === '[' ? ']' : ')', depth);
		}
		const before = this.match(prefix);
		return before === undefined ? this.word(depth) : this.string(/r/i.test(before));
	}

	private braces(depth: number): Json | undefined {
		this.at++;
		const members: [string, Json][] = [];
		const set: Json[] = [];
		while (!this.takes('}')) {
			const name = this.value(depth + 1);
			if (name === undefined) {
				return undefined;
			}
			if (this.takes(':')) {
				const value = this.value(depth + 1);
				if (value === undefined) {
					return undefined;
				}
				members.push([typeof name === 'string' ? name : JSON.stringify(name), value]);
			} else {
				set.push(name);
			}
			if (!this.takes(',') && !this.isBefore('}')) {
				return undefined;
			}
		}
		return set.length > 0 ? set : Object.fromEntries(members);
	}

	private list(end: string, depth: number): Json[] | undefined {
		this.at++;
		const list: Json[] = [];
		while (!this.takes(end)) {
			const value = this.value(depth + 1);
			if (value === undefined || (!this.takes(',') && !this.isBefore(end))) {
				return undefined;
			}
			list.push(value);
		}
		return list;
	}

	private word(depth: number): Json | undefined {
		const found = this.match(word);
		if (found === undefined) {
			return undefined;
		}
		if (this.text[this.at] === '(') {
			const parts = this.list(')', depth + 1);
			return parts && (/date(?:time)?$/.test(found) ? dateOf(parts) : parts);
		}
		const known = words.get(found);
		const number = Number(found);
		return known !== undefined ? known : Number.isFinite(number) ? number : undefined;
	}

	private string(isRaw: boolean): string | undefined {
		const { text } = this;
		const quote = text.charCodeAt(this.at);
		let result = '';
		let start = this.at + 1;
		for (let at = start; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === quote) {
				this.at = at + 1;
				return result + text.slice(start, at);
			}
			if (code === 0x5c && !isRaw) {
				const [character, next] = escapeAt(text, at + 1);
				result += text.slice(start, at) + character;
				at = next - 1;
				start = next;
			}
		}
		return undefined;
	}

	private match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0];
		this.at += found?.length ?? 0;
		return found;
	}

	private takes(character: string): boolean {
		const is = this.isBefore(character);
		this.at += is ? 1 : 0;
		return is;
	}

	private isBefore(character: string): boolean {
		this.blank();
		return this.text[this.at] === character;
	}

	private blank(): void {
		while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 0x20) {
			this.at++;
		}
	}
}

/** The character that the escape at `at`, behind its backslash, means; and where it ends. */
function escapeAt(text: string, at: number): readonly [string, number] {
	const escape = text[at] ?? '';
	const digits = escapedDigits.get(escape);
	const code = digits && Number.parseInt(text.slice(at + 1, at + 1 + digits), 16);
	return digits !== undefined && code !== undefined && code <= 0x10ffff
		? [String.fromCodePoint(code), at + 1 + digits]
		: [escapes.get(escape) ?? escape, at + 1];
}

function dateOf(parts: readonly Json[]): string {
	return parts
		.slice(0, 3)
		.map(part => (typeof part === 'number' ? String(part) : '01').padStart(2, '0'))
		.join('-');
}
