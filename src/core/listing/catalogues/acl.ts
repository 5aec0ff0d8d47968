import { parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts } from '../dates';
import type { Entry, Listing, Problem } from '../listing';
import { authorOf } from '../nameParts';
import { parseName } from '../names';
import { told } from '../placeholder';
import type { Source } from '../source';
import { titledEntry, unnamed } from '../titled';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { lineOf, paragraphsOf } from '../xml/prose';
import { afterProlog } from '../xml/root';
import { toAclId, type AclPlace } from './aclId';

/** Whether a text begins as the ACL Anthology's XML does. */
export function looksLikeAcl({ head }: Source): boolean {
	return (
		/^<(?:collection|volume)\s[^>]*?id\s*=/.test(afterProlog(head)) &&
		/<(?:paper|frontmatter|meta)[\s>]/.test(head)
	);
}

/**
 * Reads the data files of the ACL Anthology, of today and of before 2019.
 *
 * ```xml
 * <collection id="2023.acl">
 *   <volume id="long" type="proceedings">
 *     <meta><booktitle>Proceedings of …</booktitle><month>July</month><year>2023</year></meta>
 *     <frontmatter><url>2023.acl-long.0</url></frontmatter>
 *     <paper id="1">
 *       <title>One <fixed-case>B</fixed-case>ook</title>
 *       <author><first>Ada</first><last>Lovelace</last></author>
 *       <abstract>We read <tex-math>n</tex-math> books.</abstract>
 *       <url hash="…">2023.acl-long.1</url>
 *       <doi>10.18653/v1/2023.acl-long.1</doi>
 *       <pwccode url="https://github.com/a/b" additional="false">a/b</pwccode>
 *     </paper>
 *
 * <volume id="P17"><paper id="1001"><title> … </title> … </paper>      before 2019
 * ```
 *
 * The schema is `data/xml/schema.rnc` of https://github.com/acl-org/acl-anthology. The front
 * matter of a volume is no paper.
 */
export function parseAcl({ text }: Source): Listing {
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	let place: AclPlace = {};
	let meta: XmlElement | undefined;
	const read = (record: XmlElement, isWhole: boolean) => {
		if (record.name === 'meta') {
			meta = record;
			return;
		}
		if (isFrontMatter(record)) {
			return;
		}
		const entry = toEntry(record, place, meta);
		if (entry) {
			entries.push(entry);
		} else if (isWhole) {
			unread.push(unnamed(record.span));
		}
	};
	const around = (name: string, { id }: Readonly<Record<string, string>>) => {
		if (name === 'collection') {
			place = { collection: id };
		} else if (name === 'volume') {
			place = { collection: place.collection, volume: id };
			meta = undefined;
		}
	};
	const problems = readElements(text, new Set(['paper', 'meta']), read, around);
	return { form: 'acl-xml', entries, problems: [...problems, ...unread] };
}

/** In old files it is a paper like others, whose number ends with zeros. */
function isFrontMatter(paper: XmlElement): boolean {
	return (
		childAt(paper, 'author') === undefined &&
		(/00$|^0$/.test(paper.attributes.id ?? '') || textAt(paper, 'bibtype') === 'book')
	);
}

function toEntry(
	paper: XmlElement,
	place: AclPlace,
	meta: XmlElement | undefined,
): Entry | undefined {
	const published = dateOf(paper) ?? dateOf(meta);
	const url = textAt(paper, 'url');
	const code = childAt(paper, 'pwccode');
	return titledEntry({
		title: lineOf(childAt(paper, 'title')),
		abstract: told(paragraphsOf(childAt(paper, 'abstract'))),
		authors: childrenOf(paper, 'author')
			.map(toAuthor)
			.filter(author => author !== undefined),
		ids: [toAclId(place, paper.attributes.id, url), doiOf(paper)],
		venue: lineOf(childAt(paper, 'booktitle')) || lineOf(childAt(meta, 'booktitle')),
		date: published,
		published,
		code: code?.attributes.url,
		urls: [url !== undefined && /^https?:/.test(url) ? url : undefined],
		span: paper.span,
	});
}

function toAuthor(author: XmlElement): Author | undefined {
	const given = lineOf(childAt(author, 'first'));
	const family = lineOf(childAt(author, 'last'));
	return given === '' && family === '' ? parseName(textOf(author)) : authorOf({ family, given });
}

function doiOf(paper: XmlElement) {
	const doi = textAt(paper, 'doi');
	return doi === undefined ? undefined : parsePublicId(`doi:${doi.replace(/^.*?(?=10\.)/, '')}`);
}

function dateOf(element: XmlElement | undefined): PaperDate | undefined {
	return dateOfParts(textAt(element, 'year'), textAt(element, 'month'));
}
