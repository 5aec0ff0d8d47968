import type { JsonObject } from '../../library/json';
import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author } from '../../paper/paper';
import type { Span } from '../../text';
import { readDate } from '../dates';
import { listIn, numberIn, objectsIn, textIn } from '../json/value';
import type { Entry } from '../listing';
import { authorOf } from '../nameParts';
import { told } from '../placeholder';
import { cleanLine, cleanText } from '../text/clean';
import { titledEntry } from '../titled';
import { parseExtra } from './extra';
import { arxivIdOf, idOf, isPreprintServer, toKey } from './reference';

const markup = { markup: true };

/** Whether an item belongs to another one, and is no paper itself. */
export function isChild(item: JsonObject): boolean {
	return ['attachment', 'note', 'annotation'].includes(textIn(item, 'itemType') ?? '');
}

/** Fields that say where an item appeared, which have another name for each type. */
const venues = [
	...['publicationTitle', 'proceedingsTitle', 'bookTitle', 'conferenceName', 'encyclopediaTitle'],
	...['dictionaryTitle', 'blogTitle', 'websiteTitle', 'forumTitle', 'programTitle', 'meetingName'],
	...['university', 'institution', 'repository', 'journalAbbreviation', 'publisher'],
];

/** Fields of the above that tell of no publication in a venue. */
const isOfPreprint = new Set(['repository', 'publisher', 'institution']);

/**
 * The entry of an item of Zotero; `undefined` where it has neither a title nor a public id. The
 * user's own tags are theirs here too; those that came with an item from a catalogue are keywords.
 */
export function toZoteroEntry(
	item: JsonObject,
	span: Span,
	collections: readonly string[] = [],
): Entry | undefined {
	const extra = parseExtra(extraOf(item));
	const field = (...names: readonly string[]) =>
		names.map(name => textIn(item, name)).find(text => text !== undefined);
	const place = venues.find(name => textIn(item, name) !== undefined);
	const venue = place === undefined ? undefined : textIn(item, place);
	const date = readDate(field('date', 'dateEnacted', 'dateDecided', 'issueDate') ?? '');
	const url = field('url');
	const arxiv = field('archiveID', 'archiveLocation', 'number', 'reportNumber', 'publicationTitle');
	const isArxiv = /^arxiv/i.test(arxiv ?? '') || /arxiv/i.test(field('repository') ?? '');
	const isPublished = !isOfPreprint.has(place ?? 'repository') && !isPreprintServer(venue ?? '');
	return titledEntry({
		title: titleOf(item),
		abstract: told(cleanText(field('abstractNote') ?? '', markup)),
		authors: authorsOf(item),
		ids: [
			idOf('doi', field('DOI')),
			idOf('pubmed', field('PMID')),
			isArxiv ? arxivIdOf(arxiv ?? '') : undefined,
			url === undefined ? undefined : parsePublicId(url),
			...extra.ids,
		],
		version:
			parseArxivVersion(isArxiv ? (arxiv ?? '') : '') ??
			parseArxivVersion(url ?? '') ??
			extra.version,
		venue: cleanLine(venue ?? '', markup),
		date,
		published: isPublished ? date : undefined,
		categories: collections,
		keywords: tagsOf(item, true),
		keys: [
			...new Set(
				[field('citationKey', 'citekey'), ...extra.keys]
					.map(toKey)
					.filter(key => key !== undefined),
			),
		],
		triage: tagsOf(item, false).length > 0 ? { tags: tagsOf(item, false) } : undefined,
		urls: [url !== undefined && /^https?:/i.test(url) ? url : undefined],
		span,
	});
}

/** Better BibTeX writes it as lines, too. */
function extraOf(item: JsonObject): string {
	return listIn(item, 'extra')
		.filter(one => typeof one === 'string')
		.join('\n');
}

function titleOf(item: JsonObject): string | undefined {
	return ['title', 'nameOfAct', 'caseName', 'subject', 'shortTitle']
		.map(name => cleanLine(textIn(item, name) ?? '', markup))
		.find(text => told(text) !== undefined);
}

/** The authors, or who stands for them: a film has a director, a program its programmers. */
function authorsOf(item: JsonObject): readonly Author[] {
	const creators = objectsIn(item, 'creators');
	const kinds = creators.map(creator => textIn(creator, 'creatorType') ?? 'author');
	const kind = kinds.includes('author') ? 'author' : kinds.find(one => !secondary.has(one));
	return creators
		.filter((_, i) => kinds[i] === kind)
		.map(creator =>
			authorOf({
				family: textIn(creator, 'lastName'),
				given: textIn(creator, 'firstName'),
				literal: textIn(creator, 'name'),
			}),
		)
		.filter(author => author !== undefined);
}

const secondary = new Set([
	...['editor', 'seriesEditor', 'translator', 'contributor', 'reviewedAuthor', 'commenter'],
	...['bookAuthor', 'recipient', 'castMember', 'producer', 'guest', 'counsel', 'cosponsor'],
]);

function tagsOf(item: JsonObject, isAutomatic: boolean): readonly string[] {
	const tags = listIn(item, 'tags')
		.filter(tag => (numberIn(tag, 'type') === 1) === isAutomatic)
		.map(tag => cleanLine(typeof tag === 'string' ? tag : (textIn(tag, 'tag') ?? '')));
	return [...new Set(tags.filter(tag => tag !== ''))];
}
