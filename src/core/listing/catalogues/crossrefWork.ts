import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts } from '../dates';
import type { Entry } from '../listing';
import { authorOf } from '../nameParts';
import { told } from '../placeholder';
import { titledEntry } from '../titled';
import { childAt, childrenOf, localName, textAt, textOf, type XmlElement } from '../xml/elements';
import { lineOf, paragraphsOf } from '../xml/prose';

/**
 * The entry of a work in Crossref's XML.
 *
 * @param work the article, chapter, paper, or the metadata of a whole book
 * @param holder the journal, book or conference that it stands in; it may be the work itself
 */
export function toCrossrefEntry(work: XmlElement, holder: XmlElement): Entry | undefined {
	const doi = textAt(work, 'doi_data', 'doi');
	const resource = textAt(work, 'doi_data', 'resource');
	const date = dateOf(work) ?? dateOf(childAt(holder, 'journal_issue')) ?? dateOfHolder(holder);
	const isPreprint = localName(holder.name) === 'posted_content';
	return titledEntry({
		title: titleOf(work),
		abstract: told(paragraphsOf(childAt(work, 'abstract'))),
		authors: authorsOf(work),
		ids: [doi === undefined ? undefined : parsePublicId(`doi:${doi}`), idIn(resource)],
		version: resource === undefined ? undefined : parseArxivVersion(resource),
		venue: venueOf(work, holder),
		date,
		published: isPreprint ? undefined : date,
		urls: [resource !== undefined && /^https?:/.test(resource) ? resource : undefined],
		span: work.span,
	});
}

function idIn(resource: string | undefined) {
	return resource === undefined ? undefined : parsePublicId(resource);
}

/** A work may have its title in several languages; the first one counts. */
function titleOf(work: XmlElement): string {
	const titles = childAt(work, 'titles');
	const [title, subtitle] = [childAt(titles, 'title'), childAt(titles, 'subtitle')].map(lineOf);
	if (title === undefined || title === '') {
		return lineOf(childAt(titles, 'original_language_title'));
	}
	return subtitle ? `${title.replace(/\s*:$/, '')}: ${subtitle}` : title;
}

function authorsOf(work: XmlElement): readonly Author[] {
	const people = [
		...(childAt(work, 'contributors')?.children ?? []),
		...childrenOf(work, 'person_name'),
	];
	return people
		.filter((one): one is XmlElement => typeof one !== 'string')
		.filter(({ attributes }) => (attributes.contributor_role ?? 'author') === 'author')
		.map(toAuthor)
		.filter(author => author !== undefined);
}

function toAuthor(person: XmlElement): Author | undefined {
	switch (localName(person.name)) {
		case 'organization':
			return authorOf({ literal: textOf(person) });
		case 'person_name':
			return authorOf({
				family: textAt(person, 'surname'),
				given: textAt(person, 'given_name'),
				suffix: textAt(person, 'suffix'),
			});
		default:
			return undefined;
	}
}

/** What is told of a journal, book or conference itself; of the event of a conference apart. */
export function metadataOf(holder: XmlElement): XmlElement | undefined {
	return holder.children.find(
		(child): child is XmlElement =>
			typeof child !== 'string' &&
			child.name.endsWith('_metadata') &&
			localName(child.name) !== 'event_metadata',
	);
}

/** Where a work was published; a chapter in its book, a thesis at its university. */
function venueOf(work: XmlElement, holder: XmlElement): string | undefined {
	const metadata = metadataOf(holder);
	const isWhole = work === holder || work === metadata;
	return [
		childAt(metadata, 'full_title'),
		childAt(metadata, 'abbrev_title'),
		childAt(metadata, 'proceedings_title'),
		isWhole ? undefined : childAt(metadata, 'titles', 'title'),
		childAt(holder, 'event_metadata', 'conference_name'),
		childAt(work, 'group_title'),
		childAt(work, 'institution', 'institution_name'),
		childAt(metadata, 'publisher', 'publisher_name'),
	]
		.map(lineOf)
		.find(venue => venue !== '');
}

const dateNames = ['publication_date', 'posted_date', 'approval_date', 'completion_date'];

/** The earliest day of print, online, or posting. */
function dateOf(element: XmlElement | undefined): PaperDate | undefined {
	const dates = dateNames
		.flatMap(name => childrenOf(element, name))
		.map(date => dateOfParts(textAt(date, 'year'), textAt(date, 'month'), textAt(date, 'day')))
		.filter(date => date !== undefined)
		.sort();
	return dates[0];
}

function dateOfHolder(holder: XmlElement): PaperDate | undefined {
	for (const child of holder.children) {
		const date = typeof child === 'string' ? undefined : dateOf(child);
		if (date !== undefined) {
			return date;
		}
	}
	return undefined;
}
