import { labelledLine } from './address';
import type { Block } from './blocks';
import { type Inline, parseInline } from './inline';
import { type FoundTitle, findTitle } from './title';

/** A piece of a list with what is nested in it or belongs to it. */
export class Node {
	readonly children: Node[] = [];
	private parsed: Inline | undefined;
	private told: FoundTitle | undefined;

	constructor(readonly block: Block) {}

	get inline(): Inline {
		return (this.parsed ??= parseInline(this.block.text));
	}

	get found(): FoundTitle {
		return (this.told ??= findTitle(this.inline));
	}
}

/** Items belong to those that are indented less, and to a paragraph directly above them. */
export function toTree(blocks: readonly Block[]): readonly Node[] {
	const roots: Node[] = [];
	let stack: Node[] = [];
	for (const block of blocks) {
		if (block.kind === 'rule') {
			stack = [];
			continue;
		}
		const node = new Node(block);
		const before = stack.at(-1) ?? roots.at(-1);
		if (block.kind === 'paragraph' && before && (isOnlyLabels(node) || isLabelledLink(node))) {
			(stack[0] ?? before).children.push(node);
			continue;
		}
		const above = stack[0];
		if (block.kind === 'paragraph' && above && isBelow(node, above)) {
			(block.isFolded === undefined ? above : (before ?? above)).children.push(node);
			continue;
		}
		const depth = depthOf(block);
		while (stack.length > 0 && depthOf(stack.at(-1)?.block ?? block) >= depth) {
			stack.pop();
		}
		(stack.at(-1)?.children ?? roots).push(node);
		stack.push(node);
	}
	return roots;
}

/** A paragraph holds items at any indentation. */
function depthOf({ kind, level }: Block): number {
	return kind === 'paragraph' ? -1 : level;
}

/** `[[Paper](…)] [[Code](…)]` on lines of their own belong to what stands above. */
function isOnlyLabels({ inline: { flat, links } }: Node): boolean {
	return (
		links.length > 0 &&
		links.every(({ label }) => label !== undefined) &&
		!/\p{L}{2}/u.test(flat.replace(/<[^<>]*>/g, ''))
	);
}

/** `Paper: https://…` in a paragraph of its own. */
function isLabelledLink({ block: { text } }: Node): boolean {
	const labelled = labelledLine(text);
	return labelled !== undefined && /^<?https?:\/\/[^\s\])]+\s*$/.test(labelled.value);
}

/** A paragraph below a heading that is a title, or in a fold below an entry, tells of it. */
function isBelow({ block }: Node, above: Node): boolean {
	if (above.block.isTitle !== true && block.isFolded === undefined) {
		return false;
	}
	return !/^(?:\[|\*\*|__|["“])/.test(block.text) || labelledLine(block.text) !== undefined;
}
