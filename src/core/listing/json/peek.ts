import type { JsonObject } from '../../library/json';
import { type JsonRecord, readRecords } from './records';
import { membersAt, skipBlank } from './scan';

/** Text that only begins like JSON, as Markdown may, is not read to its end. */
const mostBroken = 20;

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

	/** The first record under a path as `readRecords` takes it, where there is one. */
	first(path: string): JsonObject | undefined {
		if (!this.samples.has(path)) {
			let found: JsonObject | undefined;
			const take = ({ value }: JsonRecord) => {
				found = value;
				return false;
			};
			readRecords(this.text, path, take, mostBroken);
			this.samples.set(path, found);
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
}

function firstNames(text: string): readonly string[] {
	const names: string[] = [];
	for (const { name } of membersAt(text, skipBlank(text, 0))) {
		names.push(name);
		if (names.length >= 200) {
			break;
		}
	}
	return names;
}
