import type { Area } from './areas';
import { nearness } from './places';

/** An area of fewer papers is none. */
const fewest = 2;
/** What is not even so near to any area really fits nowhere. */
const leastNear = 0.1;

/** An area with where it lies among the papers. */
export interface PlacedArea extends Area {
	readonly direction: Float32Array;
}

/** A paper that fits no topic. */
export interface LostPaper {
	readonly place: Float32Array;
	/** Categories of arXiv that its source gives it, such as `cs.RO`, or their archives (`quant-ph`). */
	readonly categories: readonly string[];
}

/** The broad areas of the papers that fit no topic: each the narrowest that holds several of them. */
export class BroadAreas {
	/** The areas that hold several papers. */
	readonly names: readonly string[];

	/**
	 * @param papers those that fit no topic
	 * @param most how many areas there may be
	 */
	constructor(
		private readonly areas: readonly PlacedArea[],
		papers: readonly LostPaper[],
		most: number,
	) {
		const narrow = new Map<string, number>();
		const wide = new Map<string, number>();
		const near = papers.map(paper => this.nearest(paper)).filter(area => area !== undefined);
		for (const { name } of near) {
			narrow.set(name, (narrow.get(name) ?? 0) + 1);
		}
		for (const { name, wider } of near) {
			if ((narrow.get(name) ?? 0) < fewest) {
				wide.set(wider, (wide.get(wider) ?? 0) + 1);
			}
		}
		const many = [...narrow, ...wide].filter(([, count]) => count >= fewest);
		many.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
		this.names = [...new Set(many.map(([name]) => name))].slice(0, most);
	}

	/** The area of a paper, of those that hold several. */
	areaOf(paper: LostPaper): { readonly name: string; readonly near: number } | undefined {
		const nearest = this.nearest(paper);
		const name = [nearest?.name, nearest?.wider].find(
			one => one !== undefined && this.names.includes(one),
		);
		return nearest && name !== undefined ? { name, near: nearest.near } : undefined;
	}

	/** What its source says comes first. */
	private nearest({
		place,
		categories,
	}: LostPaper): (Area & { readonly near: number }) | undefined {
		const told = this.areas.find(area => area.categories.some(one => categories.includes(one)));
		if (told) {
			return { ...told, near: nearness(place, told.direction) };
		}
		let best: (Area & { readonly near: number }) | undefined;
		for (const { direction, ...area } of this.areas) {
			const near = nearness(place, direction);
			if (near >= (best?.near ?? leastNear)) {
				best = { ...area, near };
			}
		}
		return best;
	}
}
