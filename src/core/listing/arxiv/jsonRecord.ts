import { isObject, type Json, type JsonObject } from '../../library/json';
import { parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { readDate } from '../dates';
import { listIn, numberIn, objectsIn, textIn, textsIn } from '../json/value';
import { parsePython } from '../json/python';
import { readAuthor, readAuthors } from './authors';
import { arxivText, type FoundPaper } from './paper';

/** Names of the member that holds the title. */
export const titleNames = ['title', 'paper_title', 'Title', 'titles'];
const idNames = ['arxiv_id', 'arxivId', 'arxiv', 'id', 'paper_id', 'entry_id', 'article_id', 'ID'];
const abstractNames = ['abstract', 'summary', 'Abstract', 'summaries', 'Summary', 'description'];
const addressNames = [
	...['url', 'abs', 'abs_url', 'link', 'entry_id', 'pdf', 'pdf_url', 'pdf_link', 'paper_url'],
	...['html', 'html_url', 'arxiv_url', 'URL', 'links'],
];
const authorNames = ['authors', 'author', 'Authors', 'creators'];
const dateNames = [
	...['created', 'published', 'published_date', 'publishedAt', 'submitted', 'submitted_date'],
	...[
		'submission_date',
		'publish_date',
		'pub_date',
		'date',
		'publish_time',
		'Date',
		'published_at',
	],
	...['updated', 'update_date', 'update_time', 'updated_date'],
];
const categoryNames = ['categories', 'category', 'tags', 'tag', 'terms', 'subjects', 'Categories'];
const primaryNames = ['primary_category', 'primaryCategory', 'primary_cat', 'main_category'];
const journalNames = ['journal-ref', 'journal_ref', 'journalRef', 'journal', 'venue', 'conference'];
const commentNames = ['comments', 'comment', 'arxiv_comment'];
const codeNames = [
	'code',
	'code_url',
	'code_link',
	'github',
	'github_url',
	'repo_url',
	'repository',
];
const projectNames = ['project', 'project_page', 'project_url', 'projectPage', 'homepage'];

/** Names that records of other services and tools have, and those made of arXiv have not. */
const foreign = [
	...['upvotes', 'discussionId', 'submittedOnDailyAt', 'ai_summary', 'paper', 'paperId'],
	...['externalIds', 'display_name', 'itemType', 'issued', 'content', 'forum', 'url_abs', 'bibtex'],
	...['citationKey', 'creators', 'containerTitle', 'DOI', 'authorships', 'decision', 'volume'],
];

const codeKind = /^(?:github|gitlab|code|repo(?:sitory)?)$/i;
const projectKind = /^(?:project(?:_?page)?|home_?page|website)$/i;
const organizationNames = ['institution', 'organization', 'affiliation'];

/** Whether a record tells a paper of arXiv as dumps of its metadata do. */
export function isArxivRecord(record: JsonObject | undefined): record is JsonObject {
	if (!record || foreign.some(name => Object.hasOwn(record, name))) {
		return false;
	}
	if (first(record, titleNames) === undefined) {
		return false;
	}
	if (Object.hasOwn(record, 'authors_parsed') || Object.hasOwn(record, 'date_kind')) {
		return true;
	}
	const texts = [...idNames, ...addressNames].map(name => textIn(record, name));
	const isOfArxiv = texts.some(text => text !== undefined && isArxivId(text));
	const others = [abstractNames, authorNames, categoryNames, primaryNames];
	return isOfArxiv && others.some(names => names.some(name => Object.hasOwn(record, name)));
}

function isArxivId(text: string): boolean {
	return parsePublicId(text)?.startsWith('arxiv:') === true;
}

/** What a record of a dump tells of a paper, under the names that dumps use. */
export function readJsonRecord(record: JsonObject, span: Span, name?: string): FoundPaper {
	const addresses = addressNames.flatMap(key => linksIn(record[key]));
	const venue = first(record, journalNames);
	const versions = objectsIn(record, 'versions');
	const primary = first(record, primaryNames);
	const categories = categoriesIn(record);
	const version = /^v?(\d{1,3})$/.exec(textIn(versions.at(-1), 'version') ?? '');
	return {
		span,
		title: first(record, titleNames),
		ids: [...idNames.map(key => textIn(record, key)), ...addresses, name],
		abstract: first(record, abstractNames) ?? inLanguages(record),
		...peopleIn(record),
		date: dateIn(record, versions[0]),
		categories: primary === undefined ? categories : [primary, ...categories],
		keywords: textsIn(record, 'keywords'),
		doi: textIn(record, 'doi'),
		journal: venue,
		comments: first(record, commentNames),
		urls: addresses.filter(address => /^https?:\/\//i.test(address)),
		code:
			addressIn(record, codeNames) ??
			addressIn(record.links, codeNames) ??
			linkOf(record, codeKind),
		project:
			addressIn(record, projectNames) ??
			addressIn(record.links, projectNames) ??
			linkOf(record, projectKind),
		organization: first(record, organizationNames),
		version: version ? Number(version[1]) : numberIn(record, 'version'),
	};
}

function first(record: JsonObject, names: readonly string[]): string | undefined {
	for (const name of names) {
		const text = textIn(record, name);
		if (text !== undefined) {
			return text;
		}
	}
	return undefined;
}

function addressIn(record: Json | undefined, names: readonly string[]): string | undefined {
	const text = isObject(record) ? first(record, names) : undefined;
	return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

/** A text, or a list of texts or of objects with an address; also as Python writes such a list. */
function linksIn(value: Json | undefined): readonly string[] {
	if (typeof value === 'string') {
		return value.startsWith('[') ? linksIn(parsePython(value)) : [value];
	}
	return listIn(value).flatMap(one =>
		typeof one === 'string'
			? [one]
			: isObject(one)
				? ['href', 'abs', 'pdf'].flatMap(name => textIn(one, name) ?? [])
				: [],
	);
}

/** `[{ "url": "https://github.com/…", "type": "github" }]`, as some dumps tell what lies beside. */
function linkOf(record: JsonObject, kind: RegExp): string | undefined {
	const links = [...objectsIn(record, 'code_links'), ...objectsIn(record, 'links')];
	const link = links.find(one => kind.test(textIn(one, 'type') ?? ''));
	return link && addressIn(link, ['url', 'href']);
}

/** `{ "en": …, "zh": … }`: the abstract in several languages, English before others. */
function inLanguages(record: JsonObject): string | undefined {
	for (const name of abstractNames) {
		const told = record[name];
		if (isObject(told)) {
			return (
				textIn(told, 'en') ??
				Object.keys(told)
					.map(key => textIn(told, key))
					.find(Boolean)
			);
		}
	}
	return undefined;
}

/** `authors_parsed` has family, given and suffix apart; others have names, in a list or one text. */
function peopleIn(record: JsonObject): Pick<FoundPaper, 'authors' | 'authorCount'> {
	const parsed = listIn(record, 'authors_parsed');
	if (parsed.length > 0) {
		return { authors: parsed.map(toAuthor).filter(author => author !== undefined) };
	}
	const value = authorNames.map(name => record[name]).find(one => one !== undefined);
	const inside =
		typeof value === 'string' && value.startsWith('[') ? parsePython(value) : undefined;
	const people = inside ?? value;
	if (typeof people === 'string') {
		const { authors, count } = readAuthors(people, arxivText);
		return { authors, authorCount: count };
	}
	const names = listIn(people).map(one => (typeof one === 'string' ? one : textIn(one, 'name')));
	const authors = names.map(one => (one === undefined ? undefined : readAuthor(one, arxivText)));
	return authors.length > 0 ? { authors: authors.filter(one => one !== undefined) } : {};
}

function toAuthor(triple: Json): Author | undefined {
	const [family = '', given = '', suffix = ''] = listIn(triple).map(part =>
		typeof part === 'string' ? part.trim() : '',
	);
	const rest = [given, suffix].filter(part => part !== '').join(' ');
	return readAuthor(rest === '' ? family : `${family.replaceAll(',', ' ')}, ${rest}`);
}

/** Categories in a list, also as Python writes it, or divided by spaces, commas or semicolons. */
function categoriesIn(record: JsonObject): readonly string[] {
	const value = categoryNames.map(name => record[name]).find(one => one !== undefined);
	if (typeof value === 'string') {
		const list = value.startsWith('[') ? parsePython(value) : undefined;
		if (list !== undefined) {
			return termsIn(list);
		}
		return value.split(
			/[;,|]/.test(value) ? /\s*[;,|]\s*/ : /\s+(?=[a-z-]+(?:\.[A-Za-z-]+)?(?:\s|$))/,
		);
	}
	return [...termsIn(value), ...textsIn(record, 'listed_in')];
}

function termsIn(value: Json | undefined): readonly string[] {
	return listIn(value)
		.map(one => (typeof one === 'string' ? one : (textIn(one, 'term') ?? '')))
		.filter(term => term !== '');
}

/** The first version's, else the earliest that the record names as its date. */
function dateIn(record: JsonObject, version: JsonObject | undefined): PaperDate | undefined {
	const told = textIn(version, 'created') ?? first(record, dateNames);
	if (told !== undefined) {
		const stamp = /^(\d{10})(?:\d{3})?(?:\.\d+)?$/.test(told);
		return stamp ? undefined : readDate(told);
	}
	const [year, month, day] = ['year', 'month', 'day'].map(name => textIn(record, name));
	return year === undefined
		? undefined
		: readDate([year, month, day].filter(part => part !== undefined).join('-'));
}
