import type { JsonObject } from '../../library/json';
import { formatPublicId, parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import { listIn, objectsIn, textIn, textsIn } from '../json/value';
import type { Entry } from '../listing';
import { parseNames, splitNames } from '../names';
import { isPlaceholder } from '../placeholder';
import { cleanLine, cleanText } from '../text/clean';

/** A paper of a dump, of the service, or of a row of results; `undefined` where it names none. */
export function toEntry(
	record: JsonObject,
	span: Span,
	topics: readonly string[] = [],
): Entry | undefined {
	const abs = toldIn(record, 'url_abs', 'paper_url_abs', 'paper_url');
	const pdf = toldIn(record, 'url_pdf', 'paper_url_pdf');
	const arxiv = toldIn(record, 'arxiv_id', 'paper_arxiv_id');
	const ids = [
		arxiv === undefined ? undefined : parsePublicId(`arxiv:${arxiv}`),
		idOf(abs),
		idOf(pdf),
	];
	const id = ids.find(one => one !== undefined);
	const written = cleanLine(toldIn(record, 'title', 'paper_title') ?? '', { tex: 'words' });
	const title =
		written === '' || /^https?:\/\/\S+$/.test(written)
			? id && formatPublicId(id)
			: written.replace(/(?<!\.)\.$/, '');
	if (title === undefined) {
		return undefined;
	}
	const { venue, published } = venueOf(toldIn(record, 'proceeding', 'conference') ?? '');
	return entryOf({
		title,
		span,
		ids,
		venue,
		version: parseArxivVersion(`${arxiv ?? ''} ${abs ?? ''}`),
		abstract: cleanText(toldIn(record, 'abstract') ?? '', { tex: 'words' }),
		authors: namesIn(record),
		date: readDate(toldIn(record, 'date', 'paper_date', 'published') ?? '') ?? published,
		published,
		categories: [...new Set([...topics, ...namesOf(record, 'tasks')])],
		keywords: namesOf(record, 'methods'),
		code: codeOf(record),
		urls: [abs, pdf, codeOf(record)],
	});
}

/** The first of the fields that says something. */
function toldIn(record: JsonObject, ...names: readonly string[]): string | undefined {
	for (const name of names) {
		const text = textIn(record, name)?.trim();
		if (text !== undefined && !isPlaceholder(text)) {
			return text;
		}
	}
	return undefined;
}

function idOf(url: string | undefined) {
	return url === undefined ? undefined : parsePublicId(url);
}

function namesIn(record: JsonObject) {
	const authors = textsIn(record, 'authors');
	const [only = ''] = authors;
	return parseNames(authors.length === 1 ? splitNames(only) : authors, { tex: 'words' });
}

/** Names of tasks or methods, which are texts or objects. */
function namesOf(record: JsonObject, name: string): readonly string[] {
	const objects = objectsIn(record, name).map(
		object => textIn(object, 'name') ?? textIn(object, 'full_name') ?? textIn(object, 'task') ?? '',
	);
	const texts = listIn(record, name).filter(one => typeof one === 'string');
	return [...texts, ...objects].map(text => cleanLine(text)).filter(text => text !== '');
}

function codeOf(record: JsonObject): string | undefined {
	const links = objectsIn(record, 'code_links').map(link => textIn(link, 'url'));
	return toldIn(record, 'repo_url') ?? [...links, ...textsIn(record, 'code_links')].find(Boolean);
}

/** `NeurIPS 2019 12`, `cvpr-2020-6`: the venue with the year and the month. */
function venueOf(proceeding: string): { venue?: string; published?: PaperDate } {
	const match = /^(.+?)[\s-]+((?:19|20)\d\d)(?:[\s-]+(\d{1,2}))?$/.exec(proceeding.trim());
	const published = dateOfParts(match?.[2], match?.[3]);
	const venue = cleanLine(match?.[1] ?? proceeding);
	return { ...(venue !== '' && { venue }), ...(published !== undefined && { published }) };
}
