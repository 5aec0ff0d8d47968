import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { unnamed } from '../titled';
import {
	childAt,
	childrenOf,
	localName,
	readElements,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { afterProlog } from '../xml/root';
import { metadataOf, toCrossrefEntry } from './crossrefWork';

const root = /^<(?:[\w-]+:)?(?:doi_records?|crossref_result|doi_batch|crossref)[\s>]/;

/** Whether a text begins as Crossref's XML does. */
export function looksLikeCrossrefXml({ head }: Source): boolean {
	return root.test(afterProlog(head));
}

/** What holds works, each with the name of the works in it, and of what stands for it without any. */
const holders: Readonly<Record<string, readonly [work: string, itself: string]>> = {
	journal: ['journal_article', ''],
	book: ['content_item', 'book_metadata'],
	conference: ['conference_paper', 'proceedings_metadata'],
	'report-paper': ['content_item', 'report-paper_metadata'],
	standard: ['content_item', 'standard_metadata'],
	database: ['dataset', 'database_metadata'],
	posted_content: ['', 'posted_content'],
	dissertation: ['', 'dissertation'],
	peer_review: ['', 'peer_review'],
	pending_publication: ['', 'pending_publication'],
};

/**
 * Reads Crossref's XML: Unixref as it answers (also within a query result), and deposits.
 *
 * ```xml
 * <doi_records><doi_record><crossref><journal>
 *   <journal_metadata><full_title>A Journal</full_title></journal_metadata>
 *   <journal_article>
 *     <titles><title>On H<sub>2</sub>O</title><subtitle>A Study</subtitle></titles>
 *     <contributors><person_name contributor_role="author" sequence="first">
 *       <given_name>Ada</given_name><surname>Lovelace</surname></person_name></contributors>
 *     <jats:abstract><jats:p>We read.</jats:p></jats:abstract>
 *     <publication_date media_type="online"><month>05</month><year>2023</year></publication_date>
 *     <doi_data><doi>10.1000/xyz</doi><resource>https://a.org</resource></doi_data>
 * ```
 *
 * The schemas are at https://data.crossref.org/reports/help/schema_doc/5.4.0/index.html. The works
 * that a paper cites are no entries.
 */
export function parseCrossrefXml({ text }: Source): Listing {
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const names = new Set([...Object.keys(holders), 'error']);
	const problems = readElements(text, names, (record, isWhole) => {
		if (localName(record.name) === 'error') {
			unread.push({ message: errorMessage(record), span: record.span });
			return;
		}
		for (const work of worksIn(record)) {
			const entry = toCrossrefEntry(work, record);
			if (entry) {
				entries.push(entry);
			} else if (isWhole) {
				unread.push(unnamed(work.span));
			}
		}
	});
	return { form: 'crossref-xml', entries, problems: [...problems, ...unread] };
}

function errorMessage(error: XmlElement): string {
	const said = textOf(error).trim().slice(0, 200);
	return `Crossref has no record here: ${said === '' ? 'it gives no reason' : said}`;
}

function worksIn(record: XmlElement): readonly XmlElement[] {
	const [work, itself] = holders[localName(record.name)] ?? ['', ''];
	const works = work === '' ? [] : childrenOf(record, work);
	if (works.length > 0 || itself === '') {
		return works;
	}
	// A book may stand in a series or a set, and a conference too.
	const metadata = childAt(record, itself) ?? metadataOf(record);
	return [metadata ?? record];
}
