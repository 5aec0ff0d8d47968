import { arxivIdSource } from '../../paper/ids';

/** The first line of an entry: a number, the id, and what stands behind it. */
export interface FirstLine {
	readonly id: string;
	readonly rest: string;
}

const first = new RegExp(
	`^(?:\\[\\d{1,6}\\]|\\d{1,6}\\.)?\\s*(arXiv:\\s?${arxivIdSource}(?:v\\d{1,3})?)(?![\\w.])(.*)$`,
	'is',
);

/** Reads `[1] arXiv:2411.04118 (replaced) [pdf, html, other]`, and lines that hold less of it. */
export function readFirstLine(line: string): FirstLine | undefined {
	const match = line.length > 400 ? null : first.exec(line);
	const rest = match?.[2]?.trim() ?? '';
	// A sentence may begin with an id, and goes on with words.
	const isHeader = rest === '' || /^[[(]|^[a-z-]+(?:\.[A-Za-z-]+)?(?:\s|$)/.test(rest);
	return match?.[1] !== undefined && isHeader
		? { id: match[1].replace(/\s/, ''), rest }
		: undefined;
}

/** Whether a line holds the number of an entry and nothing else: `[1]`, `12.`. */
export function isNumber(line: string): boolean {
	return /^(?:\[\d{1,6}\]|\d{1,6}\.)$/.test(line);
}

const archive = '(?:[a-z]{2,8}(?:-[a-z]{2,4})?(?:\\.[A-Za-z]{2,3}|\\.[a-z]+-[a-z]+)?)';
const tags = new RegExp(`^${archive}(?:\\s+${archive})*(?:\\s+doi\\b.*)?$`);

/** What goes on behind an id: where it was listed first, its formats, categories, DOI. */
export function isHeaderRest(line: string): boolean {
	return (
		/^\((?:cross-list from|replaced|withdrawn)[^)]*\)(?:\s*\[[^\]]*\])?$/i.test(line) ||
		/^\[\s*(?:pdf|ps|html|other|abs|format|src|v\d)\b[^\]]{0,80}\]/i.test(line) ||
		/^(?:doi\s*)?10\.\d{4,9}\/\S+$/i.test(line) ||
		/^doi$/i.test(line) ||
		(line.length < 120 && tags.test(line))
	);
}

/** The category codes in what stands behind an id on a page of results. */
export function tagsIn(rest: string): readonly string[] {
	const behind = rest.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\bdoi\b.*$/is, '');
	return behind.split(/\s+/).filter(word => new RegExp(`^${archive}$`).test(word));
}

/** Lines of arxiv.org's pages around and between entries. */
const furniture: readonly RegExp[] = [
	/^\[?\s*total of \d+ entries\b/i,
	/^\[?\s*showing (?:up to )?[\d,]+(?:[–-][\d,]+)? (?:entries per page|of [\d,]+ (?:results|entries))\b/i,
	/^(?:fewer|more|all|\||first|last|next|previous|go|\d{1,4}|…|\.\.\.|[\d\s|–…-]+)$/i,
	/^(?:fewer|more|all)(?:\s*\|\s*(?:fewer|more|all))+\]?$/i,
	/^(?:new submissions|cross-lists|replacements|cross submissions|replacement submissions)$/i,
	/^see (?:recent|new) (?:articles|submissions)$|^showing new listings for\b/i,
	/^(?:skip to main content|search|submit|donate|log ?in|help|about|contact|subscribe|copyright|privacy policy)$/i,
	/^(?:web accessibility assistance|arxiv operational status|search arxiv|press enter to search|advanced search|help pages|all fields|simple search|quick links|open search|open navigation menu|go|login)\b.{0,60}$/i,
	/^(?:we gratefully acknowledge|contact arxiv|subscribe to arxiv|click here to|get status notifications|arxiv logo|cornell university|links to: arxiv|\d+ results per page|search v\d|sort results by|abstracts?|show abstracts|hide abstracts|feedback\?)/i,
	/^(?:\( ?showing|\[ ?showing|\[ ?total) .{0,60}$/i,
];

/** Whether a line is a known part of arxiv.org's pages. */
export function isPageFurniture(line: string): boolean {
	return line.length < 200 && furniture.some(pattern => pattern.test(line));
}
