import type { PaperSpace } from '../nearness/paperSpace';
import { shortTitle } from '../paper/title';
import { shorten } from '../triage/rowText';
import type { Deed, Evidence } from './evidence';

/** A paper that was decided on, as a reason names it. */
export interface Precedent {
	readonly row: number;
	readonly title: string;
	readonly evidence: Evidence;
}

/** Papers further apart than this have nothing in common that is worth a word. */
const nearEnough = 0.15;
const longestTitle = 50;

const deeds: Readonly<Record<Deed, string>> = {
	kept: 'which you kept',
	starred: 'which you starred',
	read: 'which you read',
	noted: 'which you noted',
	use: 'which you use',
	cite: 'which your code cites',
	dismissed: 'which you dismissed',
};

/**
 * The decision that explains best why a paper stands where it does: the nearest one of those that
 * speak for it where its score is high, against it where it is low.
 */
export function findPrecedent<T extends Precedent>(
	space: PaperSpace,
	row: number,
	score: number,
	precedents: readonly T[],
): T | undefined {
	const same = precedents.filter(({ evidence }) => evidence.isWanted === score >= 0);
	const { index, nearness } = space.nearestAmong(
		row,
		same.map(one => one.row),
	);
	return nearness >= nearEnough ? same[index] : undefined;
}

/** E.g. `like Search-R2, which you kept: search agents, process reward`. @param shares may be none */
export function formatReason({ title, evidence }: Precedent, shares: readonly string[]): string {
	const like = `like ${shorten(shortTitle(title), longestTitle)}, ${deeds[evidence.deed]}`;
	return shares.length > 0 ? `${like}: ${shares.join(', ')}` : like;
}

/** Why a paper stands in front that nothing speaks for, e.g. `unexplored: Robot manipulation`. */
export function formatUnexplored(topic: string): string {
	return `unexplored: ${topic}`;
}
