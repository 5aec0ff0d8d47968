import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { unnamed } from '../titled';
import { localName, readElements, type XmlElement } from '../xml/elements';
import { afterProlog } from '../xml/root';
import { RdfGraph } from './rdfGraph';
import { isPaper, toRdfEntry } from './rdfItem';

/** Whether a text is RDF that may hold a library; feeds of RSS 1.0 are RDF too. */
export function looksLikeRdf({ head }: Source): boolean {
	const start = afterProlog(head);
	return (
		/^<(?:[\w-]+:)?RDF[\s>]/.test(start) &&
		/purl\.org\/net\/biblio|zotero\.org\/namespaces|ontology\/bibo|purl\.org\/dc\/|schema\.org|prismstandard/.test(
			start,
		) &&
		!/purl\.org\/rss\/1\.0\/["']/.test(start)
	);
}

/**
 * Reads a library in RDF: Zotero's own export, Bibliontology, and others that describe works with
 * Dublin Core or schema.org.
 *
 * ```xml
 * <rdf:RDF …>
 *   <bib:Article rdf:about="https://a.org/1">
 *     <z:itemType>journalArticle</z:itemType>
 *     <dcterms:isPartOf rdf:resource="urn:issn:0001-0002"/>
 *     <bib:authors><rdf:Seq><rdf:li><foaf:Person>
 *       <foaf:surname>Lovelace</foaf:surname><foaf:givenName>Ada</foaf:givenName>
 *     </foaf:Person></rdf:li></rdf:Seq></bib:authors>
 *     <dc:title>On Mills</dc:title>
 *     <dc:date>1843-10</dc:date>
 *     <dc:subject>mill</dc:subject>
 *   </bib:Article>
 *   <bib:Journal rdf:about="urn:issn:0001-0002">
 *     <dc:title>A Journal</dc:title><dc:identifier>DOI 10.1000/xyz</dc:identifier>
 *   </bib:Journal>
 *   <z:Collection rdf:about="#collection_1">
 *     <dc:title>Mills</dc:title><dcterms:hasPart rdf:resource="https://a.org/1"/></z:Collection>
 * ```
 *
 * Names of people, journals and collections may stand in a work or beside it, so all is read first.
 * Notes and attachments are no papers. Zotero's terms are those of its translator "Zotero RDF".
 */
export function parseRdf({ text }: Source): Listing | undefined {
	const nodes: XmlElement[] = [];
	let isInside = false;
	const problems = readElements(
		text,
		() => isInside,
		record => nodes.push(record),
		name => {
			isInside ||= localName(name) === 'RDF';
		},
	);
	const graph = new RdfGraph(nodes);
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	for (const node of graph.nodes.filter(isPaper)) {
		const entry = toRdfEntry(node, graph);
		if (entry) {
			entries.push(entry);
		} else {
			unread.push(unnamed(node.span));
		}
	}
	return entries.length + unread.length === 0
		? undefined
		: { form: 'zotero-rdf', entries, problems: [...problems, ...unread] };
}
