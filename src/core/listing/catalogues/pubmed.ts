import { parseArxivVersion, parsePublicId, type PublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import type { Entry, Listing, Problem } from '../listing';
import { authorOf } from '../nameParts';
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

const root =
	/^<(?:PubmedArticleSet|PubmedBookArticleSet|MedlineCitationSet|PubmedArticle|PubmedBookArticle|MedlineCitation)[\s>]/;

/** Whether a text begins as PubMed's XML does. */
export function looksLikePubmed({ head }: Source): boolean {
	return root.test(afterProlog(head));
}

/**
 * Reads PubMed's XML: what its site saves, `efetch` answers, and the files of the yearly baseline.
 *
 * ```xml
 * <PubmedArticleSet><PubmedArticle><MedlineCitation>
 *   <PMID Version="1">123</PMID>
 *   <Article>
 *     <Journal><Title>A Journal</Title><JournalIssue><PubDate>
 *       <MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue></Journal>
 *     <ArticleTitle>On H<sub>2</sub>O.</ArticleTitle>
 *     <Abstract><AbstractText Label="METHODS">We read.</AbstractText></Abstract>
 *     <AuthorList><Author><LastName>Lovelace</LastName><ForeName>Ada</ForeName></Author></AuthorList>
 *   </Article>
 *   <KeywordList><Keyword>water</Keyword></KeywordList>
 * </MedlineCitation><PubmedData><ArticleIdList>
 *   <ArticleId IdType="doi">10.1000/xyz</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
 * ```
 *
 * The elements are described at https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html.
 * The parts of a structured abstract become paragraphs with their labels in front. Headings of
 * MeSH count as topics where they are major ones; all papers would have `Humans` otherwise.
 */
export function parsePubmed({ text }: Source): Listing {
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const inSet = /<Pubmed(?:Book)?Article[\s>]/.test(text);
	const names = inSet ? ['PubmedArticle', 'PubmedBookArticle'] : ['MedlineCitation'];
	const problems = readElements(text, new Set(names), (record, isWhole) => {
		const entry = toEntry(record);
		if (entry) {
			entries.push(entry);
		} else if (isWhole) {
			unread.push(unnamed(record.span));
		}
	});
	return { form: 'pubmed-xml', entries, problems: [...problems, ...unread] };
}

function toEntry(record: XmlElement): Entry | undefined {
	const citation = childAt(record, 'MedlineCitation') ?? childAt(record, 'BookDocument') ?? record;
	const data = childAt(record, 'PubmedData') ?? childAt(record, 'PubmedBookData');
	const article = childAt(citation, 'Article') ?? citation;
	const book = childAt(citation, 'Book');
	const identifiers = [
		...childrenOf(childAt(data, 'ArticleIdList'), 'ArticleId'),
		...childrenOf(childAt(citation, 'ArticleIdList'), 'ArticleId'),
		...childrenOf(article, 'ELocationID'),
		...childrenOf(book, 'ELocationID'),
	];
	const chapter = titleIn(article, 'ArticleTitle') ?? titleIn(article, 'VernacularTitle');
	const bookTitle = titleIn(book, 'BookTitle');
	const published = dateOf(article, book);
	const isPreprint = childrenOf(childAt(article, 'PublicationTypeList'), 'PublicationType').some(
		type => textOf(type) === 'Preprint',
	);
	return titledEntry({
		title: chapter ?? bookTitle,
		abstract: told(abstractOf(childAt(article, 'Abstract') ?? childAt(citation, 'Abstract'))),
		authors: authorsOf(article, book),
		ids: [idOf('pubmed', textAt(citation, 'PMID')), ...identifiers.map(toId)],
		version: identifiers.map(one => parseArxivVersion(textOf(one))).find(v => v !== undefined),
		urls: identifiers.map(toAddress),
		venue: chapter !== undefined && bookTitle !== undefined ? bookTitle : venueOf(citation, book),
		date: published,
		published: isPreprint ? undefined : published,
		categories: majorTopics(citation),
		keywords: childrenOf(citation, 'KeywordList')
			.flatMap(list => childrenOf(list, 'Keyword'))
			.map(lineOf)
			.filter(keyword => keyword !== ''),
		span: record.span,
	});
}

/** Titles end with a full stop; translated ones stand in brackets. */
function titleIn(element: XmlElement | undefined, name: string): string | undefined {
	const line = told(lineOf(childAt(element, name)));
	return line
		?.replace(/(?<!\.)\.$/, '')
		.replace(/^\[(.*?)\.?\]$/, '$1')
		.trim();
}

function abstractOf(abstract: XmlElement | undefined): string {
	return childrenOf(abstract, 'AbstractText')
		.map(part => {
			const label = part.attributes.Label?.trim() ?? '';
			const words = paragraphsOf(part);
			const isTelling = label !== '' && !/^unlabel+ed$/i.test(label);
			return isTelling && words !== '' ? `${label}: ${words}` : words;
		})
		.filter(part => part !== '')
		.join('\n\n');
}

function authorsOf(article: XmlElement, book: XmlElement | undefined): readonly Author[] {
	const lists = [...childrenOf(article, 'AuthorList'), ...childrenOf(book, 'AuthorList')];
	const list = lists.find(({ attributes }) => attributes.Type !== 'editors');
	return childrenOf(list, 'Author')
		.map(author =>
			authorOf({
				family: textAt(author, 'LastName'),
				given:
					textAt(author, 'ForeName') ?? textAt(author, 'FirstName') ?? textAt(author, 'Initials'),
				suffix: textAt(author, 'Suffix'),
				literal: lineOf(childAt(author, 'CollectiveName')),
			}),
		)
		.filter(author => author !== undefined);
}

function idOf(kind: string, text: string | undefined): PublicId | undefined {
	return text === undefined ? undefined : parsePublicId(`${kind}:${text}`);
}

function toId(element: XmlElement): PublicId | undefined {
	const kind = element.attributes.IdType ?? element.attributes.EIdType;
	const text = textOf(element).trim();
	if (kind === 'doi' || kind === 'pubmed') {
		return idOf(kind, text);
	}
	return kind === 'pii' && /^arxiv/i.test(text) ? parsePublicId(text) : undefined;
}

function toAddress(element: XmlElement): string | undefined {
	const text = textOf(element).trim();
	return element.attributes.IdType === 'pmc' && /^PMC\d+$/.test(text)
		? `https://pmc.ncbi.nlm.nih.gov/articles/${text}/`
		: undefined;
}

function venueOf(citation: XmlElement, book: XmlElement | undefined): string {
	return (
		lineOf(childAt(citation, 'Article', 'Journal', 'Title')) ||
		lineOf(childAt(citation, 'Article', 'Journal', 'ISOAbbreviation')) ||
		lineOf(childAt(citation, 'MedlineJournalInfo', 'MedlineTA')) ||
		lineOf(childAt(book, 'Publisher', 'PublisherName'))
	);
}

function dateOf(article: XmlElement, book: XmlElement | undefined): PaperDate | undefined {
	return (
		dateIn(childAt(article, 'Journal', 'JournalIssue', 'PubDate')) ??
		dateIn(childAt(article, 'ArticleDate')) ??
		dateIn(childAt(book, 'PubDate')) ??
		dateIn(childAt(article, 'ContributionDate'))
	);
}

function dateIn(element: XmlElement | undefined): PaperDate | undefined {
	const parts = ['Year', 'Month', 'Day'].map(name => textAt(element, name));
	return dateOfParts(...(parts as [string?, string?, string?])) ?? medlineDate(element);
}

function medlineDate(element: XmlElement | undefined): PaperDate | undefined {
	const text = textAt(element, 'MedlineDate');
	return text === undefined ? undefined : readDate(text);
}

function majorTopics(citation: XmlElement): readonly string[] {
	return childrenOf(childAt(citation, 'MeshHeadingList'), 'MeshHeading')
		.filter(heading =>
			heading.children.some(
				child => typeof child !== 'string' && child.attributes.MajorTopicYN === 'Y',
			),
		)
		.map(heading => lineOf(childAt(heading, 'DescriptorName')));
}
