import type { TalliedGroup } from '../core/triage/talliedGroups';
import { type FocusedRow, isFocusedRow } from './currentPapers';
import type { Library } from './library';

/** What a command is given that acts on topics: a name, or a row of the tree. */
export type TopicArgument =
	string | { readonly kind?: string; readonly group?: unknown } | FocusedRow | undefined;

/** Which topics a command means; the tree says what is selected in it and has the focus. */
export class CurrentTopics {
	/** The row that has the focus in the tree, or the selection it is part of. */
	focusedInTree: (() => Promise<readonly TopicArgument[]>) | undefined;

	constructor(private readonly library: Library) {}

	/** The topics a command was called on, each once; none where it was not called on any. */
	async find(
		argument: TopicArgument,
		selected?: readonly TopicArgument[],
	): Promise<readonly TalliedGroup[]> {
		const rows = isFocusedRow(argument)
			? ((await this.focusedInTree?.()) ?? [])
			: selected !== undefined && selected.length > 0
				? selected
				: [argument];
		const names = new Set(rows.map(nameOf).filter(name => name !== undefined && name !== ''));
		return this.library.topics.filter(({ name }) => names.has(name));
	}
}

function nameOf(argument: TopicArgument): string | undefined {
	if (typeof argument !== 'object') {
		return argument;
	}
	const { kind, group } = argument as { readonly kind?: string; readonly group?: unknown };
	const name = (group as { readonly name?: unknown } | undefined)?.name;
	return kind === 'topic' && typeof name === 'string' ? name : undefined;
}
