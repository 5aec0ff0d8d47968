import { childrenOf, localName, textOf, type XmlElement } from '../xml/elements';
import { lineOf } from '../xml/prose';

/** The nodes of an RDF document, and what they say of one another. */
export class RdfGraph {
	/** Nodes that stand by themselves, and those within others that Zotero counts as items. */
	readonly nodes: readonly XmlElement[];
	private readonly byAddress = new Map<string, XmlElement>();
	private readonly collections = new Map<string, string[]>();

	constructor(roots: readonly XmlElement[]) {
		const nodes: XmlElement[] = [];
		for (const root of roots) {
			this.gather(root, true, nodes);
		}
		this.nodes = nodes;
		for (const node of nodes) {
			if (localName(node.name) === 'Collection') {
				this.gatherParts(node);
			}
		}
	}

	/** The nodes under a property: those that stand in it, and those it points to. */
	under(node: XmlElement | undefined, property: string): readonly XmlElement[] {
		return childrenOf(node, property).flatMap(value => this.valuesOf(value));
	}

	/** The texts under a property, in all the ways in which RDF writes a text. */
	texts(node: XmlElement | undefined, ...properties: readonly string[]): readonly string[] {
		return properties
			.flatMap(property => childrenOf(node, property))
			.map(value => {
				const inner = value.children.find(child => typeof child !== 'string');
				const written = typeof inner === 'object' ? childrenOf(inner, 'value')[0] : undefined;
				return lineOf(written ?? value);
			})
			.filter(text => text !== '');
	}

	/** The names of the collections that a node is in. */
	collectionsOf(node: XmlElement): readonly string[] {
		return this.collections.get(addressOf(node) ?? '') ?? [];
	}

	private gather(node: XmlElement, isNode: boolean, nodes: XmlElement[]): void {
		const address = addressOf(node);
		if (isNode || childrenOf(node, 'itemType').length > 0) {
			nodes.push(node);
		}
		if (address !== undefined && !this.byAddress.has(address)) {
			this.byAddress.set(address, node);
		}
		for (const child of node.children) {
			if (typeof child !== 'string') {
				this.gather(child, false, nodes);
			}
		}
	}

	private gatherParts(collection: XmlElement): void {
		const [name] = this.texts(collection, 'title', 'name');
		for (const part of childrenOf(collection, 'hasPart')) {
			const address = pointerOf(part);
			if (address !== undefined && name !== undefined) {
				this.collections.set(address, [...(this.collections.get(address) ?? []), name]);
			}
		}
	}

	private valuesOf(value: XmlElement): readonly XmlElement[] {
		const pointer = pointerOf(value);
		if (pointer !== undefined) {
			const node = this.byAddress.get(pointer);
			return node ? [node] : [];
		}
		const inner = value.children.filter((child): child is XmlElement => typeof child !== 'string');
		const isList = inner.length === 1 && /^(?:Seq|Bag|Alt)$/.test(localName(inner[0]?.name ?? ''));
		if (isList) {
			return (inner[0]?.children ?? []).flatMap(item =>
				typeof item === 'string' ? [] : this.valuesOf(item),
			);
		}
		return inner.length === 0 && textOf(value).trim() !== '' ? [value] : inner;
	}
}

/** What other nodes call a node. */
function addressOf(node: XmlElement): string | undefined {
	return node.attributes['rdf:about'] ?? attributeOf(node, 'about') ?? idOf(node);
}

/** A node that stands for itself has its id; in a property the same attribute points to it. */
function idOf(node: XmlElement): string | undefined {
	return (
		attributeOf(node, 'ID') ?? (node.children.length > 0 ? attributeOf(node, 'nodeID') : undefined)
	);
}

function pointerOf(property: XmlElement): string | undefined {
	const isPointer = property.children.every(child => typeof child === 'string');
	return isPointer
		? (attributeOf(property, 'resource') ?? attributeOf(property, 'nodeID'))
		: undefined;
}

/** The attribute with this name, prefixes not counted. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
	for (const one of Object.keys(attributes)) {
		if (localName(one) === name) {
			return attributes[one];
		}
	}
	return undefined;
}
