import type { Entry, Problem } from '../listing';
import { formatPublicId } from '../../paper/ids';
import { proseOdds } from '../prose';
import { labelledLine, labelOf } from './address';
import type { Block } from './blocks';
import { toMarkdownEntry } from './entry';
import { boldLevel, type Headings } from './headings';
import { parseInline, plainText } from './inline';
import { ItemFacts, takeDetail } from './item';
import { parseWholeDate } from './meta';
import { idBefore } from './title';
import { Node, toTree } from './tree';

/** What was found in a section: its entries, and what may be one if its neighbours are. */
export interface Candidate {
	readonly entry: Entry;
	readonly isSure: boolean;
}

/** What the pieces between two headings tell. */
export interface SectionFound {
	readonly candidates: readonly Candidate[];
	readonly problems: readonly Problem[];
}

/**
 * Reads what stands between two headings: items with what is nested in them, and paragraphs that
 * are titles with the items below them.
 *
 * @param heading the heading above, which is a title itself where only facts with labels follow
 */
export function readSection(
	blocks: readonly Block[],
	headings: Headings,
	hasTitle: boolean,
	heading?: Block,
): SectionFound {
	const reader = new SectionReader(headings, hasTitle);
	const nodes = toTree(blocks);
	const [first] = nodes;
	const isOfPaper = first !== undefined && (isLabelledPaper(first.block) || isLabelled(nodes));
	if (heading && isOfPaper && nodes.length <= 12) {
		const title = new Node(heading);
		title.children.push(...nodes);
		reader.entry(title, factsOf(title));
	} else {
		for (const node of nodes) {
			reader.node(node);
		}
	}
	headings.close(boldLevel);
	return reader;
}

/** Names and an address, or an abstract and one, each with its label: what a heading names. */
function isLabelled(nodes: readonly Node[]): boolean {
	const told = nodes.map(({ block }) => labelledLine(block.text)?.label);
	return (
		told.filter(label => label === 'authors').length === 1 &&
		told.filter(label => label !== undefined).length >= nodes.length * 0.6 &&
		nodes.some(({ inline }) => inline.links.some(({ kind }) => kind === 'paper'))
	);
}

function isLabelledPaper({ text }: Block): boolean {
	return labelledLine(text)?.label === 'paper';
}

class SectionReader implements SectionFound {
	readonly candidates: Candidate[] = [];
	readonly problems: Problem[] = [];

	constructor(
		private readonly headings: Headings,
		private readonly hasTitle: boolean,
	) {}

	/** Reads a node as an entry, or as what stands above entries. */
	node(node: Node): void {
		const { block, children } = node;
		if (block.kind === 'paragraph' && isPlainParagraph(node)) {
			this.each(children);
			return;
		}
		const entryLike = children.filter(child => isEntryLike(child));
		const hasPaperBelow = children.some(({ block: below }) => isLabelledPaper(below));
		const facts = factsOf(node);
		if (facts.isLinked || hasPaperBelow || (facts.isPaper && entryLike.length === 0)) {
			this.entry(node, facts, entryLike);
			this.each(entryLike);
			return;
		}
		if (children.length === 0) {
			this.doubtful(node, facts);
			return;
		}
		if (entryLike.length === 0 && block.kind === 'item') {
			this.entry(node, facts, [], false);
			return;
		}
		const isHeading = /^\**[^*\ue100-\uf0ff]{2,80}\**:?$/.test(block.text.trim());
		if (isHeading) {
			this.headings.open(boldLevel, block.text);
		}
		this.each(children);
		if (isHeading && block.kind === 'item') {
			this.headings.close(boldLevel);
		}
	}

	private each(nodes: readonly Node[]): void {
		for (const node of nodes) {
			this.node(node);
		}
	}

	private doubtful(node: Node, facts: ItemFacts): void {
		const { block } = node;
		if (block.kind === 'paragraph' && /^\*\*[^*]{2,80}\*\*:?$/.test(block.text.trim())) {
			// A line in bold above a list stands for a heading.
			const isShort = block.text.length < 40 || parseWholeDate(plainText(block.text));
			if (isShort) {
				this.headings.open(boldLevel, block.text);
				return;
			}
		}
		if (!facts.isElsewhere && isTitle(facts.title)) {
			this.entry(node, facts, [], false);
		}
	}

	/** Makes an entry of a node, by what its first lines tell, and what belongs to it. */
	entry(node: Node, facts: ItemFacts, apart: readonly Node[] = [], isSure = true): void {
		let { end } = node.block;
		const take = (children: readonly Node[]) => {
			for (const child of children) {
				if (!apart.includes(child)) {
					const { text, isFolded } = child.block;
					takeDetail(facts, isFolded === 'abstract' ? `Abstract: ${text}` : text);
					end = Math.max(end, child.block.end);
					take(child.children);
				}
			}
		};
		take(node.children);
		const span = { start: node.block.start, end };
		const [id] = facts.ids;
		const title = facts.title !== '' ? facts.title : id === undefined ? '' : formatPublicId(id);
		if (title === '' && !(isSure || facts.isPaper)) {
			return;
		}
		if (title === '') {
			this.problems.push({ message: 'This seems to name a paper, but has no title.', span });
			return;
		}
		if (!isSure && facts.isElsewhere) {
			return;
		}
		const topics = [...this.headings.categories(this.hasTitle), ...facts.topics];
		const entry = toMarkdownEntry(facts, {
			title,
			span,
			date: this.headings.date,
			categories: [...new Set(topics)].filter(topic => topic !== title),
		});
		this.candidates.push({ entry, isSure: isSure || facts.isPaper });
	}
}

/** What the first lines of an entry tell. */
function factsOf({ block, inline, found }: Node): ItemFacts {
	const facts = new ItemFacts();
	const { links, flat } = inline;
	facts.title = labelOf(found.title) === undefined ? found.title : '';
	for (const link of links) {
		facts.link(link, link === found.link ? 'other' : link.label);
	}
	facts.isElsewhere =
		links.length > 0 &&
		links.every(({ kind }) => kind === 'code' || kind === 'elsewhere' || kind === 'page');
	const id = found.link === undefined ? undefined : idBefore.exec(found.link.text)?.[1];
	facts.mentions(id === undefined ? flat : `${flat} arXiv:${id}`);
	facts.rest(found.before);
	takeAfter(facts, links.length, found.after, block.text, () => {
		facts.rest(found.after);
	});
	return facts;
}

/** Behind the title stand facts, or what the paper is about. */
function takeAfter(
	facts: ItemFacts,
	links: number,
	after: string,
	whole: string,
	readFacts: () => void,
): void {
	const organization =
		/^\s*[|｜]\s*([^|｜\n\ue100-\uf0ff[(*]{2,80})$/.exec(after.trim())?.[1] ??
		/^\s*[–—]\s*([^|\n\ue100-\uf0ff[(*]{2,60}?)\s*\(/.exec(after)?.[1];
	const words = plainText(after.replace(/[\ue100-\uf0ff]/g, ' '));
	if (words.length > 160 && proseOdds(words) > 1 && links <= 6) {
		facts.summary.push(words.replace(/^[\s:.,;–—-]+/, ''));
		return;
	}
	readFacts();
	if (organization !== undefined && facts.venue === undefined && !/\d{4}/.test(organization)) {
		const hasDate = parseWholeDate(organization) !== undefined;
		facts.organization = hasDate || whole === '' ? undefined : plainText(organization);
	}
}

/** An item below another that is an entry itself: it leads to a paper and has a title. */
function isEntryLike({ block, inline, found }: Node): boolean {
	if (labelledLine(block.text) || inline.links.length === 0) {
		return false;
	}
	return (
		(found.by === 'link' && found.link?.kind !== 'page') ||
		(found.by === 'bold' && inline.links.some(({ kind }) => kind === 'paper'))
	);
}

/** Sentences between lists are no entries, whatever they mention. */
function isPlainParagraph({ block }: Node): boolean {
	const start = block.text.replace(/^(?:[\s\p{Extended_Pictographic}\ufe0f]|<[^<>]*>)+/u, '');
	if (/^(?:\[|\*\*|__|["“])/.test(start)) {
		const { flat } = parseInline(start);
		const [line = ''] = flat.split('\n');
		return line.length > 60 && proseOdds(line) > 2 && !/^[\ue100-\uf0ff]/.test(flat);
	}
	return true;
}

/** Whether a text without any sign of a paper may be a title. */
function isTitle(title: string): boolean {
	return (
		title.length >= 12 &&
		title.split(/\s+/).length >= 3 &&
		title.length < 300 &&
		proseOdds(title) < 1.5
	);
}
