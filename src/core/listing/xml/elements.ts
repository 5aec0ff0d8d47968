import { decodeHTMLStrict } from 'entities';
import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text';
import type { Problem } from '../listing';

/** An element of an XML listing with all that is in it. */
export interface XmlElement {
	/** As written, with its prefix: `dc:title`. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Elements and texts in order; entities are decoded, CDATA is text. */
	readonly children: readonly (XmlElement | string)[];
	readonly span: Span;
}

/** An element under construction. */
interface OpenElement extends XmlElement {
	attributes: Record<string, string>;
	readonly children: (XmlElement | string)[];
	readonly span: { readonly start: number; end: number };
}

/** Deeper than any listing, and shallow enough for the stack; what is deeper counts as text. */
const deepest = 100;

/**
 * Reads the records of an XML text one by one: elements with one of the given names, prefixes not
 * counted, whole. What stands around them is passed over, so that memory stays that of one record.
 *
 * Nothing is expanded but entities that stand for characters (`&amp;`, `&#233;`, `&uuml;`): what
 * a document defines stays as it is written. A broken record ends where the next one begins, and
 * costs only itself; a tag that closes nothing is passed over.
 *
 * @param names of the records, e.g. `new Set(['entry'])`; or whether an element that stands in no
 * record is one, where records are told by their place
 * @param visit takes a record
 * @param around takes an element that is no record and not in one, when it opens
 * @returns records that were not closed
 */
export function readElements(
	text: string,
	names: ReadonlySet<string> | ((name: string) => boolean),
	visit: (record: XmlElement, isWhole: boolean) => void,
	around?: (name: string, attributes: Readonly<Record<string, string>>) => void,
): readonly Problem[] {
	const reader = new ElementReader(text, names, visit, around);
	const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
	tokenizer.write(text);
	tokenizer.end();
	reader.finish(text.length, false);
	return reader.problems;
}

const passOver = () => undefined;

/** Makes elements of what the tokenizer tells; it has no stack of its own that could grow deep. */
class ElementReader {
	readonly problems: Problem[] = [];
	readonly onattribend = passOver;
	readonly onattribentity = passOver;
	readonly oncomment = passOver;
	readonly ondeclaration = passOver;
	readonly onend = passOver;
	readonly onprocessinginstruction = passOver;
	readonly ontextentity = passOver;
	private open: OpenElement[] = [];
	/** How many elements deeper than the deepest one are open. */
	private buried = 0;
	private name = '';
	private nameStart = 0;
	private attributes: Record<string, string> = noAttributes;
	private attribute = '';

	constructor(
		private readonly text: string,
		private readonly names: ReadonlySet<string> | ((name: string) => boolean),
		private readonly visit: (record: XmlElement, isWhole: boolean) => void,
		private readonly around?: (name: string, attributes: Readonly<Record<string, string>>) => void,
	) {}

	finish(end: number, isWhole: boolean): void {
		const [record] = this.open;
		if (!record) {
			return;
		}
		for (const element of this.open) {
			element.span.end = end;
		}
		this.open = [];
		this.buried = 0;
		if (!isWhole) {
			this.problems.push({ message: 'This entry is not closed.', span: record.span });
		}
		this.visit(record, isWhole);
	}

	onopentagname(start: number, end: number): void {
		const name = this.text.slice(start, end);
		// A tag that was cut off before its end: `<auth<author>`.
		const cut = name.lastIndexOf('<') + 1;
		this.name = cut === 0 ? name : name.slice(cut);
		this.nameStart = start + cut;
		this.attributes = noAttributes;
	}

	onattribname(start: number, end: number): void {
		this.attribute = this.text.slice(start, end);
	}

	onattribdata(start: number, end: number): void {
		if (this.attributes === noAttributes) {
			this.attributes = {};
		}
		if (this.attribute !== '__proto__') {
			this.attributes[this.attribute] = decode(this.text.slice(start, end));
		}
	}

	onopentagend(): void {
		const { name, attributes } = this;
		const start = this.nameStart - 1;
		const [record] = this.open;
		if (record && this.isNext(record.name, name)) {
			this.finish(start, false);
		}
		const parent = this.open.at(-1);
		if (!parent && !this.isRecord(name)) {
			this.around?.(name, attributes);
		} else if (this.open.length >= deepest) {
			this.buried++;
		} else {
			const element = { name, attributes, children: [], span: { start, end: start } };
			parent?.children.push(element);
			this.open.push(element);
		}
	}

	onselfclosingtag(end: number): void {
		this.onopentagend();
		if (this.buried > 0) {
			this.buried--;
		} else if (this.open.at(-1)?.span.start === this.nameStart - 1) {
			this.close(this.open.length - 1, end + 1);
		}
	}

	onclosetag(start: number, end: number): void {
		if (this.open.length === 0) {
			return;
		}
		if (this.buried > 0) {
			this.buried--;
			return;
		}
		const name = this.text.slice(start, end);
		for (let i = this.open.length - 1; i >= 0; i--) {
			if (this.open[i]?.name === name) {
				const close = this.text.indexOf('>', end) + 1;
				this.close(i, close === 0 ? this.text.length : close);
				return;
			}
		}
	}

	ontext(start: number, end: number): void {
		const parent = this.open.at(-1);
		if (parent) {
			this.add(parent, decode(this.text.slice(start, end)));
		}
	}

	oncdata(start: number, end: number, offset: number): void {
		const parent = this.open.at(-1);
		if (parent) {
			this.add(parent, this.text.slice(start, end - offset));
		}
	}

	private isRecord(name: string): boolean {
		return typeof this.names === 'function' ? this.names(name) : this.names.has(localName(name));
	}

	/**
	 * Whether a record must have been broken off, since the next one begins. One of another
	 * vocabulary may stand in it, and where all elements are records by their place, any may.
	 */
	private isNext(record: string, name: string): boolean {
		return (
			typeof this.names !== 'function' &&
			this.names.has(localName(name)) &&
			prefixOf(name) === prefixOf(record)
		);
	}

	/** Closes an element and all that is open in it. */
	private close(index: number, end: number): void {
		if (index === 0) {
			this.finish(end, true);
			return;
		}
		while (this.open.length > index) {
			const element = this.open.pop();
			if (element) {
				element.span.end = end;
			}
		}
	}

	private add({ children }: OpenElement, piece: string): void {
		const last = children.length - 1;
		const before = children[last];
		if (typeof before === 'string') {
			children[last] = before + piece;
		} else {
			children.push(piece);
		}
	}
}

const noAttributes: Record<string, string> = {};

function prefixOf(name: string): string {
	return name.slice(0, Math.max(0, name.indexOf(':')));
}

function decode(text: string): string {
	return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** A name without its prefix: `title` of `dc:title`. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** The elements directly below with this name, prefixes not counted. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
	const found: XmlElement[] = [];
	for (const child of element?.children ?? []) {
		if (typeof child !== 'string' && localName(child.name) === name) {
			found.push(child);
		}
	}
	return found;
}

/** The first element under a path of names, e.g. `childAt(work, 'MedlineCitation', 'Article')`. */
export function childAt(
	element: XmlElement | undefined,
	...path: readonly string[]
): XmlElement | undefined {
	let here = element;
	for (const name of path) {
		here = here?.children.find(
			(child): child is XmlElement => typeof child !== 'string' && localName(child.name) === name,
		);
	}
	return here;
}

/** All text in an element, as written; an element that is not there has none. */
export function textOf(element: XmlElement | string | undefined): string {
	if (element === undefined || typeof element === 'string') {
		return element ?? '';
	}
	const [only, more] = element.children;
	return more === undefined && typeof only === 'string'
		? only
		: element.children.map(textOf).join('');
}

/** The text under a path, without white space around it; absent where it is blank. */
export function textAt(
	element: XmlElement | undefined,
	...path: readonly string[]
): string | undefined {
	const text = textOf(childAt(element, ...path)).trim();
	return text === '' ? undefined : text;
}
