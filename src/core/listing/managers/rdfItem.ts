import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author } from '../../paper/paper';
import { readDate } from '../dates';
import type { Entry } from '../listing';
import { authorOf } from '../nameParts';
import { parseName } from '../names';
import { told } from '../placeholder';
import { titledEntry } from '../titled';
import { childrenOf, localName, textOf, type XmlElement } from '../xml/elements';
import { paragraphsOf } from '../xml/prose';
import { parseExtra } from './extra';
import { attributeOf, type RdfGraph } from './rdfGraph';
import { isPreprintServer, toKey } from './reference';

/** What works refer to, and what belongs to them. */
const notPapers = new Set(
	(
		'Person Organization Organisation Agent Group Journal Magazine Newspaper Periodical Series Issue ' +
		'Collection Attachment Memo Note UserItem UserDataset AutomaticTag Seq Bag Concept Place ' +
		'Website Event PropertyValue ConferenceSeries'
	).split(' '),
);

/** Whether a node is a paper, or another work of a library. */
export function isPaper(node: XmlElement): boolean {
	const type = textOf(childrenOf(node, 'itemType')[0]).trim();
	if (type !== '') {
		return !['attachment', 'note', 'annotation'].includes(type);
	}
	const isWork = ['title', 'name'].some(name => childrenOf(node, name).length > 0);
	return isWork && !notPapers.has(localName(node.name));
}

/** The entry of a work; `undefined` where it has neither a title nor a public id. */
export function toRdfEntry(node: XmlElement, graph: RdfGraph): Entry | undefined {
	const holder = graph.under(node, 'isPartOf').concat(graph.under(node, 'presentedAt'));
	// An article is part of an issue, and that of a journal.
	const holders = [...holder, ...holder.flatMap(one => graph.under(one, 'isPartOf'))];
	const identifiers = [
		...identifiersOf(node, graph),
		...holders.flatMap(one => identifiersOf(one, graph).filter(text => /^doi\b/i.test(text))),
	];
	const addresses = identifiers.filter(text => /^https?:/i.test(text));
	const extra = parseExtra(graph.texts(node, 'extra').concat(rawTexts(node)).join('\n'));
	const venue =
		holders.flatMap(one => graph.texts(one, 'title', 'name')).at(-1) ??
		graph.texts(node, 'repository', 'libraryCatalog').find(isPreprintServer) ??
		namesUnder(node, graph, 'publisher')[0];
	const date = readDate(
		graph.texts(node, 'date', 'issued', 'datePublished', 'created')[0] ??
			holders.flatMap(one => graph.texts(one, 'date', 'issued'))[0] ??
			'',
	);
	return titledEntry({
		title: graph.texts(node, 'title', 'name', 'shortTitle')[0],
		abstract: told(paragraphsOf(abstractOf(node))),
		authors: authorsOf(node, graph),
		ids: [...identifiers.map(toId), ...extra.ids],
		version: addresses.map(parseArxivVersion).find(found => found !== undefined) ?? extra.version,
		venue,
		date,
		published: venue === undefined || isPreprintServer(venue) ? undefined : date,
		categories: graph.collectionsOf(node),
		keywords: [...new Set(graph.texts(node, 'subject', 'keywords'))],
		keys: [...new Set([...graph.texts(node, 'citationKey'), ...extra.keys].map(toKey))].filter(
			key => key !== undefined,
		),
		code: codeOf(node),
		urls: addresses,
		span: node.span,
	});
}

/** `DOI 10.1000/xyz`, addresses, and what the node itself is called. */
function identifiersOf(node: XmlElement, graph: RdfGraph): readonly string[] {
	return [
		...graph.texts(node, 'identifier', 'doi', 'uri', 'url', 'pmid'),
		...graph.texts(node, 'DOI').map(doi => `doi ${doi}`),
		attributeOf(node, 'about') ?? '',
	].filter(text => text !== '');
}

function toId(text: string) {
	const named = /^(doi|pmid|arxiv)[ :]+(\S.*)$/i.exec(text);
	const [kind, bare] = [named?.[1], named?.[2]];
	return kind === undefined || bare === undefined
		? parsePublicId(text)
		: (parsePublicId(`${kind}:${bare}`) ?? parsePublicId(bare));
}

/** Zotero writes its `extra` field as a description; elsewhere that is an abstract. */
function abstractOf(node: XmlElement): XmlElement | undefined {
	const [abstract] = childrenOf(node, 'abstract');
	const isOfZotero = childrenOf(node, 'itemType').length > 0;
	return abstract ?? (isOfZotero ? undefined : childrenOf(node, 'description')[0]);
}

function rawTexts(node: XmlElement): readonly string[] {
	return childrenOf(node, 'description').map(textOf);
}

function authorsOf(node: XmlElement, graph: RdfGraph): readonly Author[] {
	const lists = ['authors', 'authorList', 'author', 'creator', 'inventors', 'programmers'];
	const people = lists.map(name => graph.under(node, name)).find(found => found.length > 0) ?? [];
	return people
		.map(person => {
			const part = (...names: readonly string[]) => graph.texts(person, ...names)[0];
			const family = part('surname', 'familyName', 'family_name', 'lastName');
			const name = part('name', 'label', 'literal');
			return family === undefined && name === undefined
				? person.children.every(child => typeof child === 'string')
					? parseName(textOf(person))
					: undefined
				: authorOf({
						family,
						given: part('givenName', 'givenname', 'firstName', 'given'),
						literal: name,
					});
		})
		.filter(author => author !== undefined);
}

function namesUnder(node: XmlElement, graph: RdfGraph, property: string): readonly string[] {
	return graph
		.under(node, property)
		.flatMap(one => graph.texts(one, 'name', 'title'))
		.concat(graph.texts(node, property));
}

function codeOf(node: XmlElement): string | undefined {
	const [repository] = childrenOf(node, 'codeRepository');
	return repository && attributeOf(repository, 'resource');
}
