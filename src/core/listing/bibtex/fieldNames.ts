/** Fields in which an id stands with nothing around it, or as an address. */
export const idFields: ReadonlySet<string> = new Set(
	'doi arxivid arxiv url pdf link ee pmid bdsk-url-1 bdsk-url-2 openreview biburl adsurl'.split(
		' ',
	),
);

/** Fields of prose in which people write an id. */
export const proseFields: ReadonlySet<string> = new Set(
	(
		'journal journaltitle howpublished note volume annote addendum publisher booktitle pages number ' +
		'series'
	).split(' '),
);

/** Fields that hold addresses; `file` holds places on someone's disk. */
export const addressFields: ReadonlySet<string> = new Set(
	(
		'url link ee pdf howpublished note bdsk-url-1 bdsk-url-2 code codeurl github repository project ' +
		'projectpage homepage website video supp'
	).split(' '),
);

const others = new Set(
	(
		'title subtitle maintitle shorttitle eventtitle issuetitle author authors collaboration abstract ' +
		'keywords keyword author_keywords date year yr issue_date month day eprint eprinttype ' +
		'archiveprefix primaryclass eprintclass ids crossref xdata groups readstatus ranking priority ' +
		'relevance fjournal shortjournal school institution university organization'
	).split(' '),
);

/** Whether a field tells something that is used; the rest is stepped over. */
export function isUsed(name: string): boolean {
	return others.has(name) || idFields.has(name) || proseFields.has(name) || addressFields.has(name);
}
