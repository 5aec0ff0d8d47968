import { plural } from '../../triage/rowText';

/** A query for what is in a topic, to be gone on with: `topic:"Search agents" `. */
export function queryInTopic(topic: string): string {
	return `topic:${quote(topic)} `;
}

/** The same for a listing, by the name of its file: `in:"2026-04-22-daily-papers.txt" `. */
export function queryInListing(name: string): string {
	return `in:${quote(name)} `;
}

/** How many papers an answer has and how long it took: `37 papers, 4 ms`. @param most how many were asked for */
export function formatStatistics(papers: number, most: number, milliseconds: number): string {
	const count = papers < most ? plural(papers, 'paper') : `${plural(papers, 'paper')} or more`;
	return `${count}, ${Math.max(1, Math.round(milliseconds))} ms`;
}

/** There is no way to write a quotation mark inside of two others. */
function quote(text: string): string {
	return `"${text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim()}"`;
}
