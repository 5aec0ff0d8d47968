import { Parser } from 'htmlparser2';
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
	readonly children: (XmlElement | string)[];
	readonly span: { readonly start: number; end: number };
}

/**
 * Reads the records of an XML text one by one: elements with one of the given names, prefixes not
 * counted, whole. What stands around them is passed over, so that memory stays that of one record.
 *
 * Nothing is expanded but XML's own entities and characters by number; a broken record ends where
 * the next one begins, and costs only itself.
 *
 * @param names of the records, e.g. `new Set(['entry'])`
 * @param visit takes a record
 * @param around takes an element that is no record and not in one, when it opens: its name and
 * attributes, and the text that follows directly is given to `visit` of none
 * @returns records that were not closed
 */
export function readElements(
	text: string,
	names: ReadonlySet<string>,
	visit: (record: XmlElement) => void,
	around?: (name: string, attributes: Readonly<Record<string, string>>) => void,
): readonly Problem[] {
	const problems: Problem[] = [];
	let open: OpenElement[] = [];
	const finish = (end: number, isWhole: boolean) => {
		const [record] = open;
		open = [];
		if (record) {
			record.span.end = end;
			visit(record);
			if (!isWhole) {
				problems.push({ message: 'This entry is not closed.', span: record.span });
			}
		}
	};
	// What is never closed ends with the text, or before the tag that closes what it is in.
	const impliedEnd = () =>
		parser.startIndex === parser.endIndex ? text.length : parser.startIndex;
	const parser: Parser = new Parser(
		{
			onopentag(name, attributes) {
				const isRecord = names.has(localName(name));
				if (isRecord && open[0]?.name === name) {
					finish(parser.startIndex, false);
				}
				if (!isRecord && open.length === 0) {
					around?.(name, attributes);
					return;
				}
				const element: OpenElement = {
					...{ name, attributes, children: [] },
					span: { start: parser.startIndex, end: parser.startIndex },
				};
				open.at(-1)?.children.push(element);
				open.push(element);
			},
			ontext(piece) {
				const children = open.at(-1)?.children;
				const last = children?.at(-1);
				if (children && typeof last === 'string') {
					children[children.length - 1] = last + piece;
				} else {
					children?.push(piece);
				}
			},
			onclosetag(name, isImplied) {
				if (open.at(-1)?.name !== name) {
					return;
				}
				if (open.length === 1) {
					finish(isImplied ? impliedEnd() : parser.endIndex + 1, !isImplied);
				} else {
					const closed = open.pop();
					if (closed) {
						closed.span.end = isImplied ? impliedEnd() : parser.endIndex + 1;
					}
				}
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.write(text);
	parser.end();
	finish(text.length, false);
	return problems;
}

/** A name without its prefix: `title` of `dc:title`. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** The elements directly below with this name, prefixes not counted. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
	return (element?.children ?? []).filter(
		(child): child is XmlElement => typeof child !== 'string' && localName(child.name) === name,
	);
}

/** The first element under a path of names, e.g. `childAt(work, 'MedlineCitation', 'Article')`. */
export function childAt(
	element: XmlElement | undefined,
	...path: readonly string[]
): XmlElement | undefined {
	return path.reduce<XmlElement | undefined>((here, name) => childrenOf(here, name)[0], element);
}

/** All text in an element, as written; an element that is not there has none. */
export function textOf(element: XmlElement | string | undefined): string {
	if (element === undefined || typeof element === 'string') {
		return element ?? '';
	}
	const [only, more] = element.children;
	if (more === undefined && typeof only === 'string') {
		return only;
	}
	// Not by recursion: broken files nest without end.
	let text = '';
	const ahead = [...element.children].reverse();
	for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
		if (typeof node === 'string') {
			text += node;
		} else {
			for (const child of [...node.children].reverse()) {
				ahead.push(child);
			}
		}
	}
	return text;
}

/** The text under a path, without white space around it; absent where it is blank. */
export function textAt(
	element: XmlElement | undefined,
	...path: readonly string[]
): string | undefined {
	const text = textOf(childAt(element, ...path)).trim();
	return text === '' ? undefined : text;
}
