import { isObject, type Json, type JsonObject } from '../../library/json';
import { parseArxivVersion, parsePublicId, type PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import { at, numberIn, textIn, textsIn } from '../json/value';
import type { Entry } from '../listing';
import { parseName } from '../names';
import { told } from '../placeholder';
import { cleanLine, cleanText } from '../text/clean';

/**
 * The entry that an object of Hugging Face's API is: an item of a day, which holds its paper, or a
 * paper by itself; also as Hugging Face's command line writes it.
 *
 * ```json
 * {"paper": {"id": "2510.00001", "title": "…", "summary": "…", "authors": [{"name": "Ada Byron"}],
 *   "publishedAt": "2025-10-01T00:00:00.000Z", "upvotes": 12, "githubRepo": "ada/engine",
 *   "organization": {"name": "zai-org", "fullname": "Z.ai"}}, "numComments": 3}
 * {"id": "2510.00001", "published_at": "2025-10-01", "github_repo": "ada/engine", "comments": 3}
 * ```
 *
 * Its date is that of the paper, not that of the day on which it was shown.
 *
 * @param name the id, where papers are members of an object that are called by it
 */
export function toPaperEntry(item: JsonObject, span: Span, name?: string): Entry | undefined {
	const inner = at(item, 'paper');
	const paper = isObject(inner) ? inner : item;
	const both = [paper, item];
	const id = first(both, idNames) ?? name ?? '';
	const publicId = toId(id);
	const title = cleanLine(first(both, ['title']) ?? '');
	if (title === '' && publicId === undefined) {
		return undefined;
	}
	const abstract = told(cleanText(first(both, ['summary', 'abstract']) ?? '')) ?? '';
	const date = first(both, ['publishedAt', 'published_at', 'published']);
	const comments = numberIn(item, 'numComments') ?? numberIn(item, 'comments');
	const organization = both.map(one => at(one, 'organization')).find(isNamed);
	return entryOf({
		title: title || id,
		abstract,
		authors: authorsOf(at(paper, 'authors') ?? at(item, 'authors')),
		...organizationOf(organization),
		date: date === undefined ? undefined : readDate(date),
		upvotes: numberIn(paper, 'upvotes') ?? numberIn(item, 'upvotes'),
		comments,
		keywords: keywordsOf(paper, item),
		code: codeOf(first(both, ['githubRepo', 'github_repo', 'github'])),
		project: addressIn(first(both, ['projectPage', 'project_page'])),
		ids: [publicId],
		version: parseArxivVersion(id),
		urls: findAddresses(abstract).map(({ url }) => url),
		span,
	});
}

/** Whether an object has what papers of Hugging Face have and those of other services do not. */
export function isHfPaper(item: Json | undefined): boolean {
	const inner = at(item, 'paper');
	if (isObject(inner)) {
		return textIn(inner, 'title') !== undefined || toId(textIn(inner, 'id') ?? '') !== undefined;
	}
	return textIn(item, 'title') !== undefined && isObject(item) && marks.some(name => name in item);
}

/** Names that no other service gives the parts of a paper. */
const marks = [
	'discussionId',
	'discussion_id',
	'submittedOnDailyAt',
	'submitted_on_daily_at',
	'submittedOnDailyBy',
	'upvotes',
	'ai_keywords',
	'ai_summary',
	'githubRepo',
	'numComments',
	'isUpvotedByUser',
];

const idNames = ['id', 'paperId', 'paper_id', 'arxivId', 'arxiv_id'];

function first(objects: readonly Json[], names: readonly string[]): string | undefined {
	for (const object of objects) {
		for (const name of names) {
			const text = textIn(object, name);
			if (text !== undefined) {
				return text;
			}
		}
	}
	return undefined;
}

/** An id is bare, and may be an address where others rewrote the data. */
function toId(text: string): PublicId | undefined {
	return text === '' ? undefined : parsePublicId(text);
}

/** Objects with names, names alone, or names in one text. */
function authorsOf(value: Json | undefined): Entry['authors'] {
	const names = Array.isArray(value)
		? (value as readonly Json[]).map(
				author => textIn(author, 'name') ?? (typeof author === 'string' ? author : ''),
			)
		: typeof value === 'string'
			? value.split(/[,;]\s*/)
			: [];
	return names.map(author => parseName(author)).filter(author => author !== undefined);
}

function isNamed(organization: Json | undefined): boolean {
	return (
		typeof organization === 'string' ||
		textIn(organization, 'fullname') !== undefined ||
		textIn(organization, 'name') !== undefined
	);
}

function organizationOf(
	value: Json | undefined,
): Pick<Partial<Entry>, 'organization' | 'organizationSlug'> {
	const slug = textIn(value, 'name');
	const organization =
		typeof value === 'string' ? value : (textIn(value, 'fullname') ?? slug ?? '');
	return {
		organization: cleanLine(organization),
		...(slug !== undefined && { organizationSlug: slug }),
	};
}

function keywordsOf(...objects: readonly Json[]): readonly string[] {
	const keywords = objects.flatMap(one => [
		...textsIn(one, 'ai_keywords'),
		...textsIn(one, 'aiKeywords'),
	]);
	return [...new Set(keywords.map(keyword => cleanLine(keyword)))];
}

/** The address of a repository that is told as one or as `owner/name`. */
function codeOf(text: string | undefined): string | undefined {
	const trimmed = text?.trim() ?? '';
	return /^[\w.-]{1,60}\/[\w.-]{1,120}$/.test(trimmed)
		? `https://github.com/${trimmed}`
		: addressIn(trimmed);
}

function addressIn(text: string | undefined): string | undefined {
	const trimmed = text?.trim() ?? '';
	if (/^https?:\/\/\S+$/i.test(trimmed)) {
		return trimmed;
	}
	return /^(?:www\.|github\.com\/)\S+$/i.test(trimmed) ? `https://${trimmed}` : undefined;
}
