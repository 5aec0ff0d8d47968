/** A paper as the Daily Papers page shows it. */
export interface ShownPaper {
	readonly title: string;
	readonly abstract: string;
	readonly authorCount?: number;
	/** Slug and name. */
	readonly organization?: readonly [string, string];
	/** `Oct 17` or `Oct 17, 2025`. */
	readonly date?: string;
	readonly comments?: number;
}

/** What the page shows above its papers. */
export function hfHead(date: string): string {
	return [
		'new',
		'Get trending papers in your email inbox!',
		'Subscribe',
		'Daily Papers',
		'byAK and the research community',
		date,
		'',
	].join('\n\n');
}

/** The papers as text copied from the page; without a final line end. */
export function renderHfText(papers: readonly ShownPaper[]): string {
	return papers.map(renderPaper).join('\n\n');
}

function renderPaper({ title, abstract, date, comments, ...who }: ShownPaper): string {
	const parts = [title, abstract];
	if (date !== undefined) {
		const shown = comments === undefined ? date : `${date} ${comments}`;
		parts.push(`${renderWho(who)}\n·\n${shown}`);
	}
	return parts.join('\n\n');
}

function renderWho({ authorCount, organization }: Partial<ShownPaper>): string {
	return organization ? organization.join(' ') : `  • ${authorCount ?? 1} authors`;
}
