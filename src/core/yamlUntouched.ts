import { isMap, type Node, type Pair, parseDocument } from 'yaml';
import { oneLine } from './yamlNode';

/**
 * The text of a section after a change, in which all of its items that mean what they meant before
 * stand as they were written: with their quotes, spaces and places of comments.
 *
 * @param after as `yaml` writes it, which puts everything in one form
 */
export function keepUntouched(before: string, after: string, section: string): string {
	const known = new Map(itemsIn(before, section).map(item => [item.key, item]));
	let kept = '';
	let done = 0;
	for (const { key, meaning, column, start, end } of itemsIn(after, section)) {
		const old = known.get(key);
		if (old?.meaning === meaning && old.column === column) {
			kept += after.slice(done, start) + before.slice(old.start, old.end).trimEnd();
			done = start + after.slice(start, end).trimEnd().length;
		}
	}
	kept += after.slice(done);
	return isTheSame(kept, after) ? kept : after;
}

interface Item {
	readonly key: string;
	readonly meaning: string;
	readonly column: number;
	readonly start: number;
	readonly end: number;
}

function itemsIn(text: string, section: string): readonly Item[] {
	const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const node: unknown = isMap(contents)
		? contents.items.find(({ key }) => oneLine(key) === section)?.value
		: undefined;
	if (!isMap(node) || node.flow === true) {
		return [];
	}
	return node.items.flatMap(pair => {
		const [start, end] = [startOf(pair), endOf(pair)];
		const column = start - (text.lastIndexOf('\n', start - 1) + 1);
		return end > start
			? [{ key: oneLine(pair.key), meaning: JSON.stringify(pair.value), column, start, end }]
			: [];
	});
}

function startOf({ key }: Pair): number {
	return (key as Node).range?.[0] ?? 0;
}

function endOf({ value }: Pair): number {
	return (value as Node | null)?.range?.[2] ?? 0;
}

/** Whether two texts mean the same and hold the same comments. */
function isTheSame(a: string, b: string): boolean {
	const commentsOf = (text: string): string =>
		(text.match(/#.*$/gm) ?? [])
			.map(comment => comment.trimEnd())
			.sort()
			.join('\n');
	const meaningOf = (text: string): string => {
		const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
		return errors.length > 0 ? '' : JSON.stringify(contents);
	};
	return commentsOf(a) === commentsOf(b) && meaningOf(a) === meaningOf(b);
}
