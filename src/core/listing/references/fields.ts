import { isPlaceholder } from '../placeholder';

/** What one record says, tag by tag, each value as written. */
export class Fields {
	private readonly values = new Map<string, string[]>();
	private last: string[] | undefined;

	/** How many different tags there are. */
	get size(): number {
		return this.values.size;
	}

	has(tag: string): boolean {
		return this.values.has(tag);
	}

	add(tag: string, value: string): void {
		this.last = this.values.get(tag);
		if (this.last) {
			this.last.push(value);
		} else {
			this.last = [value];
			this.values.set(tag, this.last);
		}
	}

	/** Another line of the value that came last. */
	append(line: string, isParagraph: boolean): void {
		if (this.last) {
			const index = this.last.length - 1;
			const before = this.last[index] ?? '';
			this.last[index] = before === '' ? line : before + (isParagraph ? '\n\n' : '\n') + line;
		}
	}

	/** All that is told under these tags, in their order; blank texts and placeholders are not. */
	all(...tags: readonly string[]): readonly string[] {
		const found: string[] = [];
		for (const tag of tags) {
			for (const value of this.values.get(tag) ?? []) {
				if (!isPlaceholder(value)) {
					found.push(value);
				}
			}
		}
		return found;
	}

	/** The first of them. */
	first(...tags: readonly string[]): string | undefined {
		for (const tag of tags) {
			const value = this.values.get(tag)?.find(text => !isPlaceholder(text));
			if (value !== undefined) {
				return value;
			}
		}
		return undefined;
	}
}
