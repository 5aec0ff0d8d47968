/** How many topics a method makes that leaves it open: as many as the design of the shared notes. */
export function countTopics(papers: number): number {
	return Math.max(5, Math.min(30, Math.round(1.35 * Math.sqrt(papers))));
}
