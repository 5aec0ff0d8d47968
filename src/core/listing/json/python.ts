import type { Json } from '../../library/json';

/**
 * The value that a text is as Python's `repr` writes it: `{'a': "it's", 'b': None, 'c': (1, 2)}`.
 * Tuples and sets become lists. `undefined` where it is none, or where anything follows it.
 */
export function parsePython(text: string): Json | undefined {
	const reader = new PythonReader(text);
	const value = reader.value(0);
	return value !== undefined && reader.isAtEnd ? value : undefined;
}

/** Deeper than any listing, and shallow enough for the stack. */
const deepest = 200;

const words: Readonly<Record<string, Json>> = {
	None: null,
	True: true,
	False: false,
	null: null,
	true: true,
	false: false,
	nan: null,
	NaN: null,
};

const escapes: Readonly<Record<string, string>> = {
	n: '\n',
	t: '\t',
	r: '\r',
	b: '\b',
	f: '\f',
	'\n': '',
};

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
		const prefix = /[uUbBrR]?(?=["'])/y;
		prefix.lastIndex = this.at;
		const before = prefix.exec(this.text);
		if (before) {
			this.at += before[0].length;
			return this.string();
		}
		const word = /[\w.+-]+/y;
		word.lastIndex = this.at;
		const found = word.exec(this.text)?.[0];
		if (found === undefined) {
			return undefined;
		}
		this.at += found.length;
		const number = Number(found);
		return Object.hasOwn(words, found)
			? words[found]
			: Number.isFinite(number)
				? number
				: undefined;
	}

	private braces(depth: number): Json | undefined {
		this.at++;
		const object: Record<string, Json> = {};
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
				object[typeof name === 'string' ? name : JSON.stringify(name)] = value;
			} else {
				set.push(name);
			}
			if (!this.takes(',') && !this.isBefore('}')) {
				return undefined;
			}
		}
		return set.length > 0 ? set : object;
	}

	private list(end: string, depth: number): Json | undefined {
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

	private string(): string | undefined {
		const quote = this.text[this.at] ?? '';
		let result = '';
		for (let at = this.at + 1; at < this.text.length; at++) {
			const character = this.text[at] ?? '';
			if (character === quote) {
				this.at = at + 1;
				return result;
			}
			if (character !== '\\') {
				result += character;
				continue;
			}
			const escape = this.text[++at] ?? '';
			const digits = { x: 2, u: 4, U: 8 }[escape];
			const code = digits && Number.parseInt(this.text.slice(at + 1, at + 1 + digits), 16);
			if (digits !== undefined && code !== undefined && code <= 0x10ffff) {
				result += String.fromCodePoint(code);
				at += digits;
			} else {
				result += escapes[escape] ?? escape;
			}
		}
		return undefined;
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
