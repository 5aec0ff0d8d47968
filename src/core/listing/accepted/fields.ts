import type { Json, JsonObject } from '../../library/json';

/** What a list calls the facts of a paper, without case and punctuation, the likeliest first. */
const spellings = {
	title: [
		'title',
		'papertitle',
		'articletitle',
		'documenttitle',
		'fulltitle',
		'displayname',
		'name',
	],
	authors: [
		...['authors', 'author', 'authorlist', 'authornames', 'authorsnames', 'fullauthors'],
		...['creators', 'creator', 'contributors', 'authorsite', 'authorsandaffil', 'speakers'],
	],
	abstract: ['abstract', 'paperabstract', 'abstracttext', 'abstractnote', 'summary', 'description'],
	keywords: ['keywords', 'keyword', 'authorkeywords', 'paperkeywords', 'tags'],
	categories: [
		...['session', 'sessions', 'sess', 'sessiontitle', 'sessionname', 'primaryarea', 'area'],
		...['subjectarea', 'subjectareas', 'primarysubject', 'secondarysubject', 'topic', 'topics'],
		...['categories', 'category', 'subjects', 'subject', 'fieldsofstudy', 'track', 'tracks'],
	],
	venue: [
		...['venue', 'journal', 'journalname', 'containertitle', 'booktitle', 'publicationtitle'],
		...['conference', 'conferencename', 'conf', 'proceedings', 'journaltitle'],
	],
	date: [
		...['publicationdate', 'publisheddate', 'datepublished', 'published', 'publishedat', 'pubdate'],
		...['date', 'submitteddate', 'submitted', 'created', 'createdat'],
	],
	year: ['year', 'pubyear', 'publicationyear', 'publishyear', 'yearpublished'],
	month: ['month', 'pubmonth'],
	code: [
		...['code', 'codelink', 'codeurl', 'coderepo', 'github', 'githuburl', 'githublink'],
		...['githubrepo', 'repo', 'repository', 'repourl', 'officialcode', 'sourcecode'],
	],
	project: ['project', 'projectpage', 'projecturl', 'projectlink', 'projectwebsite'],
	doi: ['doi', 'doiurl', 'doilink'],
	arxiv: ['arxiv', 'arxivid', 'arxivurl', 'arxivlink', 'eprint'],
	pubmed: ['pmid', 'pubmedid', 'pubmed'],
	openreview: ['forum', 'openreview', 'openreviewid', 'openreviewurl', 'forumid'],
	id: ['id', 'uid', 'paperid', 'key', 'identifier', 'pid'],
	status: ['decision', 'status', 'result', 'accepttype', 'withdraw', 'withdrawn'],
	bibtex: ['bibtex', 'bib', 'citation', 'citebibtex'],
} as const;

/** A fact that a record may tell. */
export type FieldName = keyof typeof spellings;

const fieldOfSpelling: ReadonlyMap<string, { readonly field: FieldName; readonly rank: number }> =
	new Map(
		Object.entries(spellings).flatMap(([field, names]) =>
			names.map((name, rank): [string, { field: FieldName; rank: number }] => [
				name,
				{ field: field as FieldName, rank },
			]),
		),
	);

/** An address of the paper or of its text, and none of what belongs to it or to the list. */
const isAddress = /url|link|pdf|site|href|^oa$|^html$|^ee$|^paper$|^abs$|source/;
const isOther =
	/cit|ref|related|code|git|sess|slide|video|poster|thumb|image|img|logo|icon|channel|slack|author|home|aff|scholar|profile|chat|zoom|supp|award|project|youtube|event|virtual|demo|local|bib|doi|arxiv|openreview|data|scheduled|ical|review|size/;

/** A record with what it calls its fields put aside. */
export interface Fields {
	/** What it tells of a fact, the likeliest first; no `null` and no blank text. */
	readonly of: (name: FieldName) => readonly Json[];
	/** Addresses of the paper, or what may be one. */
	readonly addresses: readonly string[];
}

/** Finds the facts of a record, whatever usual name each of them has. */
export function fieldsOf(record: JsonObject): Fields {
	const found = new Map<FieldName, { readonly rank: number; readonly value: Json }[]>();
	const addresses: string[] = [];
	for (const name of Object.keys(record)) {
		const value = record[name];
		if (value === undefined || value === null || value === '') {
			continue;
		}
		const known = meaningOf(name);
		if (known === undefined || (typeof value === 'string' && value.trim() === '')) {
			continue;
		}
		if (known === 'address') {
			if (typeof value === 'string') {
				addresses.push(value.trim());
			}
			continue;
		}
		const values = found.get(known.field);
		if (values) {
			values.push({ rank: known.rank, value });
		} else {
			found.set(known.field, [{ rank: known.rank, value }]);
		}
	}
	return {
		of: name => {
			const values = found.get(name);
			const only = values?.[0];
			return values === undefined || only === undefined
				? none
				: values.length === 1
					? [only.value]
					: values.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
		},
		addresses,
	};
}

const none: readonly never[] = [];

/** What a field's name says of its value: a fact, or an address of the paper. */
type Meaning = { readonly field: FieldName; readonly rank: number } | 'address' | undefined;

/** Meanings by name, since all records of a list have the same names. */
const meanings = new Map<string, Meaning>();
const mostMeanings = 500;

function meaningOf(name: string): Meaning {
	const known = meanings.get(name);
	if (known !== undefined || meanings.has(name)) {
		return known;
	}
	const plain = plainName(name);
	const meaning =
		fieldOfSpelling.get(plain) ??
		(isAddress.test(plain) && !isOther.test(plain) ? 'address' : undefined);
	if (meanings.size >= mostMeanings) {
		meanings.clear();
	}
	meanings.set(name, meaning);
	return meaning;
}

/** A field's name without case and punctuation: `Paper_Title` is `papertitle`. */
export function plainName(name: string): string {
	return /^[a-z]+$/.test(name) ? name : name.toLowerCase().replace(/[^\p{L}\d#]/gu, '');
}

/** The names of a record's fields as they are compared. */
export function fieldNames(record: JsonObject): ReadonlySet<FieldName> {
	const names = Object.keys(record).map(name => fieldOfSpelling.get(plainName(name))?.field);
	return new Set(names.filter(name => name !== undefined));
}
