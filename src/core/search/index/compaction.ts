import { mergeSegments } from './mergeSegments';
import { PaperIds } from './paperIds';
import { PaperSegment } from './paperSegment';
import { mostInSegment } from './segment';

/** More segments than this are joined: each one is asked by each search. */
const mostSegments = 4;
/** Of less than this nobody notices what has gone. */
const worthCleaning = 1_024;

/** The segments that should be made one, if any: the smallest, or one of which most has gone. */
export function chooseMerge(
	segments: readonly PaperSegment[],
): readonly PaperSegment[] | undefined {
	const hollow = segments.find(
		({ liveCount, segment }) => segment.size >= worthCleaning && liveCount < segment.size / 2,
	);
	if (segments.length <= mostSegments) {
		return hollow && [hollow];
	}
	const smallest = [...segments].sort((a, b) => a.liveCount - b.liveCount);
	const chosen: PaperSegment[] = [];
	let papers = 0;
	for (const segment of smallest) {
		papers += segment.liveCount;
		if (papers > mostInSegment) {
			break;
		}
		chosen.push(segment);
	}
	return chosen.length > 1 ? chosen : hollow && [hollow];
}

/** What came of joining segments. */
export interface Joined {
	readonly segment: PaperSegment;
	readonly sources: readonly PaperSegment[];
	/** For each document where it stood before. */
	readonly origins: readonly { readonly from: PaperSegment; readonly was: number }[];
}

/** The joining of some segments, done in slices while they go on answering. */
export class Compaction {
	private readonly live: readonly Uint8Array[];
	private readonly merging: ReturnType<typeof mergeSegments>;

	constructor(private readonly sources: readonly PaperSegment[]) {
		// Papers may go meanwhile, and the numbers of those behind them must not shift.
		this.live = sources.map(({ live }) => live.slice());
		this.merging = mergeSegments(
			sources.map(({ segment }, index) => ({
				segment,
				live: this.live[index] ?? new Uint8Array(0),
			})),
		);
	}

	/** Goes on for a moment. @returns the segment once it is there; nobody answers from it yet */
	work(): Joined | undefined {
		const step = this.merging.next();
		if (!step.done) {
			return undefined;
		}
		const origins: { readonly from: PaperSegment; readonly was: number }[] = [];
		for (const [index, from] of this.sources.entries()) {
			for (const [was, isLive] of (this.live[index] ?? new Uint8Array(0)).entries()) {
				if (isLive === 1) {
					origins.push({ from, was });
				}
			}
		}
		const digests = new Uint32Array(2 * origins.length);
		const papers = origins.map(({ from, was }, document) => {
			digests.set(from.digests.subarray(2 * was, 2 * was + 2), 2 * document);
			return from.papers.at(was);
		});
		const segment = new PaperSegment(step.value, PaperIds.from(papers), digests);
		return { segment, sources: this.sources, origins };
	}
}
