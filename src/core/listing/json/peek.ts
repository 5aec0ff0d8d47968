import { isObject, type Json, type JsonObject } from '../../library/json';
import { readRecords } from './records';
import { isQuote, membersAt, nameAt, skipBlank } from './scan';
import { at } from './value';

/** More names than the head of any answer has. */
const mostNames = 200;

/** What a text holds as JSON, seen from its beginning. */
export class JsonPeek {
	/** What it begins with. */
	readonly root: 'list' | 'object';
	private readonly samples = new Map<string, JsonObject | undefined>();
	private members: readonly string[] | undefined;

	constructor(private readonly text: string) {
		this.root = text[skipBlank(text, 0)] === '[' ? 'list' : 'object';
	}

	/** The names of the first object's members, in order, where the root is an object: at most 200. */
	get names(): readonly string[] {
		this.members ??= this.root === 'list' ? [] : firstNames(this.text);
		return this.members;
	}

	/**
	 * The first record under a path as `readRecords` takes it, where there is one. Of a list in a
	 * list only the first record of the outer one is looked into.
	 */
	first(path: string): JsonObject | undefined {
		if (!this.samples.has(path)) {
			this.samples.set(path, this.find(path));
		}
		return this.samples.get(path);
	}

	/** Whether the first record under a path has all of these members. */
	has(path: string, ...names: readonly string[]): boolean {
		if (path === '') {
			// The whole text may be one object, which costs much to read only to look at its names.
			return names.every(name => this.names.includes(name));
		}
		const record = this.first(path);
		return record !== undefined && names.every(name => Object.hasOwn(record, name));
	}

	/** Looks into the first element alone for what is nested; a list without records is read whole. */
	private find(path: string): JsonObject | undefined {
		const steps = path.split('.');
		const list = steps.indexOf('[]');
		const inner = steps.slice(list + 1);
		if (list >= 0 && inner.length > 0 && inner[0] !== '[]') {
			const outer = this.first(steps.slice(0, list + 1).join('.'));
			return outer && firstInside(outer, inner);
		}
		if ((path === '[].[]' || path === '{}.[]') && this.firstInRoot() !== '[') {
			return undefined;
		}
		let found: JsonObject | undefined;
		readRecords(this.text, path, ({ value }) => {
			found = value;
			return false;
		});
		return found;
	}

	/** The letter that the first element, or the value of the first member, begins with. */
	private firstInRoot(): string | undefined {
		const inside = skipBlank(this.text, skipBlank(this.text, 0) + 1);
		const isNamed = this.root === 'object' && isQuote(this.text, inside);
		return this.text[isNamed ? (nameAt(this.text, inside)?.value ?? inside) : inside];
	}
}

function firstInside(record: Json, steps: readonly string[]): JsonObject | undefined {
	let here: Json | undefined = record;
	for (const step of steps) {
		here =
			step === '[]'
				? Array.isArray(here)
					? (here as readonly Json[]).find(isObject)
					: undefined
				: at(here, step);
	}
	return isObject(here) ? here : undefined;
}

function firstNames(text: string): readonly string[] {
	const names: string[] = [];
	for (const { name } of membersAt(text, skipBlank(text, 0))) {
		names.push(name);
		if (names.length >= mostNames) {
			break;
		}
	}
	return names;
}
