/** The kinds of public ids, strongest first: the order in which they name a paper. */
export const idKinds = [
	'arxiv',
	'doi',
	'openreview',
	'acl',
	'pubmed',
	's2',
	'openalex',
	'dblp',
] as const;

export type IdKind = (typeof idKinds)[number];

/**
 * A public id in its one normal form, e.g. `arxiv:2602.03647`, `doi:10.1145/3292500.3330701`,
 * `arxiv:astro-ph/9204001`. Never with a version. DOIs are in lower case.
 */
export type PublicId = `${IdKind}:${string}` & { readonly brand: 'PublicId' };
