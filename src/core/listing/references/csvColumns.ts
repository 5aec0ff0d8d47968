/** What a column of an exported table may tell. */
export type Column =
	| 'title'
	| 'authors'
	| 'abstract'
	| 'venue'
	| 'source'
	| 'publisher'
	| 'date'
	| 'year'
	| 'month'
	| 'day'
	| 'doi'
	| 'pubmed'
	| 'arxiv'
	| 'id'
	| 'url'
	| 'extra'
	| 'keywords'
	| 'categories'
	| 'code'
	| 'project'
	| 'key';

/**
 * What the usual tools call their columns, in lower case with one space for any punctuation; of
 * several the first one that says something counts.
 */
const names: Readonly<Record<Column, string>> = {
	title:
		'title|article title|document title|paper title|primary title|title primary|item title|' +
		'original title|display name|titles|paper name|paper|titel|titre|título|标题|题名|ti',
	authors:
		'author full names|authors full names|full author names|af|authors|author s|author|' +
		'author names|author name|first authors|authorships author display name|' +
		'authorships raw author name|author list|authors list|creators|creator|names|' +
		'authors primary|primary authors|autoren|auteurs|autores|作者|au',
	abstract:
		'abstract|abstract note|abstracts|summary|summaries|abstract text|notes abstract|' +
		'original abstract|description|resumen|摘要|ab',
	venue:
		'source title|publication title|journal|journal title|journal book|journal name|' +
		'publication name|container title|primary location source display name|' +
		'host venue display name|venue|venue name|publication venue|conference|conference name|' +
		'proceedings title|booktitle|book title|secondary title|title secondary|publication|journal conference|' +
		'periodical full|periodical|alternate title3|journal abbreviation|periodical abbrev|so',
	source: 'source',
	publisher: 'publisher|publisher name|book publisher',
	date:
		'publication date|date published|published date|date of publication|pubdate|pub date|' +
		'publicationdate|date|published|cover date|issue date|submitted date|publish date|' +
		'first published|date released|issued|ea|early access date',
	year:
		'publication year|year|published year|pub year|year published|publicationyear|year of publication|' +
		'date year|jahr|année|año|年份|py',
	month: 'month|published month|publication month|pd',
	day: 'day|published day|publication day',
	doi: 'doi|doi link|doi url|digital object identifier|ids doi|doi s|article doi|di|do',
	pubmed: 'pmid|pubmed id|pubmed|medline pmid|pubmedid|pubmed ids|ids pmid|pm',
	arxiv:
		'arxiv id|arxiv|arxivid|arxiv url|arxiv link|arxiv no|eprint|externalids arxiv|' +
		'external ids arxiv|arxiv identifier',
	id:
		'id|paper id|paperid|openalex id|ids openalex|openreview id|forum|openreview|entry id|' +
		'acl id|anthology id|semantic scholar id|dblp key|identifier|accession number',
	url:
		'url|urls|link|links|article url|articleurl|paper url|paper link|external url|source urls|' +
		'pdf|pdf url|pdf link|paper pdf|full text link|fulltext url|landing page url|' +
		'primary location landing page url|entry url|abs url|page url|doc url|plink|item url|' +
		'file url|url abstract|url pdf|acm url|ieee url|openreview url|embase link|http',
	extra: 'extra|archive location|archive id|notes',
	keywords:
		'author keywords|keywords|keyword|manual tags|keywords author|authors keywords|index keywords|' +
		'keywords plus|ieee terms|keywords display name|tags|automatic tags|mesh terms|subjects|de',
	categories:
		'categories|category|primary category|fields of study|fieldsofstudy|s2fieldsofstudy|' +
		'wos categories|web of science categories|research areas|subject areas|' +
		'primary topic display name|primary area|track|terms|subject category|wc',
	code: 'code|github|code url|github url|repo|repository|repo url|code link|github link',
	project: 'project|project page|project url|project link|homepage|website',
	key: 'citation key|citekey|cite key|citationkey|bibtex key|bibtexkey|bibtexkey',
};

const byName: ReadonlyMap<string, readonly [Column, number]> = new Map(
	Object.entries(names).flatMap(([column, list]) =>
		list
			.split('|')
			.map((name, rank): [string, readonly [Column, number]] => [name, [column as Column, rank]]),
	),
);

/** Where each fact stands in the rows of a table: columns, the one to ask first in front. */
export type Columns = ReadonlyMap<Column, readonly number[]>;

/** Tells from a header which column holds what. */
export function findColumns(header: readonly string[]): Columns {
	const found = new Map<Column, (readonly [number, number])[]>();
	header.forEach((cell, index) => {
		const known = byName.get(nameOf(cell));
		if (known) {
			const [column, rank] = known;
			found.set(column, [...(found.get(column) ?? []), [rank, index]]);
		}
	});
	return new Map(
		[...found].map(([column, places]) => [
			column,
			places.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, index]) => index),
		]),
	);
}

/** Columns of which one beside a title makes a table one of papers. */
const telling: readonly Column[] = [
	...(['authors', 'abstract', 'venue', 'year', 'doi', 'pubmed', 'arxiv', 'url'] as const),
	...(['date', 'keywords', 'code', 'categories'] as const),
];

/** Whether cells are the header of a table of papers. */
export function isHeader(cells: readonly string[]): boolean {
	if (cells.length < 2 || cells.length > 2_000) {
		return false;
	}
	const columns = findColumns(cells);
	return columns.has('title') && telling.some(column => columns.has(column));
}

function nameOf(cell: string): string {
	return cell.length > 60
		? ''
		: cell
				.toLowerCase()
				.replace(/^=?"|"$/g, '')
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
}
