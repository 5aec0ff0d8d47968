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

/** Archives of arXiv's old scheme (`astro-ph/9204001`); without the list, paths look like ids. */
const archives =
	'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|' +
	'cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|' +
	'nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con|econ|eess|' +
	'stat|q-fin';

/** An arXiv id without version, as a source for larger expressions. */
export const arxivIdSource = `(?:\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|(?:${archives})(?:\\.[A-Za-z]{2})?\\/\\d{7})`;

/** Most texts have neither halves nor wholes of such characters, which is told much faster. */
const anyHalf = /[\ud800-\udfff]/;

/** Longer than any id with all that may stand around it. */
const longest = 2_000;

const arxivVersion = new RegExp(`${arxivIdSource}v(\\d{1,3})(?!\\w)`, 'i');

const arxivId = new RegExp(`^(${arxivIdSource})(?:v(\\d+))?$`, 'i');

/** A DOI as Crossref recommends to find one, without the punctuation that may follow it. */
export const doiSource = '10\\.\\d{4,9}\\/[^\\s"<>{}|\\\\^`]+';

/**
 * A DOI that stands alone. Old ones (SICI) hold angle brackets with a colon between them, which
 * markup has not: `10.1175/1520-0469(1990)047<0946:TADITP>2.0.CO;2`.
 */
const wholeDoi = /^10\.\d{4,9}\/(?:[^\s"<>{}|\\^`]|<[^\s"<>{}|\\^`:]*:[^\s"<>{}|\\^`]*>)+$/;

/** Addresses that name a paper, by what stands before the id. */
const arxivAddress = new RegExp(
	'^(?:https?:\\/\\/)?(?:www\\.|export\\.|browse\\.)?(?:arxiv\\.org|alphaxiv\\.org|ar5iv\\.org|ar5iv\\.labs\\.arxiv\\.org|' +
		'huggingface\\.co|hf\\.co|papers\\.cool|scirate\\.com)\\/' +
		'(?:abs|pdf|html|src|e-print|papers|overview|arxiv)\\/' +
		`(${arxivIdSource})(?:v\\d+)?(?:\\.pdf|\\.md)?\\/?(?:[?#].*)?$`,
	'i',
);

const doiAddress = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(10\..+)$/i;

/**
 * Pages of publishers whose addresses end with the DOI of the paper they show, without `book`, as
 * that is the volume the paper is in.
 */
const publisherAddress =
	/^https?:\/\/(?:link\.springer\.com\/(?:chapter|article|content\/pdf)|(?:dl\.acm\.org|(?:[a-z]+\.)?onlinelibrary\.wiley\.com|(?:www\.)?(?:tandfonline\.com|mitpressjournals\.org|science\.org|pnas\.org)|pubs\.acs\.org|epubs\.siam\.org|journals\.sagepub\.com)\/doi(?:\/(?:abs|full|pdf|epdf|pdfplus|pdfdirect|fullHtml))?)\/(10\.\d{4,9}(?:\/|%2f)[^?#]+)(?:[?#].*)?$/i;

/**
 * The public id written in `text`, in any usual spelling: `arXiv:2602.03647v2`, an address of
 * arXiv, Hugging Face papers, alphaXiv, OpenReview or ACL Anthology, a DOI with or without its
 * resolver. A version is dropped; arXiv's own DOIs become arXiv ids.
 */
export function parsePublicId(text: string): PublicId | undefined {
	const trimmed = text.trim();
	// Half a character, as a broken tool leaves it, has no place in an address.
	if (trimmed.length > longest || (anyHalf.test(trimmed) && /\p{Cs}/u.test(trimmed))) {
		return undefined;
	}
	const named = /^(arxiv|doi|openreview|acl|pubmed|pmid|s2|openalex|dblp)\s*:\s*(.+)$/i.exec(
		trimmed,
	);
	const kind = named?.[1]?.toLowerCase();
	const rest = named?.[2] ?? trimmed;
	switch (kind) {
		case undefined:
			return parseAddress(trimmed) ?? parseArxiv(trimmed) ?? parseDoi(trimmed);
		case 'arxiv':
			return parseArxiv(rest) ?? parseAddress(rest);
		case 'doi':
			return parseDoi(rest);
		case 'pmid':
		case 'pubmed':
			// Nought is what tools write where there is none.
			return /^[1-9]\d{0,8}$/.test(rest) ? make('pubmed', rest) : undefined;
		case 'acl':
			return /^[A-Za-z0-9][\w.-]+$/.test(rest) ? make('acl', rest) : undefined;
		case 'openreview':
			return /^[\w-]{6,}$/.test(rest) ? make('openreview', rest) : undefined;
		default:
			return /^\S+$/.test(rest) ? make(kind as IdKind, rest) : undefined;
	}
}

/** The version in an arXiv id or address of any spelling: 2 of `arXiv:2602.03647v2`. */
export function parseArxivVersion(text: string): number | undefined {
	// Most texts have no version, and looking for a letter is much faster.
	const match = /\dv\d/i.test(text) ? arxivVersion.exec(text.slice(0, longest)) : undefined;
	return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * An arXiv id that went through a number, as spreadsheets and data frames make of one:
 * `1501.0136699999998`, `704.0528`, `1112.6`. Zeros are put back at both ends; ids have five digits
 * behind the point since 2015, four before.
 */
export function repairArxivId(text: string): PublicId | undefined {
	const match = /^(\d{3,4})(?:\.(\d{1,20}))?$/.exec(text.trim());
	if (match?.[1] === undefined) {
		return undefined;
	}
	const month = match[1].padStart(4, '0');
	const digits = month >= '1501' ? 5 : 4;
	const rounded = Math.round(Number(`0.${match[2] ?? '0'}`) * 10 ** digits);
	return parseArxiv(`${month}.${String(rounded).padStart(digits, '0')}`);
}

/** The id as people write it: `arXiv:2602.03647`, `doi:10.1145/…`. */
export function formatPublicId(id: PublicId): string {
	return id.startsWith('arxiv:') ? `arXiv:${id.slice('arxiv:'.length)}` : id;
}

/** The kind and the bare id, e.g. `['arxiv', '2602.03647']`. */
export function splitPublicId(id: PublicId): readonly [IdKind, string] {
	const colon = id.indexOf(':');
	return [id.slice(0, colon) as IdKind, id.slice(colon + 1)];
}

/** Orders ids by strength, then by text: the first names the paper. */
export function compareIds(a: PublicId, b: PublicId): number {
	const byKind = idKinds.indexOf(splitPublicId(a)[0]) - idKinds.indexOf(splitPublicId(b)[0]);
	return byKind || (a < b ? -1 : a > b ? 1 : 0);
}

/** Where the paper can be read about, if the id leads anywhere. */
export function addressOf(id: PublicId): string | undefined {
	const [kind, bare] = splitPublicId(id);
	switch (kind) {
		case 'arxiv':
			return `https://arxiv.org/abs/${bare}`;
		case 'doi':
			return `https://doi.org/${bare.replace(/[<>]/g, encodeURIComponent)}`;
		case 'openreview':
			return `https://openreview.net/forum?id=${bare}`;
		case 'acl':
			return `https://aclanthology.org/${bare}/`;
		case 'pubmed':
			return `https://pubmed.ncbi.nlm.nih.gov/${bare}/`;
		case 's2':
			return `https://www.semanticscholar.org/paper/${bare}`;
		case 'openalex':
			return `https://openalex.org/${bare}`;
		case 'dblp':
			return `https://dblp.org/rec/${bare}`;
	}
}

function parseAddress(text: string): PublicId | undefined {
	if (!text.includes('/')) {
		return undefined;
	}
	const arxiv = arxivAddress.exec(text);
	if (arxiv?.[1] !== undefined) {
		return parseArxiv(arxiv[1]);
	}
	const doi = doiAddress.exec(text);
	if (doi?.[1] !== undefined) {
		return parseDoi(doi[1].replace(/%(?:2[89f]|3[abce])/gi, decodeURIComponent));
	}
	const ofPublisher = publisherAddress.exec(text)?.[1];
	if (ofPublisher !== undefined) {
		return parseDoi(
			ofPublisher
				.replace(/%2f/i, '/')
				.replace(/ (?=_)/, '')
				.replace(/\.pdf$/i, ''),
		);
	}
	const openreview =
		/^(?:https?:\/\/)?openreview\.net\/(?:forum|pdf)\?(?:.*&)?id=([\w-]{6,})/i.exec(text);
	if (openreview?.[1] !== undefined) {
		return make('openreview', openreview[1]);
	}
	const acl =
		/^(?:https?:\/\/)?(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/([A-Z]\d{2}-\d{4}|\d{4}\.[\w-]+\.\d+)(?:v\d)?(?:\.pdf|\.bib)?\/?$/i.exec(
			text,
		);
	return acl?.[1] === undefined ? parseCatalogueAddress(text) : make('acl', acl[1]);
}

/** Addresses of catalogues, each with the id it ends with. */
const catalogues: readonly (readonly [IdKind, RegExp])[] = [
	[
		'pubmed',
		/^(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,8})\/?(?:[?#].*)?$/i,
	],
	[
		's2',
		/^(?:https?:\/\/)?(?:www\.)?(?:api\.)?semanticscholar\.org\/(?:paper\/)?(?:[^/\s]+\/)?([\da-f]{40})\/?(?:[?#].*)?$/i,
	],
	['openalex', /^(?:https?:\/\/)?(?:api\.)?openalex\.org\/(?:works\/)?(W\d{3,12})\/?$/i],
	[
		'dblp',
		/^(?:https?:\/\/)?(?:www\.)?dblp\.(?:org|uni-trier\.de)\/rec\/([^\s?#]+?)(?:\.html|\.xml|\.bib)?$/i,
	],
];

function parseCatalogueAddress(text: string): PublicId | undefined {
	for (const [kind, address] of catalogues) {
		const bare = address.exec(text)?.[1];
		if (bare !== undefined) {
			return make(kind, kind === 'openalex' ? bare.toUpperCase() : bare);
		}
	}
	return undefined;
}

function parseArxiv(text: string): PublicId | undefined {
	const bare = (text.endsWith(']') ? text.replace(/\[[\w.-]+\]$/, '') : text).trimEnd();
	const match = arxivId.exec(bare.replace(/\.pdf$/i, ''));
	if (match?.[1] === undefined) {
		return undefined;
	}
	// `cs.LG/0501001` is also written `cs/0501001`; the subject class is not part of the id.
	return make('arxiv', match[1].toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/'));
}

function parseDoi(text: string): PublicId | undefined {
	const match = wholeDoi.exec(
		text.includes('&') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : text,
	);
	if (!match) {
		return undefined;
	}
	const doi = match[0].replace(/[.,;:!?'*]+$/, '').toLowerCase();
	const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi);
	return arxiv?.[1] === undefined ? make('doi', doi) : parseArxiv(arxiv[1]);
}

function make(kind: IdKind, bare: string): PublicId {
	return `${kind}:${bare}` as PublicId;
}
