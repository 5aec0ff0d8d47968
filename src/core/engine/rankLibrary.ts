import type { PlacedPapers } from '../nearness/placedPapers';
import type { SharedWords } from '../nearness/sharedWords';
import type { Paper, PaperId } from '../paper/paper';
import type { ForYouAsk } from '../protocol/nearness';
import type { Mixed } from '../ranking/explore';
import { type RankedPaper, type Ranking, rankForYou, type Scored } from '../ranking/forYou';
import type { Standings } from './standings';
import { findPrecedent, formatReason, formatUnexplored, type Precedent } from '../ranking/reason';

/** What ranking has to know of the library. */
export interface RankedLibrary {
	/** All papers in the order in which they are given. */
	papers(): ReadonlyMap<PaperId, Paper>;
	/** Names of the topics of a paper. */
	topicsOf(id: PaperId): readonly string[];
}

/** So many decisions are looked through for the one that a reason names: the newest of each kind. */
const mostPrecedents = 200;

/** The inbox in the order of *For you*, and why each paper stands where it does. */
export function rankLibrary(
	library: RankedLibrary,
	known: { readonly placed: PlacedPapers; readonly shared: SharedWords } | undefined,
	{ cited, since }: ForYouAsk,
	standings: Standings,
): { readonly ranking: Ranking; readonly reasonOf: (one: Mixed<Scored>) => string } {
	const isCited = new Set(cited);
	const decided: { readonly paper: Paper; readonly ranked: RankedPaper }[] = [];
	const papers: RankedPaper[] = [];
	for (const paper of library.papers().values()) {
		const ranked =
			isCited.size > 0 && isCited.has(paper.id)
				? standings.read(paper, since, true)
				: standings.of(paper, since);
		papers.push(ranked);
		if (ranked.evidence) {
			decided.push({ paper, ranked });
		}
	}
	if (!known) {
		const given = papers.filter(({ isUndecided }) => isUndecided);
		const order = given.map(({ id }) => ({ paper: { id } }));
		const ranking = { isLearnt: false, papers: order, wanted: 0, dismissed: 0 };
		return { ranking, reasonOf: () => '' };
	}
	const { placed, shared } = known;
	decided.forEach(({ paper: { id } }) => placed.rowOf(id));
	const ranking = rankForYou(placed.space, papers, id => library.topicsOf(id));
	const precedents = findPrecedents(placed, decided);
	const reasonOf = ({ paper: { id, score }, unexplored }: Mixed<Scored>): string => {
		if (unexplored !== undefined) {
			return formatUnexplored(unexplored);
		}
		const [row, paper] = [placed.space.rowOf.get(id), library.papers().get(id)];
		if (row === undefined || !paper || score === undefined) {
			return '';
		}
		const precedent = findPrecedent(placed.space, row, score, precedents);
		return precedent ? formatReason(precedent, shared.find(paper, [precedent.paper])) : '';
	};
	return { ranking, reasonOf };
}

function findPrecedents(
	placed: PlacedPapers,
	decided: readonly { readonly paper: Paper; readonly ranked: RankedPaper }[],
): readonly (Precedent & { readonly paper: Paper })[] {
	const newest = [...decided].sort(
		(a, b) => compareTimes(b.paper, a.paper) || (a.paper.id < b.paper.id ? -1 : 1),
	);
	return [true, false].flatMap(isWanted =>
		newest
			.filter(({ ranked }) => ranked.evidence?.isWanted === isWanted)
			.slice(0, mostPrecedents)
			.flatMap(({ paper, ranked: { evidence } }) => {
				const row = placed.space.rowOf.get(paper.id);
				return row === undefined || !evidence ? [] : [{ row, title: paper.title, evidence, paper }];
			}),
	);
}

function compareTimes({ decidedAt: a = '' }: Paper, { decidedAt: b = '' }: Paper): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
